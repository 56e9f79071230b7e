import type {Command} from 'commander'
import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'
import {addName, oneOf, share} from '../../options/option-values.js'

/** `bitext evaluate`. */
export const evaluateCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'evaluate')
    .summary('score alignments against gold')
    .description(
      'Score alignments against gold. Both are ladders, with lines such as `[0,\n1]:[2]:0.98`. Prints strict and lax precision, recall and F1 by kind of bead,\nand how well confidences are calibrated.'
    )
    .option('--gold <path>', 'the right alignment, or a folder of *.gold', addName)
    .option('--test <path>', 'the alignment to score, or a folder of *.ladder', addName)
    .addOption(oneOf('-f, --format <name>', 'table (default) or json', ['table', 'json']))
    .option('--min-f1 <share>', 'exit with 1 if the strict F1 is lower', share)
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
