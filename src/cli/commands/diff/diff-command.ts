import type {Command} from 'commander'
import {
  addConfigOption,
  type DeclareCommand,
  examples,
  newCommand
} from '../../options/declare-command.js'
import {oneOf} from '../../options/option-values.js'

/** `bitext diff`. */
export const diffCommand: DeclareCommand = (program, run) => {
  const command = newCommand(program, 'diff')
    .summary('show what changed since a revision')
    .usage('[options] [REVISION] [NAME…]')
    .description(
      'Show, bead by bead, what changed since a git revision: the source before and\nnow, its translation, and which translations did not follow. If the revision\nis not available, as in a shallow clone, compare with the texts that were\nchecked.'
    )
    .argument('[revision-or-name...]', 'a revision (HEAD by default), then pairs of the config')
    .addOption(
      oneOf('-f, --format <name>', 'terminal, json or markdown', ['terminal', 'json', 'markdown'])
    )
    .option('--exit-code', 'exit with 1 if a translation did not follow')
  addConfigOption(command)
    .addHelpText(
      'after',
      examples('bitext diff HEAD~3', 'bitext diff main guide --format markdown --exit-code')
    )
    .action((args: readonly string[], _flags, self: Command) =>
      run(async (io) => {
        const {diff} = await import('./diff.js')
        return diff(args, self.optsWithGlobals(), io)
      })
    )
}
