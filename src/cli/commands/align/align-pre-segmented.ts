import {join, resolve} from 'node:path'
import {alignSentences} from '../../../align/align-sentences.js'
import {formatLadder} from '../../../align/nouns/ladder.js'
import type {LexiconEntry} from '../../../align/nouns/sentence-pair.js'
import {type Problem, ProblemError} from '../../../model/problem.js'
import {problemOf} from '../../../model/problem-of.js'
import {isLadder} from '../../../report/beads/ladder.js'
import type {AlignedSentences} from '../../../report/sentences/aligned-sentences.js'
import {sentencesJson} from '../../../report/sentences/json.js'
import {sentencesTsv} from '../../../report/sentences/tsv.js'
import {writeFile} from '../../../workspace/files/write-file.js'
import type {Pair} from '../../../workspace/pairs/pair.js'
import {checkEvidenceFlags, lexiconOf} from '../../evidence-flags.js'
import {exitCode} from '../../exit-code.js'
import type {Io} from '../../io.js'
import {printProblems} from '../../output/print-problems.js'
import type {AlignFlags} from './align-flags.js'
import {chooseSentencePairs} from './choose-sentence-pairs.js'
import {type ReadPair, readSentencePairs} from './read-sentence-pairs.js'

/**
 * Aligns texts that have a sentence a line: one pair to stdout, or any number to files. Every pair
 * that can be read is aligned, whatever the others are.
 *
 * @throws ProblemError for flags that do not fit together
 */
export async function alignPreSegmented(
  args: readonly string[],
  flags: AlignFlags,
  io: Io
): Promise<number> {
  refuseDocumentFlags(flags)
  const pairs = await chooseSentencePairs(args, flags.pair ?? [], io)
  checkOutput(pairs, flags)
  checkEvidenceFlags(flags, pairs.length)
  const {read, problems: unread} = readSentencePairs(pairs, flags, io)
  const unwritten: Problem[] = []
  for (const aligned of alignedPairs(read, lexiconFor(read, flags, io), flags)) {
    unwritten.push(...(await put(aligned, pairs, flags, io)))
  }
  const problems = [...unread, ...unwritten]
  printProblems(problems, io, flags.color)
  return problems.length > 0 ? exitCode.couldNotRun : exitCode.clean
}

function lexiconFor(read: readonly ReadPair[], flags: AlignFlags, io: Io): readonly LexiconEntry[] {
  const languages = {source: flags.sourceLang, target: flags.targetLang}
  const texts = () => ({
    source: read.flatMap(({sentences}) => sentences.source),
    target: read.flatMap(({sentences}) => sentences.target)
  })
  return read.length === 0 ? [] : lexiconOf(flags, {languages, texts}, io)
}

/** One after the other, so that what is done is written before the next begins. */
function* alignedPairs(
  read: readonly ReadPair[],
  lexicon: readonly LexiconEntry[],
  {joint = false}: AlignFlags
): Generator<AlignedSentences> {
  const groups = joint ? [read] : read.map((pair) => [pair])
  for (const group of groups) {
    const alignments = alignSentences(
      group.map(({sentences}) => sentences),
      {joint, lexicon}
    )
    for (const [index, {pair, sentences}] of group.entries()) {
      yield {
        name: pair.name,
        source: side(pair.source.shown, sentences.sourceLang, sentences.source),
        target: side(pair.target.shown, sentences.targetLang, sentences.target),
        beads: alignments[index]?.beads ?? []
      }
    }
  }
}

function side(
  path: string,
  lang: string | undefined,
  sentences: readonly string[]
): AlignedSentences['source'] {
  return {path, lang, sentences}
}

/** Writes an alignment where it is to go; gives what keeps it from being written. */
async function put(
  aligned: AlignedSentences,
  pairs: readonly Pair[],
  flags: AlignFlags,
  io: Io
): Promise<readonly Problem[]> {
  if (flags.outputDir === undefined) {
    io.stdout.write(shown(aligned, flags))
    return []
  }
  const name = join(flags.outputDir, ladderName(aligned))
  const keep = pairs.flatMap(({source, target}) => [source.path, target.path])
  try {
    writeFile(
      {path: resolve(io.cwd, name), shown: name, content: formatLadder(aligned.beads)},
      {keep, force: flags.force === true, isOwn: isLadder, why: 'it is not a ladder'}
    )
    io.stderr.write(`Wrote ${name}\n`)
    return []
  } catch (error) {
    return [problemOf(error, io, name)]
  }
}

function ladderName({name}: {readonly name: string}): string {
  return `${name}.ladder`
}

function shown(aligned: AlignedSentences, {format = 'ladder'}: AlignFlags): string {
  if (format === 'json') return sentencesJson(aligned)
  return format === 'tsv' ? sentencesTsv(aligned) : formatLadder(aligned.beads)
}

function refuseDocumentFlags({format, sentences, config, outputDir, force}: AlignFlags): void {
  if (format === 'table') {
    const what = 'Cannot show texts with one sentence per line as a table'
    throw new ProblemError({what, help: 'Choose `--format ladder`, `tsv` or `json`'})
  }
  if (sentences || config !== undefined) {
    const what = `Cannot use \`${sentences ? '--sentences' : '--config'}\` with \`--pre-segmented\``
    throw new ProblemError({what, help: 'Remove one of the two'})
  }
  if (force && outputDir === undefined) {
    const what = 'Unexpected `--force`: nothing is written to a file'
    throw new ProblemError({what, help: 'Name a folder for the ladders: `--output-dir DIR`'})
  }
}

function checkOutput(pairs: readonly Pair[], {outputDir, format = 'ladder'}: AlignFlags): void {
  if (outputDir === undefined) {
    if (pairs.length === 1) return
    const what = `Cannot print the alignments of ${pairs.length} pairs as one`
    throw new ProblemError({what, help: 'Name a folder for the ladders: `--output-dir DIR`'})
  }
  if (format !== 'ladder') {
    const what = `Cannot write \`${format}\` into a folder`
    throw new ProblemError({
      what,
      help: 'Remove `--format` to write ladders, or remove `--output-dir`'
    })
  }
  const known = new Map<string, Pair>()
  for (const pair of pairs) {
    const other = known.get(pair.name)
    if (other) throw new ProblemError(sameName(pair, other))
    known.set(pair.name, pair)
  }
}

function sameName({name, source}: Pair, other: Pair): Problem {
  return {
    path: source.shown,
    what: `Cannot write two ladders as \`${ladderName({name})}\`: \`${other.source.shown}\` has the same name`,
    help: 'Rename one of the two, or align them in two runs with two folders'
  }
}
