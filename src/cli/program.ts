import {Command, Option} from 'commander'
import packageJson from '../../package.json' with {type: 'json'}
import {failLevels} from '../workspace/config-schema.js'
import type {AlignFlags} from './commands/align.js'
import type {CheckFlags} from './commands/check.js'
import type {EvaluateFlags} from './commands/evaluate.js'
import type {SegmentsFlags} from './commands/segments.js'
import {addFormat, beadFormats} from './formats.js'
import type {Io} from './io.js'
import {addName, langTag, oneOf, share, wholeNumber} from './option-values.js'
import {addPair, joinPairValues} from './pair-values.js'

/**
 * Reads the command line and runs what it asks for. A command is loaded only when it runs.
 *
 * @throws CommanderError after help, version, or a message about a wrong option
 * @throws ProblemError for trouble of the user's with the files
 */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = baseProgram(io)
  addCheck(program, async (args, flags) => {
    const {check} = await import('./commands/check.js')
    code = await check(args, flags, io)
  })
  addAlign(program, async (args, flags) => {
    const {align} = await import('./commands/align.js')
    code = await align(args, flags, io)
  })
  addEvaluate(program, async (flags) => {
    const {evaluate} = await import('./commands/evaluate.js')
    code = await evaluate(flags, io)
  })
  addSegments(program, async (name, flags) => {
    const {segments} = await import('./commands/segments.js')
    code = await segments(name, flags, io)
  })
  await program.parseAsync(joinPairValues(argv), {from: 'user'})
  return code
}

type Run<Args, Flags> = (args: Args, flags: Flags) => Promise<void>

function baseProgram({stdout, stderr}: Io): Command {
  return new Command('bitext')
    .description('Translation parity for documents: align two texts, report their drift.')
    .version(packageJson.version, '-v, --version', 'Print the version')
    .helpOption('-h, --help', 'Print this help')
    .helpCommand(false)
    .option('--color', 'Colours also where output is no terminal (wins over NO_COLOR, FORCE_COLOR)')
    .option('--no-color', 'No colours')
    .configureHelp({showGlobalOptions: true})
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false
    })
    .exitOverride()
    .showHelpAfterError('Run `bitext --help` for the commands')
    .addHelpText('after', examples('bitext check', 'bitext COMMAND --help'))
}

function addCheck(program: Command, run: Run<readonly string[], CheckFlags>): void {
  const command = program
    .command('check')
    .showHelpAfterError('Run `bitext check --help` for its options')
    .summary('report the drift of a translation')
    .usage('[options] [SOURCE TARGET | NAME…]')
    .description(
      'Report the drift of TARGET from SOURCE, of the pairs NAME… of the config, or of all its pairs.\nExits with 0 when clean, 1 on findings that fail, 2 when something could not be checked.'
    )
    .argument('[file-or-name...]', 'two files (- is standard input), or pairs of the config')
    .option('-f, --format <name[=file]>', 'terminal, json or html; may be repeated', addFormat)
    .option('-o, --output <file>', 'write the report there instead of to stdout')
    .option('--force', 'replace a file that is no report of bitext')
    .addOption(oneOf('--fail-on <level>', 'findings that fail (default: error)', failLevels))
    .option('--max-warnings <n>', 'fail on more warnings than this', wholeNumber)
    .option('-q, --quiet', 'report errors only')
    .option('-r, --rule <id>', 'run this rule only; may be repeated', addName)
  addPairOptions(command)
    .addHelpText(
      'after',
      examples('bitext check', 'bitext check guide.en.md guide.nl.md --format html=drift.html')
    )
    .action((args: readonly string[], _flags, self: Command) => run(args, self.optsWithGlobals()))
}

function addAlign(program: Command, run: Run<readonly string[], AlignFlags>): void {
  const command = program
    .command('align')
    .showHelpAfterError('Run `bitext align --help` for its options')
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
    .action((args: readonly string[], _flags, self: Command) => run(args, self.optsWithGlobals()))
}

function addEvaluate(program: Command, run: (flags: EvaluateFlags) => Promise<void>): void {
  program
    .command('evaluate')
    .showHelpAfterError('Run `bitext evaluate --help` for its options')
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
    .action((_flags, self: Command) => run(self.optsWithGlobals()))
}

function addSegments(program: Command, run: Run<string, SegmentsFlags>): void {
  program
    .command('segments')
    .showHelpAfterError('Run `bitext segments --help` for its options')
    .summary('list the numbered segments of a document')
    .description('List the numbered segments of a document.')
    .argument('<file>', 'a text or Markdown file (- is standard input)')
    .addOption(oneOf('-f, --format <name>', 'table (default) or json', ['table', 'json']))
    .option('-l, --lang <tag>', 'language of the document', langTag)
    .addHelpText(
      'after',
      examples('bitext segments guide.nl.md', 'bitext segments - --lang nl < guide.txt')
    )
    .action((name: string, _flags, self: Command) => run(name, self.optsWithGlobals()))
}

function addPairOptions(command: Command): Command {
  return command
    .addOption(new Option('-c, --config <file>', 'config to use instead of the nearest one'))
    .option('--source-lang <tag>', 'language of the source', langTag)
    .option('--target-lang <tag>', 'language of the target', langTag)
}

function examples(first: string, second: string): string {
  return `\nExamples:\n  $ ${first}\n  $ ${second}`
}
