import type {Command} from 'commander'
import {beadFormats} from '../../formats.js'
import {
  addPairOptions,
  type DeclareCommand,
  examples,
  newCommand
} from '../../options/declare-command.js'
import {addName, oneOf} from '../../options/option-values.js'
import {addPair} from '../../options/pair-values.js'

/** `bitext align`. */
export const alignCommand: DeclareCommand = (program, run) => {
  const command = newCommand(program, 'align')
    .summary('find which segments translate each other')
    .usage('[options] [NAME… | SOURCE TARGET]')
    .description(
      'Find the beads of each pair: the segments that translate each other. Without\nfiles, write the alignment files of the pairs NAME…, or of all pairs of the\nconfig, and keep the decisions in them. With two files, or with one pair and\n--format, print the beads instead: those of the alignment file, with their\nstates, if there is one. With --pre-segmented, align texts with one sentence\nper line.'
    )
    .argument('[file-or-name...]', 'pairs of the config, or two files (- is stdin)')
    .option('--check', 'write nothing; exit with 1 if out of date')
    .option('--fresh', 'search again for all beads without a decision')
    .option('--dry-run', 'write nothing; show what would change')
    .addOption(oneOf('-f, --format <name>', 'print: table, json, ladder or tsv', beadFormats))
    .option('-s, --sentences', 'align the sentences, too')
    .option('--pre-segmented', 'one sentence per line; prints a ladder')
    .option('--pair <source> <target>', 'two such texts; may be repeated', addPair)
    .option('--joint', 'share learnt words between the pairs')
    .option('--output-dir <dir>', 'write a file SOURCE.ladder per pair here')
    .option('--force', 'overwrite files that are not ladders')
    .option('--source-translation <file>', 'machine translation of the source', addName)
    .option('--target-translation <file>', 'machine translation of the target', addName)
    .option('--dictionary <file>', 'TSV, hunalign, dictd or TBX; may be repeated', addName)
    .option('--anchors <file>', 'ladder of beads to keep', addName)
  addPairOptions(command)
    .addHelpText(
      'after',
      examples('bitext align', 'bitext align guide.en.md guide.nl.md --sentences')
    )
    .action((args: readonly string[], _flags, self: Command) =>
      run(async (io) => {
        const {align} = await import('./align.js')
        return align(args, self.optsWithGlobals(), io)
      })
    )
}
