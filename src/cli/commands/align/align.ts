import {holdSentences} from '../../../align/hold-sentences.js'
import type {Bitext} from '../../../model/bead.js'
import {type Problem, ProblemError} from '../../../model/problem.js'
import {beadsJson} from '../../../report/beads/json.js'
import {beadsLadder} from '../../../report/beads/ladder.js'
import {beadsTable} from '../../../report/beads/table.js'
import {beadsTsv} from '../../../report/beads/tsv.js'
import type {StoredAlignment} from '../../../store/stored-alignment.js'
import {type LoadedPair, loadPair} from '../../../workspace/load-pair.js'
import type {Pair} from '../../../workspace/pairs/pair.js'
import {choosePairs} from '../../choose-pairs.js'
import {checkEvidenceFlags, type EvidenceFlags} from '../../evidence-flags.js'
import {exitCode} from '../../exit-code.js'
import type {Io} from '../../io.js'
import {printProblems} from '../../output/print-problems.js'
import {reportContext} from '../../output/report-context.js'
import type {AlignFlags} from './align-flags.js'
import {type DocumentEvidence, documentEvidence} from './document-evidence.js'
import {storedBitext} from './stored-bitext.js'
import {writeAlignments} from './write-alignments.js'

/**
 * Width if the output is not a terminal: two texts side by side are padded, so they must be cut.
 */
const pipedWidth = 160

/**
 * Writes the alignment files of pairs of the config; or shows how the segments of one pair go
 * together, or the sentences of texts with one a line.
 */
export async function align(args: readonly string[], flags: AlignFlags, io: Io): Promise<number> {
  if (flags.preSegmented) {
    const {alignPreSegmented} = await import('./align-pre-segmented.js')
    return alignPreSegmented(args, flags, io)
  }
  refuseSentenceFlags(flags)
  const {pairs, problems, config, byFiles} = await choosePairs(args, {...flags, isFree: true}, io)
  if (config && !byFiles && !asksForPrint(flags)) {
    const code = await writeAlignments({pairs, config}, flags, io)
    return problems.length > 0 ? couldNot(problems, flags, io) : code
  }
  refuseWriteFlags(flags)
  const [pair] = pairs
  if (problems.length > 0 || !pair) return couldNot(problems, flags, io)
  if (pairs.length > 1) throw new ProblemError(tooMany(pairs))
  checkEvidenceFlags(flags, 1)
  const loaded =
    (config && !hasEvidence(flags) && storedBitext(pair, config, flags, io)) ||
    aligned(pair, flags, io)
  if (loaded.type === 'problems') return couldNot(loaded.problems, flags, io)
  io.stdout.write(shown(pair.name, loaded, flags, io))
  return exitCode.clean
}

function aligned(pair: Pair, flags: EvidenceFlags, io: Io): LoadedPair {
  let evidence: DocumentEvidence | undefined
  const loaded = loadPair(pair, (source, target) => {
    evidence = documentEvidence(flags, {source, target}, io)
    return evidence
  })
  if (loaded.type === 'problems' || !evidence) return loaded
  const {sentences, lexicon} = evidence
  return {...loaded, bitext: holdSentences(loaded.bitext, sentences, lexicon)}
}

/** A bitext, and the stored alignment that it comes from, if any. */
interface Shown {
  readonly bitext: Bitext
  readonly stored?: StoredAlignment
}

function shown(name: string, {bitext, stored}: Shown, flags: AlignFlags, io: Io): string {
  const sentences = flags.sentences === true
  switch (flags.format ?? 'table') {
    case 'table': {
      const context = reportContext(io.stdout, {flag: flags.color, env: io.env}, pipedWidth)
      return beadsTable(bitext, context, {sentences, stored})
    }
    case 'json':
      return beadsJson(name, bitext, stored)
    case 'ladder':
      return beadsLadder(bitext)
    case 'tsv':
      return beadsTsv(bitext, {sentences, stored})
  }
}

/** Flags that mean something only for texts with a sentence a line. */
function refuseSentenceFlags({pair, joint, outputDir, force}: AlignFlags): void {
  const given = {
    '--pair': pair !== undefined,
    '--joint': joint === true,
    '--output-dir': outputDir !== undefined,
    '--force': force === true
  }
  const [flag] = Object.entries(given).find(([, isGiven]) => isGiven) ?? []
  if (flag === undefined) return
  throw new ProblemError({
    what: `Cannot use \`${flag}\` for documents`,
    help: 'Add `--pre-segmented` for texts with one sentence per line, or align one pair of documents at a time'
  })
}

/** Whether a flag is there that means something only where beads are printed. */
function asksForPrint(flags: AlignFlags): boolean {
  const {format, sentences} = flags
  return format !== undefined || sentences !== undefined || hasEvidence(flags)
}

function hasEvidence(flags: EvidenceFlags): boolean {
  const {anchors, dictionary, sourceTranslation, targetTranslation} = flags
  return [anchors, dictionary, sourceTranslation, targetTranslation].some(
    (flag) => flag !== undefined
  )
}

/** Flags that mean something only for alignment files. */
function refuseWriteFlags({check, dryRun}: AlignFlags): void {
  if (!check && !dryRun) return
  throw new ProblemError({
    what: `Cannot use \`${check ? '--check' : '--dry-run'}\` when printing beads`,
    help: 'Name pairs of the config, without `--format`, to check their alignment files'
  })
}

function couldNot(problems: readonly Problem[], {color}: AlignFlags, io: Io): number {
  printProblems(problems, io, color)
  return exitCode.couldNotRun
}

function tooMany(pairs: readonly Pair[]): Problem {
  const names = pairs.slice(0, 5).map(({name}) => `\`${name}\``)
  const more = pairs.length > 5 ? ', …' : ''
  return {
    what: `Cannot align ${pairs.length} pairs at once`,
    help: `Name one of them (${names.join(', ')}${more}), or two files`
  }
}
