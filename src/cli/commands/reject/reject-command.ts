import type {Command} from 'commander'
import {
  addBeadOptions,
  addDecisionOptions,
  type DeclareCommand,
  examples,
  newCommand
} from '../../options/declare-command.js'

/** `bitext reject`. */
export const rejectCommand: DeclareCommand = (program, run) => {
  const command = newCommand(program, 'reject')
    .summary('say that segments do not translate each other')
    .usage('[options] PAIR ADDRESS…')
    .description(
      'Say that the segments of a bead do not translate each other. They have no\ncounterpart then, and rules report that, until you link them with others or\nsay that it is on purpose.'
    )
    .argument('<pair>', 'a pair of the config, by its name or one of its files')
    .argument('[address...]', 'beads, as for `bitext accept`')
  addDecisionOptions(addBeadOptions(command))
    .addHelpText(
      'after',
      examples('bitext reject guide 2.3', 'bitext reject guide t14 --note "another chapter"')
    )
    .action((pair: string, addresses: readonly string[], _flags, self: Command) =>
      run(async (io) => {
        const {reject} = await import('./reject.js')
        return reject([pair, ...addresses], self.optsWithGlobals(), io)
      })
    )
}
