import type {Bitext} from '../../model/bead.js'
import type {Document} from '../../model/document.js'
import type {Place} from '../../model/place.js'
import type {Segment} from '../../model/segment.js'
import type {Side} from '../../model/side.js'
import type {StoredBead} from '../../store/stored-alignment.js'
import type {Report} from '../report.js'
import {extentIfAny} from './extent.js'

/** The segments of one side of a stored bead, in a bitext that it is up to date with. */
export function segmentsOf(bitext: Bitext, bead: StoredBead, side: Side): readonly Segment[] {
  return bead[side].flatMap(({number}) => bitext[side].segments[number - 1] ?? [])
}

/** Where a stored bead is reported: on the translation, or on the source where that stands alone. */
export function standOf(
  bitext: Bitext,
  bead: StoredBead
): Pick<Report, 'side' | 'place' | 'counterpart' | 'bead' | 'alone'> {
  const source = extentIfAny(segmentsOf(bitext, bead, 'source'))
  const target = extentIfAny(segmentsOf(bitext, bead, 'target'))
  const number = bitext.beads.find((one) => isIn(one, bead))?.number
  return {
    ...(target
      ? {side: 'target', place: target, ...(source ? {counterpart: source} : {})}
      : {side: 'source', place: source ?? headOf(bitext.source)}),
    ...(number === undefined ? {} : {bead: number, alone: true})
  }
}

/** Where something without a place is reported: at the start of a document. */
export function headOf({segments}: Document): Place {
  const {start} = segments[0]?.place ?? {start: {line: 1, column: 1, offset: 0}}
  return {start, end: start}
}

function isIn(bead: Bitext['beads'][number], stored: StoredBead): boolean {
  const side = stored.target.length > 0 ? 'target' : 'source'
  return bead[side].some(({number}) => number === stored[side][0]?.number)
}
