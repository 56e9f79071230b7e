import type {Bead, Bitext, SentenceBead} from '../model/bead.js'
import type {Document} from '../model/document.js'
import type {Segment, Sentence} from '../model/segment.js'
import {
  alignSentences,
  type SentenceBead as IndexBead,
  type SentenceAlignment
} from './align-sentences.js'
import {describeParts} from './bead-parts.js'
import type {AlignModel} from './model.js'
import {type SegmentModel, segmentEvidence, segmentModel} from './segment-evidence.js'
import type {LexiconEntry, SentenceLink, SentenceView} from './sentence-pair.js'

export interface AlignDocumentsOptions {
  /** Word pairs from a dictionary; evidence, never a must. */
  readonly lexicon?: readonly LexiconEntry[]
  /** Other versions of the two documents, such as through a machine translation, a text per segment. */
  readonly views?: readonly SentenceView[]
  /** Segments that must be aligned, by index from 0. */
  readonly anchors?: readonly SentenceLink[]
  /** Constants to change in the alignment of segments. */
  readonly model?: Partial<AlignModel & SegmentModel>
}

/**
 * Aligns two documents: first their segments, by their words, their lengths and what the structure
 * of the documents says; then the sentences inside each bead, with the words learnt from all of
 * them. Every segment of either side comes out in exactly one bead.
 *
 * Deterministic, and the same for swapped sides.
 */
export function alignDocuments(
  source: Document,
  target: Document,
  {lexicon = [], views = [], anchors = [], model = {}}: AlignDocumentsOptions = {}
): Bitext {
  const [alignment] = alignSentences(
    [
      {
        source: source.segments.map(({text}) => text),
        target: target.segments.map(({text}) => text),
        sourceLang: source.lang,
        targetLang: target.lang,
        views,
        anchors,
        evidence: [segmentEvidence(source, target, {...segmentModel, ...model})]
      }
    ],
    {lexicon, model: {...blockModel, ...model}}
  )
  const linked = alignment ? alignment.beads : []
  const groups = linked.map((bead) => ({
    bead,
    source: pick(source.segments, bead.source),
    target: pick(target.segments, bead.target)
  }))
  const sentences = once(() => alignInside(groups, [source.lang, target.lang], lexicon))
  return {
    source,
    target,
    beads: groups.map((group, index) => beadOf(group, index, () => sentences().get(group) ?? []))
  }
}

/** Once every bead is this sure, learning more words would only cost time. */
const settledPosterior = 0.9

/**
 * Translators seldom run more than three blocks together; and the words of a long block lean on
 * one another, so that they say less than their sum.
 */
const blockModel = {settledPosterior, largestSide: 3, largestBead: 4, lexicalWeight: 0.8}
const insideModel = {settledPosterior}

interface Group {
  readonly bead: IndexBead
  readonly source: readonly Segment[]
  readonly target: readonly Segment[]
}

/** The sentences are aligned when someone asks for them first: many checks never do. */
function beadOf(
  {bead, source, target}: Group,
  index: number,
  inside: () => readonly SentenceBead[]
): Bead {
  return {
    number: index + 1,
    source,
    target,
    confidence: bead.confidence,
    reasons: describeParts(bead.parts),
    ...(bead.moved ? {moved: true as const} : {}),
    get sentences() {
      return inside()
    }
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}

/** Sentence beads of each group that has both sides; those with a choice are aligned together. */
function alignInside(
  groups: readonly Group[],
  [sourceLang, targetLang]: readonly [string, string],
  lexicon: readonly LexiconEntry[]
): ReadonlyMap<Group, readonly SentenceBead[]> {
  const linked = groups
    .filter(({source, target}) => source.length > 0 && target.length > 0)
    .map((group) => ({group, source: sentencesOf(group.source), target: sentencesOf(group.target)}))
  const simple = linked.filter(({source, target}) => source.length === 1 && target.length === 1)
  const others = linked.filter(({source, target}) => source.length > 1 || target.length > 1)
  // The simple ones have nothing to choose, but words to learn from.
  const pairs = (others.length === 0 ? [] : [...others, ...simple]).map(({source, target}) => ({
    source: source.map(({text}) => text),
    target: target.map(({text}) => text),
    sourceLang,
    targetLang
  }))
  const aligned = alignSentences(pairs, {joint: true, lexicon, model: insideModel})
  const inside = new Map<Group, readonly SentenceBead[]>()
  for (const {group, source, target} of simple) {
    inside.set(group, [{source, target, confidence: 1}])
  }
  for (const [index, {group, source, target}] of others.entries()) {
    inside.set(group, sentenceBeads(aligned[index], source, target))
  }
  return inside
}

function sentenceBeads(
  alignment: SentenceAlignment | undefined,
  source: readonly Sentence[],
  target: readonly Sentence[]
): SentenceBead[] {
  return (alignment?.beads ?? []).map((bead) => ({
    source: pick(source, bead.source),
    target: pick(target, bead.target),
    confidence: bead.confidence
  }))
}

function sentencesOf(segments: readonly Segment[]): readonly Sentence[] {
  return segments.flatMap(({sentences}) => sentences)
}

function pick<Item>(items: readonly Item[], indexes: readonly number[]): readonly Item[] {
  return indexes.flatMap((index) => items[index] ?? [])
}
