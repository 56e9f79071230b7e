import {type Command, Option} from 'commander'
import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'

/** `bitext explain`. */
export const explainCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'explain')
    .summary('explain a rule, or list all rules')
    .usage('[options] [RULE]')
    .description(
      'Explain what RULE reports, why, its fixes, its options and examples. Without\nRULE, list all rules.'
    )
    .argument('[rule]', 'id of a rule')
    .addOption(new Option('-c, --config <file>', 'config to use (default: the nearest one)'))
    .addHelpText('after', examples('bitext explain', 'bitext explain list-number-parity'))
    .action((rule: string | undefined, _flags, self: Command) =>
      run(async (io) => {
        const {explain} = await import('./explain.js')
        return explain(rule, self.optsWithGlobals(), io)
      })
    )
}
