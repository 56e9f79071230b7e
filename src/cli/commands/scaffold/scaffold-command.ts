import type {Command} from 'commander'
import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'
import {langTag} from '../../options/option-values.js'

/** `bitext scaffold`. */
export const scaffoldCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'scaffold')
    .summary('write the skeleton of a translation')
    .description(
      'Write the skeleton of a translation: structure, numbers, links, code and front\nmatter of the source, with its texts in comments where a translation is due.'
    )
    .argument('<file>', 'the source, a plain text or Markdown file')
    .requiredOption('-l, --lang <tag>', 'language of the translation', langTag)
    .option('-o, --output <file>', 'file to write; - is stdout (default: from its name)')
    .option('--force', 'overwrite an existing file')
    .addHelpText(
      'after',
      examples('bitext scaffold guide.en.md --lang nl', 'bitext scaffold README.md -l de -o -')
    )
    .action((name: string, _flags, self: Command) =>
      run(async (io) => {
        const {scaffold} = await import('./scaffold.js')
        return scaffold(name, self.optsWithGlobals(), io)
      })
    )
}
