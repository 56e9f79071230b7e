import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {rules} from '../../../src/rules/index.js'
import {configJsonSchema} from '../../../src/workspace/config/config-json-schema.js'

/** Writes the schema of configs anew, as the formatter has it. */
export function writeConfigSchema(): void {
  const path = 'docs/schema/config.schema.json'
  writeFileSync(path, JSON.stringify(configJsonSchema(rules), undefined, 2))
  execFileSync('npx', ['biome', 'format', '--write', path])
}
