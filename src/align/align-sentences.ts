import {once} from '../text/once.js'
import {alignCorpus} from './align-corpus.js'
import {BeadExplainer} from './explain-bead.js'
import {type LearntPair, learntLexicon, swapLearnt} from './learn/learnt-lexicon.js'
import {type BeadParts, nothingJudged} from './nouns/bead-parts.js'
import {isLinked, type ScoredSpan} from './nouns/bead-span.js'
import {defined} from './nouns/defined.js'
import {type AlignModel, defaultModel} from './nouns/model.js'
import type {PreparedDocument} from './nouns/prepared-document.js'
import type {AlignOptions, LexiconEntry, SentencePair} from './nouns/sentence-pair.js'
import {prepareDocument} from './prepare-document.js'
import {isReversed, swapPair, swapSides} from './repair/canonical-order.js'
import {crossingBlocks} from './repair/crossing-blocks.js'
import {checkAnchors, type HeldAnchors, type SentenceGroup} from './repair/held-anchors.js'
import {longerBeads} from './repair/longer-beads.js'
import type {OrderedBeads} from './repair/ordered-beads.js'
import {reassignedBeads} from './repair/reassigned-beads.js'
import {type Corpus, forgetBeads} from './score/corpus.js'

/** Sentences that translate each other, or one sentence without a partner, by their numbers in their texts. */
export interface SentenceIndexBead {
  /** Indexes from 0, ascending; empty in a null bead. */
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** Probability that just these sentences belong together, 0 to 1; 1 for an anchor. */
  readonly confidence: number
  /** Whether the bead crosses others: it was moved. */
  readonly moved?: true
  readonly parts: BeadParts
}

/** The alignment of one pair. */
export interface SentenceAlignment {
  /** Every sentence of both sides once, in order of the source, moved beads at their source place. */
  readonly beads: readonly SentenceIndexBead[]
  /**
   * Word pairs that were learnt, gathered when first asked for; shared by the pairs that were aligned
   * jointly.
   */
  readonly lexicon: readonly LearntPair[]
}

/**
 * Align the sentences of texts that translate each other.
 *
 * Pure and deterministic; swapping the sides of all pairs swaps the result.
 * With `joint`, the pairs share what is learnt, otherwise each is alone.
 *
 * @throws RangeError when a view, an anchor, or the model does not fit.
 */
export function alignSentences(
  pairs: readonly SentencePair[],
  options: AlignOptions = {}
): readonly SentenceAlignment[] {
  pairs.forEach(checkAnchors)
  const model = {...defaultModel, ...options.model}
  const lexicon = options.lexicon ?? []
  const groups = options.joint ? [pairs] : pairs.map((pair) => [pair])
  return groups.flatMap((group) => {
    if (!isReversed(group)) return alignGroup(group, {...options, lexicon}, model)
    const swapped = {...options, lexicon: lexicon.map(swapSides)}
    return swapAlignments(alignGroup(group.map(swapPair), swapped, model))
  })
}

function alignGroup(
  pairs: readonly SentencePair[],
  {lexicon = [], explains = true}: AlignOptions,
  model: AlignModel
): readonly SentenceAlignment[] {
  const prepared = pairs.map(prepareDocument)
  const {corpus, beads} = repairedBeads(
    prepared.map(({document}) => document),
    lexicon,
    model
  )
  const explainer = explains ? new BeadExplainer(corpus) : undefined
  const learnt = once(() => corpus.views.slice(0, 1).flatMap(learntLexicon))
  return beads.map((split, index) => {
    const {held} = defined(prepared[index])
    const straight = explained(explainer, index, split.straight, held)
    const moved = [
      ...explained(explainer, index, split.moved, held),
      ...held.moved.map((anchor) => ({...anchor, confidence: 1, parts: nothingJudged}))
    ].map((bead) => ({...bead, moved: true as const}))
    return alignmentOf(inSourceOrder(straight, moved), learnt)
  })
}

