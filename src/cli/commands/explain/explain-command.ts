import {type Command, Option} from 'commander'
import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'

/** `bitext explain`. */
export const explainCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'explain')
    .summary('explain a rule, or list all rules')
    .usage('[options] [RULE]')
    .description(
      'Explain what RULE reports, why, its fixes, its options and examples. Without\nRULE, list all rules. With --check, run the examples of RULE, or of all rules of\nthe config; exits with 1 when one fails, 2 when a rule throws.'
    )
    .argument('[rule]', 'id of a rule')
    .addOption(new Option('-c, --config <file>', 'config to use (default: the nearest one)'))
    .option('--check', 'run the examples of your own rules')
    .addHelpText('after', examples('bitext explain list-number-parity', 'bitext explain --check'))
    .action((rule: string | undefined, _flags, self: Command) =>
      run(async (io) => {
        const {explain} = await import('./explain.js')
        return explain(rule, self.optsWithGlobals(), io)
      })
    )
}
