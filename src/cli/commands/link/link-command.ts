import type {Command} from 'commander'
import {
  addDecisionOptions,
  type DeclareCommand,
  examples,
  newCommand
} from '../../options/declare-command.js'

/** `bitext link`. */
export const linkCommand: DeclareCommand = (program, run) => {
  const command = newCommand(program, 'link')
    .summary('link segments that translate each other')
    .usage('[options] PAIR SOURCE TARGET')
    .description(
      'Say that segments of the source and the target translate each other. They\nleave their old beads; the search finds new counterparts for the rest of\nthose.'
    )
    .argument('<pair>', 'a pair of the config, by its name or one of its files')
    .argument('<source>', 'source segments: `s12,s13`, `2.3,2.4`, or none')
    .argument('<target>', 'target segments: `t14`, `2.3`, or none')
  addDecisionOptions(command)
    .addHelpText(
      'after',
      examples('bitext link guide s12,s13 t14', 'bitext link guide 2.3 none --note "left out"')
    )
    .action((pair: string, source: string, target: string, _flags, self: Command) =>
      run(async (io) => {
        const {link} = await import('./link.js')
        return link([pair, source, target], self.optsWithGlobals(), io)
      })
    )
}
