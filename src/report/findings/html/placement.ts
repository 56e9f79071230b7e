import type {Finding} from '../../../model/finding.js'
import type {Place} from '../../../model/place.js'
import type {Segment} from '../../../model/segment.js'
import type {Side} from '../../../model/side.js'
import type {WholePair} from '../../reporter.js'
import {beadFinder, inReadingOrder} from '../reading-order.js'
import type {TextOf} from './fix.js'

/** A finding with its number in the pair and the `id` of its card on the page. */
export interface PlacedFinding {
  readonly finding: Finding
  /** From 1, in reading order. */
  readonly number: number
  readonly id: string
  /** The bead under which its card stands; 0 when the pair has no bead for it. */
  readonly bead: number
}

/** What of a segment a finding is about: its label, a stretch of its text, or all of it. */
export type Hit = {
  readonly placed: PlacedFinding
  /** Whether it is the place of the finding or what that is compared with. */
  readonly role: 'main' | 'counter'
} & (
  | {readonly type: 'label'}
  | {readonly type: 'whole'}
  | {readonly type: 'stretch'; readonly start: number; readonly end: number}
)

/** Where on the page the findings of a pair go. */
export interface Placement {
  readonly findings: readonly PlacedFinding[]
  readonly ofBead: (bead: number) => readonly PlacedFinding[]
  readonly ofSegment: (side: Side, segment: Segment) => readonly Hit[]
  /** The text of a side, for the edits of a fix. */
  readonly textOf: TextOf
}

/** Numbers the findings of a pair and finds the beads and segments that they are about. */
export function placementOf(pair: WholePair, idOf: (number: number) => string): Placement {
  const findings = placedFindings(pair, idOf)
  const byBead = grouped(findings)
  const hits = {source: hitsOn('source', pair, findings), target: hitsOn('target', pair, findings)}
  return {
    findings,
    ofBead: (bead) => byBead.get(bead) ?? [],
    ofSegment: (side, segment) => hits[side].get(segment.number) ?? [],
    textOf: (side) => pair.bitext[side].text
  }
}

function grouped(findings: readonly PlacedFinding[]): ReadonlyMap<number, PlacedFinding[]> {
  const groups = new Map<number, PlacedFinding[]>()
  for (const placed of findings) {
    const group = groups.get(placed.bead)
    if (group) group.push(placed)
    else groups.set(placed.bead, [placed])
  }
  return groups
}

function placedFindings(
  pair: WholePair,
  idOf: (number: number) => string
): readonly PlacedFinding[] {
  const find = beadFinder(pair.bitext)
  const first = pair.bitext.beads[0]?.number ?? 0
  return inReadingOrder(pair).map((finding, index) => ({
    finding,
    number: index + 1,
    id: idOf(index + 1),
    // What stands before the first segment, such as metadata, goes with the first bead.
    bead: finding.bead ?? Math.max(first, find(finding.side, finding.at.start.offset))
  }))
}

function hitsOn(
  side: Side,
  {bitext}: WholePair,
  findings: readonly PlacedFinding[]
): ReadonlyMap<number, readonly Hit[]> {
  const hits = new Map<number, Hit[]>()
  const segments = bitext[side].segments
  for (const placed of findings) {
    const role = placed.finding.side === side ? 'main' : 'counter'
    const place = role === 'main' ? placed.finding.at : placed.finding.counterpart
    if (!place || place.start.offset === place.end.offset) continue
    for (const segment of touched(segments, place)) {
      const hit: Hit = {placed, role, ...extentOf(segment, place)}
      hits.set(segment.number, [...(hits.get(segment.number) ?? []), hit])
    }
  }
  return hits
}

/** The segments that share at least one character with a place; `segments` in reading order. */
function touched(segments: readonly Segment[], place: Place): readonly Segment[] {
  const from = firstEndingAfter(segments, place.start.offset)
  const found: Segment[] = []
  for (let index = from; index < segments.length; index += 1) {
    const segment = segments[index]
    if (!segment || startOf(segment) >= place.end.offset) break
    found.push(segment)
  }
  return found
}

/** O(log segments), since segments do not overlap. */
function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((segments[middle]?.place.end.offset ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** A label is a part of its item although it may stand before the item's own place. */
function startOf({place, label}: Segment): number {
  return Math.min(place.start.offset, label?.place.start.offset ?? place.start.offset)
}

type Extent =
  | {readonly type: 'label'}
  | {readonly type: 'whole'}
  | {readonly type: 'stretch'; readonly start: number; readonly end: number}

function extentOf(segment: Segment, {start, end}: Place): Extent {
  const text = stretchOf(segment, start.offset, end.offset)
  const all = text?.start === 0 && text.end === segment.text.length
  if (text && !all) return {type: 'stretch', ...text}
  const {label} = segment
  const onLabel = label && label.place.start.offset < end.offset
  return !all && onLabel ? {type: 'label'} : {type: 'whole'}
}

/** The range of a segment's text that stands between two offsets of the document, if any. */
function stretchOf(
  {pieces}: Segment,
  from: number,
  to: number
): {readonly start: number; readonly end: number} | undefined {
  const shared = pieces
    .map(({start, end, offset}) => ({
      start: start + Math.max(0, from - offset),
      end: Math.min(end, start + Math.max(0, to - offset))
    }))
    .filter((range) => range.start < range.end)
  const [first] = shared
  const last = shared.at(-1)
  return first && last ? {start: first.start, end: last.end} : undefined
}
