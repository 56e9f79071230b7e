import type {Command} from 'commander'
import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'
import {langTag} from '../../options/option-values.js'

/** `bitext init`. */
export const initCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'init')
    .summary('find the pairs of a repository and write a config')
    .description(
      'Find which documents in this folder translate each other, show the pairs, and\nwrite a commented bitext.config.yaml. In a terminal, it asks first, unless you\nuse --yes.'
    )
    .option('-y, --yes', 'write the config without asking')
    .option('--source-lang <tag>', 'language that the texts are translated from', langTag)
    .option('--workflow', 'also write a workflow for GitHub Actions')
    .option('--pre-commit', 'also write an entry for pre-commit')
    .option('--force', 'overwrite existing files')
    .addHelpText('after', examples('bitext init', 'bitext init --yes --workflow'))
    .action((_flags, self: Command) =>
      run(async (io) => {
        const {init} = await import('./init.js')
        return init(self.optsWithGlobals(), io)
      })
    )
}
