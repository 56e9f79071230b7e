import type {Command} from 'commander'
import {
  addDecisionOptions,
  type DeclareCommand,
  examples,
  newCommand
} from '../../options/declare-command.js'

/** `bitext accept`. */
export const acceptCommand: DeclareCommand = (program, run) => {
  const command = newCommand(program, 'accept')
    .summary('sign links as right')
    .usage('[options] PAIR (ADDRESS… | --all)')
    .description(
      'Sign beads of PAIR as right. `2.3` is the bead of that source segment, `t2.4` of\nthat target segment, `s12` and `t14` name them by number; `2.3-2.7` is a range.\nA bead goes from proposed to checked (by its translator), with --revise on to\nrevised (by a second person, which `iso17100` in the config demands).'
    )
    .argument('<pair>', 'a pair of the config, by its name or one of its files')
    .argument('[address...]', 'beads, as `bitext align PAIR --format table` lists them')
    .option('--all', 'all but those that changed, disagree or lack a counterpart')
    .option('--revise', 'as a second person: from checked to revised')
  addDecisionOptions(command)
    .addHelpText(
      'after',
      examples('bitext accept guide 2.3 2.5-2.9', 'bitext accept guide --all --revise')
    )
    .action((pair: string, addresses: readonly string[], _flags, self: Command) =>
      run(async (io) => {
        const {accept} = await import('./accept.js')
        return accept([pair, ...addresses], self.optsWithGlobals(), io)
      })
    )
}
