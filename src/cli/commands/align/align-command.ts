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
    .summary('say which segments translate each other')
    .usage('[options] [NAME… | SOURCE TARGET]')
    .description(
      'Write or update the alignment files of the pairs NAME…, or of all pairs of the\nconfig; what persons decided in them stays. Of two files, and of one pair with\n--format, print which segments translate each other instead. With\n--pre-segmented, of texts that have a sentence a line.'
    )
    .argument('[file-or-name...]', 'pairs of the config, or two files (- is stdin)')
    .option('--check', 'write nothing; exit with 1 if a file would')
    .option('--fresh', 'search anew what no person decided on')
    .option('--dry-run', 'write nothing; show what would change')
    .addOption(oneOf('-f, --format <name>', 'print: table, json, ladder or tsv', beadFormats))
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
      examples('bitext align', 'bitext align guide.en.md guide.nl.md --sentences')
    )
    .action((args: readonly string[], _flags, self: Command) =>
      run(async (io) => {
        const {align} = await import('./align.js')
        return align(args, self.optsWithGlobals(), io)
      })
    )
}
