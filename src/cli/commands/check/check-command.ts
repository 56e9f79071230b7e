import {type Command, Option} from 'commander'
import {presets} from '../../../rules/presets.js'
import {failLevels} from '../../../workspace/config/config-schema.js'
import {addFormat} from '../../formats.js'
import {
  addPairOptions,
  type DeclareCommand,
  examples,
  newCommand
} from '../../options/declare-command.js'
import {addName, oneOf, share, wholeNumber} from '../../options/option-values.js'

/** `bitext check`. */
export const checkCommand: DeclareCommand = (program, run) => {
  const command = newCommand(program, 'check')
    .summary('report the drift of a translation')
    .usage('[options] [SOURCE TARGET | NAME…]')
    .description(
      'Report the drift of TARGET from SOURCE, or of pairs of the config. Exits with 0\nwhen clean, 1 on findings that fail, 2 when something could not be checked.'
    )
    .argument('[file-or-name...]', 'two files (- is stdin), or names of pairs')
    .option(
      '-f, --format <name[=file]>',
      'terminal, json, sarif, html, …; may be repeated',
      addFormat
    )
    .option('-o, --output <file>', 'write the report there instead of to stdout')
    .option('--force', 'replace a file that is no report of bitext')
    .addOption(oneOf('--fail-on <level>', 'findings that fail (default: error)', failLevels))
    .option('--max-warnings <n>', 'fail on more warnings than this', wholeNumber)
    .option('-q, --quiet', 'report errors only')
    .option('-r, --rule <id>', 'run this rule only; may be repeated', addName)
    .addOption(oneOf('--preset <name>', 'recommended (default), strict, structure', presets))
    .option('--baseline <file>', 'findings that are accepted for now')
    .option('--update-baseline', 'accept all findings that there are')
    .option('--since <commit>', 'only what changed since then')
    .addOption(new Option('--staged', 'only what is staged in git').conflicts('since'))
    .option('--cache', 'keep results, check only what changed')
    .option('--cache-location <folder>', 'where (default: node_modules/.cache)')
    .option('-w, --watch', 'check again after each save')
    .option('--concurrency <n>', 'threads to check in (the cores there are)', wholeNumber)
    .option('--min-confidence <share>', 'leave out what is less sure, 0 to 1', share)
  addPairOptions(command)
    .addHelpText(
      'after',
      examples('bitext check', 'bitext check guide.en.md guide.nl.md --format html=drift.html')
    )
    .action((args: readonly string[], _flags, self: Command) =>
      run(async (io) => {
        const {check} = await import('./check.js')
        return check(args, self.optsWithGlobals(), io)
      })
    )
}
