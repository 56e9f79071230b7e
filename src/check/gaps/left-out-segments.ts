import {type Bitext, isAloneOnPurpose} from '../../model/bead.js'
import type {Segment} from '../../model/segment.js'
import type {Side} from '../../model/side.js'
import {readOnceFor} from '../../text/read-once.js'

/**
 * The segments of a side that have no counterpart on purpose, as a person decided. What follows from
 * their absence is not reported. Collected once for all rules.
 */
export const leftOutSegments: (bitext: Bitext, side: Side) => ReadonlySet<Segment> = readOnceFor(
  ({beads}: Bitext, side: Side) =>
    new Set(beads.filter(isAloneOnPurpose).flatMap((bead) => bead[side]))
)
