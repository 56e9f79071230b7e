import type {Command} from 'commander'
import {addPairOptions, type DeclareCommand, examples, newCommand} from '../declare-command.js'
import {beadFormats} from '../formats.js'
import {addName, oneOf} from '../option-values.js'
import {addPair} from '../pair-values.js'

/** `bitext align`. */
export const alignCommand: DeclareCommand = (program, run) => {
  const command = newCommand(program, 'align')
    .summary('show which segments translate each other')
    .usage('[options] (SOURCE TARGET | NAME)')
    .description(
      'Show which segments and sentences of two texts, or of the pair NAME, translate\neach other. With --pre-segmented, of texts that have a sentence a line.'
    )
    .argument('[file-or-name...]', 'two files (- is standard input), or a pair of the config')
    .addOption(oneOf('-f, --format <name>', 'table, json, ladder or tsv', beadFormats))
    .option('-s, --sentences', 'show how the sentences pair, too')
    .option('--pre-segmented', 'texts with a sentence a line; gives a ladder')
    .option('--pair <source> <target>', 'one of several such pairs; may be repeated', addPair)
    .option('--joint', 'let the pairs share the words they learn')
    .option('--output-dir <dir>', 'write SOURCE.ladder there for each pair')
    .option('--force', 'replace files there that are no ladders')
    .option('--source-translation <file>', 'the source by machine, line by line', addName)
    .option('--target-translation <file>', 'the target by machine, line by line', addName)
    .option('--dictionary <file>', 'TSV, hunalign .dic, dictd or TBX', addName)
    .option('--anchors <file>', 'ladder of beads that must hold', addName)
  addPairOptions(command)
    .addHelpText(
      'after',
      examples(
        'bitext align guide.en.md guide.nl.md',
        'bitext align --pre-segmented --joint --output-dir out *.src *.tgt'
      )
    )
    .action((args: readonly string[], _flags, self: Command) =>
      run(async (io) => {
        const {align} = await import('./align.js')
        return align(args, self.optsWithGlobals(), io)
      })
    )
}
