import {type Bead, sentencesOf} from '../../model/bead.js'
import type {Place} from '../../model/place.js'
import type {Segment} from '../../model/segment.js'
import {otherSide, type Side} from '../../model/side.js'
import {extentIfAny} from '../places/extent.js'

/**
 * The smallest place on the other side of a bead for a part of a segment: the sentence that
 * translates its sentence, or else everything that the bead has there.
 */
export function oppositePlace(
  bead: Bead,
  side: Side,
  {segment, start}: {readonly segment: Segment; readonly start: number}
): Place | undefined {
  const other = otherSide(side)
  const sentence = segment.sentences.findLast((one) => one.start <= start)
  const there = sentencesOf(bead).find((one) => sentence && one[side].includes(sentence))?.[other]
  return extentIfAny(there && there.length > 0 ? there : bead[other])
}
