import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'
import {wordOf} from '../../options/option-values.js'

const shells = ['bash', 'zsh', 'fish'] as const

/** `bitext completion`. */
export const completionCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'completion')
    .summary('print the completion for a shell')
    .description('Print a script by which a shell completes commands, options and files.')
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
