import type {Bitext} from '../model/bead.js'
import type {Document} from '../model/document.js'
import {alignSegments} from './align-segments.js'
import {bitextOfBeads} from './bitext-of-beads.js'
import type {SegmentModel} from './evidence/segment-evidence.js'
import type {AlignModel} from './nouns/model.js'
import type {LexiconEntry, SentenceLink, SentenceView} from './nouns/sentence-pair.js'
import {keptOriginals} from './repair/kept-originals.js'
import {restoreOriginals} from './restore-originals.js'

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
 * Where an original was kept beside what may be its translation, the segments are aligned once more
 * without it, and then it is put back: alone, or with its original if nothing else was found for that.
 *
 * Deterministic, and the same for swapped sides.
 */
export function alignDocuments(
  source: Document,
  target: Document,
  {lexicon = [], views = [], anchors = [], model = {}}: AlignDocumentsOptions = {}
): Bitext {
  const pair = {source, target, views, anchors, leftOut: {source: none, target: none}}
  const first = alignSegments(pair, {lexicon, model})
  const kept = keptOriginals({source, target}, first, anchors)
  if (kept.length === 0) return bitextOfBeads({source, target}, first, {lexicon})

  const copies = (side: 'source' | 'target') =>
    new Set(kept.flatMap((original) => (original.side === side ? [original.copy] : [])))
  const leftOut = {source: copies('source'), target: copies('target')}
  const others = alignSegments({...pair, leftOut}, {lexicon, model})
  return bitextOfBeads({source, target}, restoreOriginals(others, kept, anchors), {lexicon})
}

const none: ReadonlySet<number> = new Set()
