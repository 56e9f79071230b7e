import type {SentencePair, SentenceView} from '../../../align/nouns/sentence-pair.js'
import {type Problem, ProblemError} from '../../../model/problem.js'
import {readAnchors} from '../../../workspace/evidence/read-anchors.js'
import {readLineTranslation} from '../../../workspace/evidence/read-translation.js'
import {readSentences} from '../../../workspace/evidence/sentence-lines.js'
import type {Pair} from '../../../workspace/pairs/pair.js'
import type {PairFlags} from '../../choose-pairs.js'
import {type EvidenceFlags, flaggedFile} from '../../evidence-flags.js'
import type {Io} from '../../io.js'

/** A pair of texts with a sentence a line, read, with the evidence for it. */
export interface ReadPair {
  readonly pair: Pair
  readonly sentences: SentencePair
}

/** The pairs that could be read, and what keeps the others from being so. */
export interface ReadPairs {
  readonly read: readonly ReadPair[]
  readonly problems: readonly Problem[]
}

type Flags = Pick<PairFlags, 'sourceLang' | 'targetLang'> & EvidenceFlags

/** Reads each pair with what the flags name for it. Trouble is returned, not thrown. */
export function readSentencePairs(pairs: readonly Pair[], flags: Flags, io: Io): ReadPairs {
  const read: ReadPair[] = []
  const problems: Problem[] = []
  for (const [index, pair] of pairs.entries()) {
    try {
      read.push({pair, sentences: sentencePair(pair, flagsOf(flags, index), io)})
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      problems.push(error.problem)
    }
  }
  return {read, problems}
}

interface NamedEvidence extends Pick<PairFlags, 'sourceLang' | 'targetLang'> {
  readonly sourceTranslation: string | undefined
  readonly targetTranslation: string | undefined
  readonly anchors: string | undefined
}

function flagsOf(flags: Flags, index: number): NamedEvidence {
  return {
    ...flags,
    sourceTranslation: flags.sourceTranslation?.[index],
    targetTranslation: flags.targetTranslation?.[index],
    anchors: flags.anchors?.[index]
  }
}

function sentencePair(pair: Pair, flags: NamedEvidence, io: Io): SentencePair {
  const [source, target] = [readSentences(pair.source), readSentences(pair.target)]
  const counts = {source: source.length, target: target.length}
  return {
    source,
    target,
    sourceLang: flags.sourceLang,
    targetLang: flags.targetLang,
    views: viewsOf(pair, {source, target}, flags, io),
    anchors: flags.anchors ? readAnchors(flaggedFile(flags.anchors, io), counts) : []
  }
}

/** The source in the language of the target, and the target in that of the source. */
function viewsOf(
  pair: Pair,
  {source, target}: Pick<SentencePair, 'source' | 'target'>,
  {sourceTranslation, targetTranslation}: NamedEvidence,
  io: Io
): readonly SentenceView[] {
  const lines = (name: string, shown: string, sentences: readonly string[]) =>
    readLineTranslation(flaggedFile(name, io), {shown, sentences})
  return [
    ...(sourceTranslation ? [{source: lines(sourceTranslation, pair.source.shown, source)}] : []),
    ...(targetTranslation ? [{target: lines(targetTranslation, pair.target.shown, target)}] : [])
  ]
}
