import type {Side} from '../../model/side.js'
import {inFileOrder} from '../bead-order.js'
import type {StoredAlignment, StoredBead, StoredSegment} from '../stored-alignment.js'
import {matchSegments} from './match-segments.js'

/** Which segment of our version a segment of theirs is. */
export type Twins = ReadonlyMap<StoredSegment, StoredSegment>

export function segmentTwins(ours: StoredAlignment, theirs: StoredAlignment): Twins {
  return new Map(sides.flatMap((side) => twinsOn(side, ours, theirs)))
}

const sides = ['source', 'target'] as const

function twinsOn(
  side: Side,
  ours: StoredAlignment,
  theirs: StoredAlignment
): readonly (readonly [StoredSegment, StoredSegment])[] {
  const [mine, others] = [segmentsOn(side, ours.beads), segmentsOn(side, theirs.beads)]
  const {now} = matchSegments(
    others.map(({hash}) => hash),
    mine.map(({hash}) => hash)
  )
  return others.flatMap((segment, index) => {
    const twin = mine[now[index] ?? -1]
    return twin ? [[segment, twin] as const] : []
  })
}

/** The segments of one side in the order of the document. */
function segmentsOn(side: Side, beads: readonly StoredBead[]): readonly StoredSegment[] {
  return beads.flatMap((bead) => bead[side]).sort((one, other) => one.number - other.number)
}

/**
 * Merged beads, numbered from 1 without gaps on either side: in our order, with what only theirs
 * has after the bead that precedes it there.
 */
export function renumbered(
  beads: readonly StoredBead[],
  {theirs, twins}: {readonly theirs: StoredAlignment; readonly twins: Twins}
): readonly StoredBead[] {
  const [source, target] = sides.map((side) => {
    const after = predecessors(segmentsOn(side, theirs.beads), twins)
    const rank = (segment: StoredSegment) => after.get(segment) ?? [segment.number, 0]
    const segments = beads
      .flatMap((bead) => bead[side])
      .map((segment) => ({segment, rank: rank(segment)}))
      .sort((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1])
    return new Map(segments.map(({segment}, index) => [segment, index + 1]))
  })
  const numbered = (segment: StoredSegment, numbers = source) => {
    const number = numbers?.get(segment) ?? segment.number
    return number === segment.number ? segment : {...segment, number}
  }
  return inFileOrder(
    beads.map((bead) => ({
      ...bead,
      source: bead.source.map((segment) => numbered(segment, source)),
      target: bead.target.map((segment) => numbered(segment, target))
    }))
  )
}

/** Where a segment of theirs stands: at our number of its twin, or after the twin before it. */
function predecessors(
  segments: readonly StoredSegment[],
  twins: Twins
): ReadonlyMap<StoredSegment, readonly [number, number]> {
  let before = 0
  return new Map(
    segments.map((segment) => {
      const twin = twins.get(segment)
      before = twin?.number ?? before
      return [segment, [before, twin ? 0 : segment.number]] as const
    })
  )
}
