import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'
import {wordOf} from '../../options/option-values.js'

const shells = ['bash', 'zsh', 'fish'] as const

/** `bitext completion`. */
export const completionCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'completion')
    .summary('print a completion script for a shell')
    .description('Print a script that lets a shell complete commands, options and file names.')
    .argument('<shell>', shells.join(', '), wordOf(shells))
    .addHelpText(
      'after',
      examples(
        'bitext completion bash > ~/.local/share/bash-completion/completions/bitext',
        'bitext completion fish > ~/.config/fish/completions/bitext.fish'
      )
    )
    .action((shell: (typeof shells)[number]) =>
      run(async (io) => {
        const {completion} = await import('./completion.js')
        io.stdout.write(completion(program, shell))
        return 0
      })
    )
}
