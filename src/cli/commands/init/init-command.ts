import type {Command} from 'commander'
import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'

/** `bitext init`. */
export const initCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'init')
    .summary('find the pairs of a repository, and write a config')
    .description(
      'Find which documents here translate which, show them, and write a commented\nbitext.config.yaml. Asks first, in a terminal; without one, or with --yes, it does not.'
    )
    .option('-y, --yes', 'write the config without asking')
    .option('--workflow', 'write a workflow for GitHub Actions, too')
    .option('--pre-commit', 'write an entry for pre-commit, too')
    .option('--force', 'replace files that are there')
    .addHelpText('after', examples('bitext init', 'bitext init --yes --workflow'))
    .action((_flags, self: Command) =>
      run(async (io) => {
        const {init} = await import('./init.js')
        return init(self.optsWithGlobals(), io)
      })
    )
}
