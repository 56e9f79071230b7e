import type {Segment} from '../../model/segment.js'
import type {Side} from '../../model/side.js'
import {storedSegment} from '../from-bitext.js'
import {isDecided, withStanding} from '../standing.js'
import type {
  Decision,
  LostDecision,
  StoredAlignment,
  StoredBead,
  StoredSegment
} from '../stored-alignment.js'
import {findSuccessors, type OldSegment, type Successors} from './find-successors.js'
import {joinContenders} from './join-contenders.js'
import {matchSegments, type SegmentMatch} from './match-segments.js'
import type {Reconciled, Segmented} from './reconciled.js'
import {restoreLost} from './restore-lost.js'

/**
 * Finds the beads of a stored alignment in two documents that were edited since. Every decision of
 * a person comes out in a bead that is held, or among the lost.
 *
 * Pure, and the same for swapped sides.
 */
export function reconcile(
  stored: StoredAlignment,
  documents: {readonly source: Segmented; readonly target: Segmented}
): Reconciled {
  const source = followed(stored, 'source', documents.source)
  const target = followed(stored, 'target', documents.target)
  const held: StoredBead[] = []
  const lost: LostDecision[] = []
  for (const bead of stored.beads) {
    const now = {source: source(bead), target: target(bead)}
    if (isWhole(bead, now)) held.push(beadAt(bead, now))
    else if (isDecided(bead)) {
      const gone = sides.filter((side) => bead[side].length > 0 && now[side].segments.length === 0)
      const [first, ...rest] = gone
      if (first === undefined) held.push(beadAt(bead, now))
      else lost.push(...bead.decisions.map((decision) => lostOf(bead, decision, [first, ...rest])))
    }
  }
  const apart = held.some(({stale, conflict}) => stale || conflict) ? joinContenders(held) : held
  return restoreLost({held: apart, lost: [...stored.lost, ...lost]}, documents)
}

const sides = ['source', 'target'] as const

/** Where one side of a bead is now. */
interface SideNow {
  readonly segments: readonly Segment[]
  /** Whether it is what it was, word for word. */
  readonly isSame: boolean
}

/** Follows the beads of one side into the new version of its document. */
function followed(
  {beads}: StoredAlignment,
  side: Side,
  {segments}: Segmented
): (bead: StoredBead) => SideNow {
  const old = beads
    .flatMap((bead) =>
      bead[side].map((segment, place) => ({segment, text: textOf(bead, side, place)}))
    )
    .sort((one, other) => one.segment.number - other.segment.number)
  const known: readonly OldSegment[] = old.map(({segment: {hash, kind}, text}) =>
    text === undefined ? {hash, kind} : {hash, kind, text}
  )
  const match = matchSegments(
    known.map(({hash}) => hash),
    segments.map(({hash}) => hash)
  )
  const successors = findSuccessors(known, segments, match)
  const placeOf = new Map(old.map(({segment}, index) => [segment, index]))
  return (bead) => sideNow(bead[side], {placeOf, match, successors, segments})
}

interface Followed {
  readonly placeOf: ReadonlyMap<StoredSegment, number>
  readonly match: SegmentMatch
  readonly successors: Successors
  readonly segments: readonly Segment[]
}

function sideNow(
  stored: readonly StoredSegment[],
  {placeOf, match, successors, segments}: Followed
): SideNow {
  const found: number[] = []
  let isSame = true
  for (const segment of stored) {
    const place = placeOf.get(segment) ?? -1
    const to = match.now[place] ?? -1
    if (to === -1) {
      isSame = false
      found.push(...(successors.get(place) ?? []))
    } else found.push(to)
  }
  return {isSame, segments: ascending(found).flatMap((index) => segments[index] ?? [])}
}

/** Each index once; most beads have one segment a side, and nothing to sort. */
function ascending(indexes: readonly number[]): readonly number[] {
  return indexes.length < 2 ? indexes : [...new Set(indexes)].sort((one, other) => one - other)
}

/** Word for word what it was, and if nobody decided on it, still a run of neighbours. */
function isWhole(bead: StoredBead, {source, target}: Readonly<Record<Side, SideNow>>): boolean {
  if (!source.isSame || !target.isSame) return false
  return isDecided(bead) || (isRun(source.segments) && isRun(target.segments))
}

function isRun(segments: readonly Segment[]): boolean {
  const [first] = segments
  return segments.every(({number}, at) => number === (first?.number ?? 0) + at)
}

function beadAt(bead: StoredBead, {source, target}: Readonly<Record<Side, SideNow>>): StoredBead {
  return withStanding({
    ...bead,
    source: source.segments.map(storedSegment),
    target: target.segments.map(storedSegment)
  })
}

function lostOf(
  {confidence, provenance}: StoredBead,
  decision: Decision,
  gone: LostDecision['gone']
): LostDecision {
  return {decision, confidence, provenance, gone}
}

/** The text of a segment that was decided on: as it is, or as it was before it was changed. */
function textOf(bead: StoredBead, side: Side, place: number): string | undefined {
  if (!isDecided(bead)) return undefined
  const hash = bead[side][place]?.hash
  const texts = bead.decisions.flatMap((decision) => decision[side])
  const same = texts.find((text) => text.hash === hash) ?? texts[place] ?? texts[0]
  return same?.text
}
