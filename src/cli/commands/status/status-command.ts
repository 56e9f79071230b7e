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
    .summary('show the progress of translations')
    .usage('[options] [NAME…]')
    .description(
      'Show how many segments of each pair are aligned, checked and revised, and what\nwaits for a person: stale, in conflict, lost. Exits with 1 if a pair is over\nor under a limit that you set.'
    )
    .argument('[name...]', 'pairs of the config; all by default')
    .option('--matrix', 'show documents against languages, with findings')
    .addOption(
      oneOf('-f, --format <name>', 'terminal, json, markdown; for --matrix html, svg', [
        ...['terminal', 'json', 'markdown', 'html', 'svg']
      ])
    )
    .option('--min-aligned <percent>', 'minimum share of aligned source segments', percent)
    .option('--min-checked <percent>', 'minimum share of checked source segments', percent)
    .option('--min-revised <percent>', 'minimum share of revised source segments', percent)
    .option('--max-stale <n>', 'maximum number of stale beads', wholeNumber)
    .option('--max-missing <n>', 'maximum source segments without counterpart', wholeNumber)
    .option('--max-extra <n>', 'maximum target segments without counterpart', wholeNumber)
    .option('--max-conflicts <n>', 'maximum number of beads in conflict', wholeNumber)
    .option('--max-lost <n>', 'maximum number of lost decisions', wholeNumber)
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
