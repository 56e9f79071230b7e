import type {Command} from 'commander'
import {
  addConfigOption,
  type DeclareCommand,
  examples,
  newCommand
} from '../../options/declare-command.js'
import {oneOf, percent, wholeNumber} from '../../options/option-values.js'

/** `bitext status`. */
export const statusCommand: DeclareCommand = (program, run) => {
  const command = newCommand(program, 'status')
    .summary('show how far translations have come')
    .usage('[options] [NAME…]')
    .description(
      'Show, for each pair and language, how many segments are aligned, checked and\nrevised, and what waits for a person: stale, in conflict, lost. Exits with 1 when\na pair does not keep a limit.'
    )
    .argument('[name...]', 'pairs of the config; all by default')
    .option('--matrix', 'documents against languages, with the findings of a check')
    .addOption(
      oneOf('-f, --format <name>', 'terminal, json, markdown; of a matrix also html, svg', [
        ...['terminal', 'json', 'markdown', 'html', 'svg']
      ])
    )
    .option('--min-aligned <percent>', 'least share of aligned source segments', percent)
    .option('--min-checked <percent>', 'least share of checked ones', percent)
    .option('--min-revised <percent>', 'least share of revised ones', percent)
    .option('--max-stale <n>', 'most segments that changed since', wholeNumber)
    .option('--max-missing <n>', 'most source segments without counterpart', wholeNumber)
    .option('--max-extra <n>', 'most target segments without counterpart', wholeNumber)
    .option('--max-conflicts <n>', 'most beads decided on differently', wholeNumber)
    .option('--max-lost <n>', 'most decisions whose segments are gone', wholeNumber)
  addConfigOption(command)
    .addHelpText(
      'after',
      examples('bitext status', 'bitext status --matrix --format svg > translations.svg')
    )
    .action((names: readonly string[], _flags, self: Command) =>
      run(async (io) => {
        const {status} = await import('./status.js')
        return status(names, self.optsWithGlobals(), io)
      })
    )
}
