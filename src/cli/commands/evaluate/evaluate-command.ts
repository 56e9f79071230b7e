import type {Command} from 'commander'
import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'
import {addName, oneOf, share} from '../../options/option-values.js'

/** `bitext evaluate`. */
export const evaluateCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'evaluate')
    .summary('compare alignments with gold')
    .description(
      'Compare alignments with gold, both as ladders (`[0, 1]:[2]:0.98` a line): strict\nand lax precision, recall and F1 by bead kind, and how far to trust confidences.'
    )
    .option('--gold <path>', 'what it should be, or a folder of x.gold', addName)
    .option('--test <path>', 'what it is, or a folder of x.ladder', addName)
    .addOption(oneOf('-f, --format <name>', 'table (default) or json', ['table', 'json']))
    .option('--min-f1 <share>', 'exit with 1 when the strict F1 is lower', share)
    .addHelpText(
      'after',
      examples(
        'bitext evaluate --gold a.gold --test a.ladder',
        'bitext evaluate --gold gold --test out --min-f1 0.9'
      )
    )
    .action((_flags, self: Command) =>
      run(async (io) => {
        const {evaluate} = await import('./evaluate.js')
        return evaluate(self.optsWithGlobals(), io)
      })
    )
}
