import type {Command} from 'commander'
import {
  addBeadOptions,
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
      'Say that none of the segments of these beads has a counterpart, on purpose. No\nrule reports that they are missing or extra until their text changes. If only\nthe link is wrong, use `bitext reject`.'
    )
    .argument('<pair>', 'a pair of the config, by its name or one of its files')
    .argument('[address...]', 'beads, as for `bitext accept`')
    .option('--lost', 'drop the decisions whose segments are gone')
  addDecisionOptions(addBeadOptions(command))
    .addHelpText('after', examples('bitext unlink guide 2.3 t14', 'bitext unlink guide --lost'))
    .action((pair: string, addresses: readonly string[], _flags, self: Command) =>
      run(async (io) => {
        const {unlink} = await import('./unlink.js')
        return unlink([pair, ...addresses], self.optsWithGlobals(), io)
      })
    )
}
