import {type Command, Option} from 'commander'
import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'
import {oneOf} from '../../options/option-values.js'

/** `bitext config`. */
export const configCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'config')
    .summary('show the config as bitext reads it')
    .usage('[options] (print [FILE | NAME] | schema)')
    .description(
      'print: show the config, or, with a document or pair, what applies to it after\npresets and overrides. schema: print the JSON Schema of a config.'
    )
    .argument('[words...]', 'print, optionally with a document or pair; or schema')
    .addOption(oneOf('-f, --format <name>', 'yaml (default) or json', ['yaml', 'json']))
    .addOption(new Option('-c, --config <file>', 'config to use (default: the nearest one)'))
    .addHelpText(
      'after',
      examples('bitext config print docs/nl/guide.md', 'bitext config schema > config.schema.json')
    )
    .action(([what, name]: readonly string[], _flags, self: Command) =>
      run(async (io) => {
        const {config} = await import('./config.js')
        return config({what, name}, self.optsWithGlobals(), io)
      })
    )
}
