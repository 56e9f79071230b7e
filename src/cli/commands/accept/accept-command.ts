import type {Command} from 'commander'
import {
  addBeadOptions,
  addDecisionOptions,
  type DeclareCommand,
  examples,
  newCommand
} from '../../options/declare-command.js'

/** `bitext accept`. */
export const acceptCommand: DeclareCommand = (program, run) => {
  const command = newCommand(program, 'accept')
    .summary('sign beads as right')
    .usage('[options] PAIR (ADDRESS… | --all)')
    .description(
      'Sign beads of PAIR as right. A bead joins the segments that translate each\nother. Name it by a source segment (`2.3`, or by number `s12`), by a target\nsegment (`t2.4`, `t14`), or give a range (`s3..s9`, `2.3-2.7`). Ranges and\nsections skip beads that are rejected, in conflict or without a counterpart:\naccept those one by one. A proposed bead becomes checked; with --revise, a\nchecked bead becomes revised, which takes a second person if `iso17100` is set\nin the config. What was skipped is listed with the reason. The exit code is 1\nif a bead does not exist.'
    )
    .argument('<pair>', 'a pair of the config, by its name or one of its files')
    .argument('[address...]', 'beads; `bitext align PAIR --format table` lists them')
  addBeadOptions(command)
    .option('--all', 'all beads except stale, conflicting and one-sided ones')
    .option('--revise', 'sign as a second person: checked becomes revised')
  addDecisionOptions(command)
    .addHelpText(
      'after',
      examples('bitext accept guide 2.3 s5..s9', 'bitext accept guide --section 2 --revise')
    )
    .action((pair: string, addresses: readonly string[], _flags, self: Command) =>
      run(async (io) => {
        const {accept} = await import('./accept.js')
        return accept([pair, ...addresses], self.optsWithGlobals(), io)
      })
    )
}
