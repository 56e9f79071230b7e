import type {BeadScores, Bitext} from '../model/bead.js'
import type {Document} from '../model/document.js'
import {alignSentences} from './align-sentences.js'
import {type BeadParts, describeParts} from './bead-parts.js'
import {bitextOfBeads} from './bitext-of-beads.js'
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
        evidence: segmentEvidence(source, target, {...segmentModel, ...model})
      }
    ],
    {lexicon, model: {...blockModel, ...model}}
  )
  const beads = (alignment?.beads ?? []).map((bead) => ({
    ...bead,
    reasons: describeParts(bead.parts),
    parts: scoresOf(bead.parts)
  }))
  return bitextOfBeads({source, target}, beads, lexicon)
}

/** Once every bead is this sure, learning more words would only cost time. */
const settledPosterior = 0.9

/**
 * Translators seldom run more than three blocks together; and the words of a long block lean on
 * one another, so that they say less than their sum.
 */
const blockModel = {
  settledPosterior,
  largestSide: 3,
  largestBead: 4,
  lexicalWeight: 0.8,
  reassigning: true
}

function scoresOf({shape, length, lexical, evidence}: BeadParts): BeadScores {
  return {shape, length, lexical, evidence}
}