function alignmentOf(
  beads: readonly SentenceIndexBead[],
  learnt: () => readonly LearntPair[]
): SentenceAlignment {
  return {
    beads,
    get lexicon() {
      return learnt()
    }
  }
}

interface RepairedBeads {
  /** Without what beads taught, which is large and no longer needed. */
  readonly corpus: Corpus
  readonly beads: readonly OrderedBeads<ScoredSpan>[]
}

function repairedBeads(
  documents: readonly PreparedDocument[],
  lexicon: readonly LexiconEntry[],
  model: AlignModel
): RepairedBeads {
  const {corpus, paths} = alignCorpus(documents, lexicon, model)
  const beads = paths.map((path, index) => {
    const moved = crossingBlocks(corpus, index, path)
    const straight = longerBeads(corpus, index, withoutMoved(path, moved))
    return reassignedBeads(corpus, index, {straight, moved})
  })
  return {corpus: forgetBeads(corpus), beads}
}

/** The beads of a path whose sentences have not turned out to be in a moved bead. */
function withoutMoved(
  path: readonly ScoredSpan[],
  moved: readonly ScoredSpan[]
): readonly ScoredSpan[] {
  const sources = new Set(moved.flatMap((bead) => range(bead.sourceFrom, bead.sourceTo)))
  const targets = new Set(moved.flatMap((bead) => range(bead.targetFrom, bead.targetTo)))
  return path.filter((bead) => {
    if (isLinked(bead)) return true
    return bead.sourceTo > bead.sourceFrom
      ? !sources.has(bead.sourceFrom)
      : !targets.has(bead.targetFrom)
  })
}

function explained(
  explainer: BeadExplainer | undefined,
  index: number,
  path: readonly ScoredSpan[],
  {source, target}: HeldAnchors
): readonly SentenceIndexBead[] {
  const parts = explainer?.explain(index, path)
  return path.map((bead, place) => ({
    source: sentencesIn(source, bead.sourceFrom, bead.sourceTo),
    target: sentencesIn(target, bead.targetFrom, bead.targetTo),
    confidence: bead.confidence,
    parts: parts?.[place] ?? nothingJudged
  }))
}

function sentencesIn(
  groups: readonly SentenceGroup[],
  from: number,
  to: number
): readonly number[] {
  return groups.slice(from, to).flatMap((group) => range(group.from, group.to))
}

function range(from: number, to: number): readonly number[] {
  return Array.from({length: to - from}, (_, index) => from + index)
}

/** Moved beads put where their source sentences are among the others. */
function inSourceOrder(
  straight: readonly SentenceIndexBead[],
  moved: readonly SentenceIndexBead[]
): readonly SentenceIndexBead[] {
  const waiting = [...moved].sort(
    (one, other) => (one.source[0] as number) - (other.source[0] as number)
  )
  const beads: SentenceIndexBead[] = []
  let next = 0
  for (const bead of straight) {
    const [first] = bead.source
    while (
      first !== undefined &&
      next < waiting.length &&
      (defined(waiting[next]).source[0] as number) < first
    ) {
      beads.push(defined(waiting[next++]))
    }
    beads.push(bead)
  }
  return [...beads, ...waiting.slice(next)]
}

function swapAlignments(alignments: readonly SentenceAlignment[]): readonly SentenceAlignment[] {
  const lexicon = once(() => (alignments[0]?.lexicon ?? []).map(swapLearnt))
  return alignments.map(({beads}) => alignmentOf(swapBeads(beads), lexicon))
}

function swapBeads(beads: readonly SentenceIndexBead[]): readonly SentenceIndexBead[] {
  const swapped = beads.map((bead) => ({
    ...bead,
    source: bead.target,
    target: bead.source,
    parts: {...bead.parts, lengthRatio: bead.parts.lengthRatio && 1 / bead.parts.lengthRatio}
  }))
  return inSourceOrder(
    swapped.filter(({moved}) => !moved),
    swapped.filter(({moved}) => moved)
  )
}
