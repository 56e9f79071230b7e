import {remark} from 'remark'
import {createUnifiedLanguageServer} from 'unified-language-server'

// The language server of remark, as an editor starts it.
createUnifiedLanguageServer({
  configurationSection: 'remark',
  defaultProcessor: remark,
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  processorName: 'remark',
  processorSpecifier: 'remark',
  rcName: '.remarkrc'
})
