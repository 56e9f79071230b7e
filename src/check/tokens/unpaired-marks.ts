import type {Bead, Bitext} from '../../model/bead.js'
import type {Segment} from '../../model/segment.js'
import type {Mark} from '../../text/marks/mark.js'
import {proseOf} from '../../text/prose.js'
import {linkedBeads} from '../places/linked-beads.js'
import {isSpoken} from '../places/spoken.js'

/** A mark of the target without a partner, while all marks of its source have one. */
export interface UnpairedMark {
  readonly mark: Mark
  readonly segment: Segment
  readonly bead: Bead
}

/**
 * Marks of the target without a partner. One that opens in a segment and closes in the next has
 * one. If the source lacks a partner, too, the text is meant that way.
 */
export function unpairedMarks(
  bitext: Bitext,
  find: (text: string) => readonly Mark[]
): UnpairedMark[] {
  const found = linkedBeads(bitext).flatMap((bead) =>
    bead.target
      .filter(isSpoken)
      .flatMap((segment) => find(proseOf(segment)).map((mark) => ({mark, segment, bead})))
  )
  return found
    .filter((one) => !found.some((other) => isPartner(one, other) || isPartner(other, one)))
    .filter(({bead}) => bead.source.every((segment) => find(proseOf(segment)).length === 0))
}

function isPartner(one: UnpairedMark, next: UnpairedMark): boolean {
  return (
    next.segment.number === one.segment.number + 1 &&
    one.mark.role === 'opening' &&
    next.mark.role === 'closing'
  )
}
