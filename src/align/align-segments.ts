import type {BeadScores} from '../model/bead.js'
import type {Document} from '../model/document.js'
import {alignSentences} from './align-sentences.js'
import type {KnownBead} from './bitext-of-beads.js'
import {type SegmentModel, segmentEvidence, segmentModel} from './evidence/segment-evidence.js'
import {type BeadParts, describeParts} from './nouns/bead-parts.js'
import type {AlignModel} from './nouns/model.js'
import type {LexiconEntry, SentenceLink, SentenceView} from './nouns/sentence-pair.js'
import {segmentConfidence} from './segment-confidence.js'

/** Two documents and what is known about their segments, by index from 0. */
export interface SegmentPair {
  readonly source: Document
  readonly target: Document
  readonly views: readonly SentenceView[]
  readonly anchors: readonly SentenceLink[]
  /** Segments of each side to leave out; none in an anchor. */
  readonly leftOut: {readonly source: ReadonlySet<number>; readonly target: ReadonlySet<number>}
}

/** How to align segments. */
export interface SegmentOptions {
  readonly lexicon: readonly LexiconEntry[]
  readonly model: Partial<AlignModel & SegmentModel>
}

/** The beads of the segments of two documents, but for those that are left out. */
export function alignSegments(
  {source, target, views, anchors, leftOut}: SegmentPair,
  {lexicon, model}: SegmentOptions
): readonly KnownBead[] {
  const [from, to] = [remaining(source, leftOut.source), remaining(target, leftOut.target)]
  const [alignment] = alignSentences(
    [
      {
        source: from.document.segments.map(({text}) => text),
        target: to.document.segments.map(({text}) => text),
        sourceLang: source.lang,
        targetLang: target.lang,
        views: views.map((view) => ({
          ...view,
          source: view.source && from.of(view.source),
          target: view.target && to.of(view.target)
        })),
        anchors: anchors.map((anchor) => ({
          source: anchor.source.map(from.place),
          target: anchor.target.map(to.place)
        })),
        evidence: segmentEvidence(from.document, to.document, {...segmentModel, ...model})
      }
    ],
    {lexicon, model: {...blockModel, ...model}}
  )
  const held = new Set(anchors.flatMap((anchor) => anchor.source))
  return (alignment?.beads ?? []).map((bead) => ({
    ...bead,
    source: from.indexesOf(bead.source),
    target: to.indexesOf(bead.target),
    confidence: from.indexesOf(bead.source).some((index) => held.has(index))
      ? bead.confidence
      : segmentConfidence(bead),
    reasons: describeParts(bead.parts),
    parts: scoresOf(bead.parts)
  }))
}

/**
 * No more rounds are made once every bead is this sure: learning more words would only cost time.
 * Translators seldom run more than three blocks together; and the words of a long block lean on
 * one another, so that they say less than their sum; that is why a moved block must win more, too.
 */
const blockModel = {
  settledPosterior: 0.9,
  largestSide: 3,
  largestBead: 4,
  lexicalWeight: 0.8,
  crossingThreshold: 3,
  reassigning: true,
  longerThreshold: 2
}

interface Remaining {
  readonly document: Document
  readonly of: <Item>(items: readonly Item[]) => readonly Item[]
  /** Where a segment of the whole document is among those that remain. */
  readonly place: (index: number) => number
  /** What the segments that remain are called in the whole document. */
  readonly indexesOf: (places: readonly number[]) => readonly number[]
}

function remaining(document: Document, leftOut: ReadonlySet<number>): Remaining {
  const indexes = [...document.segments.keys()].filter((index) => !leftOut.has(index))
  const places = new Map(indexes.map((index, place) => [index, place]))
  const of = <Item>(items: readonly Item[]) => items.filter((_, index) => !leftOut.has(index))
  return {
    document: leftOut.size === 0 ? document : {...document, segments: of(document.segments)},
    of,
    place: (index) => places.get(index) ?? index,
    indexesOf: (found) => found.flatMap((place) => indexes[place] ?? [])
  }
}

function scoresOf({shape, length, lexical, evidence}: BeadParts): BeadScores {
  return {shape, length, lexical, evidence}
}
