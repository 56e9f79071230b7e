import type {Command} from 'commander'
import {
  addDecisionOptions,
  type DeclareCommand,
  examples,
  newCommand
} from '../../options/declare-command.js'

/** `bitext unlink`. */
export const unlinkCommand: DeclareCommand = (program, run) => {
  const command = newCommand(program, 'unlink')
    .summary('say that segments have no counterpart')
    .usage('[options] PAIR (ADDRESS… | --lost)')
    .description(
      'Take beads apart: none of their segments has a counterpart. If only the link\nis wrong, use `bitext reject`, so that the search can find another.'
    )
    .argument('<pair>', 'a pair of the config, by its name or one of its files')
    .argument('[address...]', 'beads, as for `bitext accept`')
    .option('--lost', 'drop the decisions whose segments are gone')
  addDecisionOptions(command)
    .addHelpText('after', examples('bitext unlink guide 2.3', 'bitext unlink guide --lost'))
    .action((pair: string, addresses: readonly string[], _flags, self: Command) =>
      run(async (io) => {
        const {unlink} = await import('./unlink.js')
        return unlink([pair, ...addresses], self.optsWithGlobals(), io)
      })
    )
}
