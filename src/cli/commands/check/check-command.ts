import {type Command, Option} from 'commander'
import {presets} from '../../../rules/presets.js'
import {failLevels} from '../../../workspace/config/config-schema.js'
import {addFormat} from '../../formats.js'
import {
  addFilesOptions,
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
      'Report where TARGET has drifted from SOURCE (- is stdin), or check pairs of the\nconfig, by NAME or by their files. Exits with 0 if nothing fails, 1 if a finding\nfails, 2 if something cannot be checked.'
    )
    .argument('[file-or-name...]')
    .option(
      '-f, --format <name[=file]>',
      'terminal, json, sarif, html, …; may be repeated',
      addFormat
    )
    .option('-o, --output <file>', 'write the report to this file')
    .option('--force', 'overwrite a file that bitext did not write')
    .addOption(
      oneOf('--fail-on <level>', 'lowest severity that fails (default: error)', failLevels)
    )
    .option('--max-warnings <n>', 'fail if there are more warnings', wholeNumber)
    .option('-q, --quiet', 'report errors only')
    .option('-r, --rule <id>', 'run this rule only; may be repeated', addName)
    .addOption(oneOf('--preset <name>', 'recommended (default), strict, structure', presets))
    .option('--baseline <file>', 'file with accepted findings')
    .option('--update-baseline', 'accept all current findings')
    .option('--since <commit>', 'report only what changed since a commit')
    .addOption(new Option('--staged', 'report only what is staged in git').conflicts('since'))
    .option('--cache', 'keep results and check only what changed')
    .option('--cache-location <folder>', 'where to keep them (default: node_modules/.cache)')
    .option('-w, --watch', 'check again after each save')
    .option('--concurrency <n>', 'number of threads (default: one per core)', wholeNumber)
    .option('--min-confidence <share>', 'minimum confidence to report, 0 to 1', share)
  addPairOptions(addFilesOptions(command))
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
