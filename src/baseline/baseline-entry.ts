import type {BitextOutline, SegmentOutline} from '../model/bitext-outline.js'
import type {Finding} from '../model/finding.js'
import type {Place} from '../model/place.js'
import type {Side} from '../model/side.js'
import {contentHash} from '../text/content-hash.js'

/** A finding that is accepted as long as the texts it is about stay the same. */
export interface BaselineEntry {
  readonly pair: string
  readonly rule: string
  /** Hash of the source segments it is about, 16 hexadecimal digits; empty if there are none. */
  readonly source: string
  readonly target: string
  /** The quoted parts of its message; the rest of a message may change between versions. */
  readonly values: readonly string[]
  /** For readers of the file; never compared. */
  readonly message: string
}

/** A pair and its findings, as far as a baseline needs them. */
export interface BaselinePair {
  readonly name: string
  readonly bitext: BitextOutline
  readonly findings: readonly Finding[]
}

/**
 * The entry that accepts a finding. It depends only on what both sides say at that place: lines may
 * move, and documents may grow around it.
 */
export function baselineEntry(pair: BaselinePair, finding: Finding): BaselineEntry {
  return {
    pair: pair.name,
    rule: finding.rule,
    source: sideHash('source', finding, pair.bitext),
    target: sideHash('target', finding, pair.bitext),
    values: [...finding.reason.matchAll(/`([^`]*)`/g)].map((match) => match[1] ?? ''),
    message: finding.reason
  }
}

/** What two entries must share to be equal. */
export function entryKey({pair, rule, source, target, values}: BaselineEntry): string {
  return JSON.stringify([pair, rule, source, target, values])
}

function sideHash(side: Side, finding: Finding, bitext: BitextOutline): string {
  const bead = bitext.beads.find(({number}) => number === finding.bead)
  const places = placesOn(side, finding)
  const segments = bitext[side].segments.filter(
    (segment) => bead?.[side].includes(segment) || places.some((place) => isIn(place, segment))
  )
  if (segments.length === 0) return ''
  return contentHash('baseline', segments.map(({hash}) => hash).join(' '))
}

function placesOn(side: Side, {side: own, at, counterpart, related}: Finding): readonly Place[] {
  if (side === own) return [at, ...related]
  return counterpart ? [counterpart] : []
}

/** An empty place only says where something is missing. It is not part of the text around it. */
function isIn(place: Place, segment: SegmentOutline): boolean {
  return (
    place.start.offset < place.end.offset &&
    place.start.offset < segment.place.end.offset &&
    segment.place.start.offset < place.end.offset
  )
}
