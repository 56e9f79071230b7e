import {type Bead, type Bitext, isAloneOnPurpose} from '../../model/bead.js'
import type {Place, Point} from '../../model/place.js'
import type {Segment} from '../../model/segment.js'
import {otherSide, type Side} from '../../model/side.js'
import {readOnceFor} from '../../text/read-once.js'
import {extentOf} from '../places/extent.js'

/**
 * Consecutive segments of one side that the other side does not have, and that nobody left out on
 * purpose.
 */
export interface Gap {
  readonly side: Side
  /** At least one, in reading order. */
  readonly segments: readonly Segment[]
  /** Mean confidence of its beads. */
  readonly confidence: number
  /** From the first segment to the last. */
  readonly place: Place
  /** Empty place on the other side, after the counterpart of what precedes the gap. */
  readonly opposite: Place
  /** Number of its first bead. */
  readonly number: number
}

/**
 * The gaps of one side, with consecutive segments as one gap. The title of an item is not a gap if
 * its text has a counterpart, nor the text if its title has one: the other side only has both in
 * one.
 *
 * Reads the beads in the order of that side, which differs from that of the bitext if beads moved.
 * Found once for all rules.
 */
export const gapsOf: (bitext: Bitext, side: Side) => readonly Gap[] = readOnceFor(findGaps)

function findGaps(bitext: Bitext, side: Side): readonly Gap[] {
  const gaps: Bead[][] = []
  let open = false
  for (const bead of inOrderOf(side, bitext.beads)) {
    const alone = bead[otherSide(side)].length === 0 && !isAloneOnPurpose(bead)
    if (alone && open) gaps.at(-1)?.push(bead)
    else if (alone) gaps.push([bead])
    open = alone
  }
  return gaps.map((beads) => gapOf(beads, bitext, side)).filter((gap) => !isHalf(gap, bitext))
}

/** Whether a gap is the title or the text of an item that the other side does not divide. */
function isHalf({side, segments: [only, ...more]}: Gap, bitext: Bitext): boolean {
  if (!only || more.length > 0) return false
  const {segments} = bitext[side]
  const [before, after] = [segments[only.number - 2], segments[only.number]]
  const other = only.kind === 'item-title' ? after : before
  const isPair =
    other !== undefined &&
    (only.kind === 'item-title'
      ? other.kind === 'item' && !other.label
      : other.kind === 'item-title')
  if (!isPair || (only.kind !== 'item-title' && only.label)) return false
  const [partner, ...others] =
    bitext.beads.find((bead) => bead[side].includes(other))?.[otherSide(side)] ?? []
  return others.length === 0 && partner?.kind === 'item' && partner.label !== undefined
}

/** The beads that have something on a side, in its reading order. */
export function inOrderOf(side: Side, beads: readonly Bead[]): Bead[] {
  const first = (bead: Bead) => bead[side][0]?.number ?? 0
  return beads.filter((bead) => bead[side].length > 0).sort((a, b) => first(a) - first(b))
}

function gapOf(beads: readonly Bead[], bitext: Bitext, side: Side): Gap {
  const segments = beads.flatMap((bead) => bead[side])
  const point = pointBefore(beads[0], bitext, otherSide(side))
  return {
    side,
    segments,
    confidence: beads.reduce((sum, bead) => sum + bead.confidence, 0) / beads.length,
    place: extentOf(segments),
    opposite: {start: point, end: point},
    number: beads[0]?.number ?? 0
  }
}

/** Where a bead without segments on `side` belongs there: after everything that precedes it. */
function pointBefore(bead: Bead | undefined, {beads, ...sides}: Bitext, side: Side): Point {
  const before = beads.slice(0, bead ? beads.indexOf(bead) : 0)
  const last = before.findLast((other) => other[side].length > 0 && !other.moved)?.[side].at(-1)
  return last?.place.end ?? sides[side].segments[0]?.place.start ?? {line: 1, column: 1, offset: 0}
}
