import {type Bead, type Bitext, sentencesOf} from '../../model/bead.js'
import type {Sentence} from '../../model/segment.js'

/** A sentence bead of a document, and the bead of segments that it is part of. */
export interface SentenceRow {
  readonly source: readonly Sentence[]
  readonly target: readonly Sentence[]
  /** That the segments belong together and, if they do, their sentences like this; in [0, 1]. */
  readonly confidence: number
  readonly bead: Bead
}

/**
 * The sentence beads of a bitext, in the order of its beads. A sentence without counterpart stands
 * alone, whether its segment has one or not, so that every sentence of either side is in one row.
 */
export function sentenceRows({beads}: Bitext): readonly SentenceRow[] {
  return beads.flatMap((bead) => {
    if (bead.source.length > 0 && bead.target.length > 0) {
      return sentencesOf(bead).flatMap((pair) =>
        single({...pair, confidence: bead.confidence * pair.confidence, bead})
      )
    }
    const source = bead.source.flatMap(({sentences}) => sentences)
    const target = bead.target.flatMap(({sentences}) => sentences)
    return single({source, target, confidence: bead.confidence, bead})
  })
}

/** The sentences one by one where a side is empty. */
function single(row: SentenceRow): readonly SentenceRow[] {
  if (row.source.length > 0 && row.target.length > 0) return [row]
  return [
    ...row.source.map((sentence) => ({...row, source: [sentence]})),
    ...row.target.map((sentence) => ({...row, target: [sentence]}))
  ]
}
