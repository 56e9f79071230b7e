import {type Command, Option} from 'commander'
import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'

/** `bitext explain`. */
export const explainCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'explain')
    .summary('say what a rule is about, or list the rules')
    .usage('[options] [RULE]')
    .description('Say what RULE is about, why, and how it is mended and set; or list the rules.')
    .argument('[rule]', 'id of a rule')
    .addOption(new Option('-c, --config <file>', 'config to use instead of the nearest one'))
    .addHelpText('after', examples('bitext explain', 'bitext explain list-number-parity'))
    .action((rule: string | undefined, _flags, self: Command) =>
      run(async (io) => {
        const {explain} = await import('./explain.js')
        return explain(rule, self.optsWithGlobals(), io)
      })
    )
}
