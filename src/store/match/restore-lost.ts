import type {Segment} from '../../model/segment.js'
import {storedSegment} from '../from-bitext.js'
import {isDecided, withStanding} from '../standing.js'
import type {DecidedText, LostDecision, StoredBead, StoredSegment} from '../stored-alignment.js'
import type {Reconciled, Segmented} from './reconciled.js'

/**
 * Brings back lost decisions whose texts are in the documents again, as after an undone deletion:
 * each of them just once, and not decided on since. Beads of the search make room for them.
 */
export function restoreLost(
  {held, lost}: Reconciled,
  documents: {readonly source: Segmented; readonly target: Segmented}
): Reconciled {
  if (lost.length === 0) return {held, lost}
  const places = {
    source: uniqueSegments(documents.source),
    target: uniqueSegments(documents.target)
  }
  let beads = held
  const still = lost.filter((one) => {
    const back = restored(one, places)
    if (!back || beads.some((bead) => isDecided(bead) && isTouching(bead, back))) return true
    beads = [...beads.filter((bead) => !isTouching(bead, back)), back]
    return false
  })
  return {held: beads, lost: still}
}

type Places = ReadonlyMap<string, Segment | undefined>

function uniqueSegments({segments}: Segmented): Places {
  const places = new Map<string, Segment | undefined>()
  for (const segment of segments) {
    places.set(segment.hash, places.has(segment.hash) ? undefined : segment)
  }
  return places
}

function restored(
  {decision, confidence, provenance}: LostDecision,
  places: {readonly source: Places; readonly target: Places}
): StoredBead | undefined {
  const source = found(decision.source, places.source)
  const target = found(decision.target, places.target)
  if (!source || !target) return undefined
  return withStanding({source, target, confidence, provenance, decisions: [decision]})
}

/** The segments of texts, if each is there once and they stand in the same order. */
function found(
  texts: readonly DecidedText[],
  places: Places
): readonly StoredSegment[] | undefined {
  const segments = texts.flatMap(({hash}) => places.get(hash) ?? [])
  const isAscending = segments.every(({number}, at) => number > (segments[at - 1]?.number ?? 0))
  return segments.length === texts.length && isAscending ? segments.map(storedSegment) : undefined
}

function isTouching(some: StoredBead, other: StoredBead): boolean {
  return (['source', 'target'] as const).some((side) => {
    const numbers = new Set(other[side].map(({number}) => number))
    return some[side].some(({number}) => numbers.has(number))
  })
}
