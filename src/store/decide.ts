import type {Segment} from '../model/segment.js'
import type {Side} from '../model/side.js'
import {inFileOrder} from './bead-order.js'
import {isSameText, withStanding} from './standing.js'
import type {
  DecidedText,
  Decision,
  Signature,
  StoredAlignment,
  StoredBead,
  StoredSegment
} from './stored-alignment.js'

/** The two documents that an alignment is up to date with. */
export interface DecidedOn {
  readonly source: {readonly segments: readonly Segment[]}
  readonly target: {readonly segments: readonly Segment[]}
}

/** Segments to link, by number from 1; one side may be empty, for what has no counterpart. */
export interface SegmentLink {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/**
 * Signs beads as they are. A signature on just the texts of an earlier one stands beside it; on
 * other texts, or on a conflict, it takes the place of what was decided before.
 *
 * @param beads  of the alignment, which is up to date with the documents
 */
export function signBeads(
  alignment: StoredAlignment,
  {beads, signature}: {readonly beads: readonly StoredBead[]; readonly signature: Signature},
  documents: DecidedOn
): StoredAlignment {
  const chosen = new Set(beads)
  const signed = alignment.beads.map((bead) =>
    chosen.has(bead) ? signedBead(bead, signature, documents) : bead
  )
  return {...alignment, beads: signed}
}

/**
 * Links segments as a person says. They leave the beads they were in; what is left of those stays
 * together, and stale if a person had decided on it.
 *
 * @throws RangeError for a number that no segment has, and for a link of nothing
 */
export function linkSegments(
  alignment: StoredAlignment,
  {link, signature}: {readonly link: SegmentLink; readonly signature: Signature},
  documents: DecidedOn
): StoredAlignment {
  const sides = {
    source: taken(alignment, link, 'source'),
    target: taken(alignment, link, 'target')
  }
  if (link.source.length + link.target.length === 0)
    throw new RangeError('Cannot link an empty bead')
  const linked = withStanding({...sides, confidence: 1, provenance: 'person', decisions: []})
  const others = alignment.beads.flatMap((bead) => without(bead, link))
  const beads = [...others, signedBead(linked, signature, documents)]
  return {...alignment, beads: inFileOrder(beads)}
}

/** Takes beads apart: each of their segments has no counterpart, says a person. */
export function unlinkBeads(
  alignment: StoredAlignment,
  {beads, signature}: {readonly beads: readonly StoredBead[]; readonly signature: Signature},
  documents: DecidedOn
): StoredAlignment {
  const numbersOf = (side: Side) => beads.flatMap((bead) => bead[side].map(({number}) => number))
  const links = [
    ...numbersOf('source').map((number) => ({source: [number], target: []})),
    ...numbersOf('target').map((number) => ({source: [], target: [number]}))
  ]
  return links.reduce((so, link) => linkSegments(so, {link, signature}, documents), alignment)
}

/** Lets go of decisions whose segments are gone. */
export function withoutLost(
  alignment: StoredAlignment,
  lost: StoredAlignment['lost']
): StoredAlignment {
  return {...alignment, lost: alignment.lost.filter((one) => !lost.includes(one))}
}

function signedBead(bead: StoredBead, signature: Signature, documents: DecidedOn): StoredBead {
  const texts = {
    source: textsOf(bead.source, documents.source.segments),
    target: textsOf(bead.target, documents.target.segments)
  }
  const {conflict, decisions, ...rest} = bead
  const [earlier] = conflict ? [] : decisions.filter((decision) => isOn(decision, texts))
  const signatures: Decision['signatures'] = earlier
    ? [...earlier.signatures, signature]
    : [signature]
  return withStanding({...rest, decisions: [{...texts, signatures}]})
}

function isOn(decision: Decision, texts: Pick<Decision, Side>): boolean {
  return isSameText(decision.source, texts.source) && isSameText(decision.target, texts.target)
}

function textsOf(
  stored: readonly StoredSegment[],
  segments: readonly Segment[]
): readonly DecidedText[] {
  return stored.map(({number}) => {
    const segment = segments[number - 1]
    if (!segment) throw new RangeError(`Cannot find segment ${number} in the document`)
    const {hash, kind, text} = segment
    return {hash, kind, text}
  })
}

function taken({beads}: StoredAlignment, link: SegmentLink, side: Side): readonly StoredSegment[] {
  const wanted = new Set(link[side])
  const found = beads.flatMap((bead) => bead[side].filter(({number}) => wanted.has(number)))
  if (found.length < wanted.size) throw new RangeError(`Cannot find all of the ${side} segments`)
  return found.toSorted((one, other) => one.number - other.number)
}

/** What is left of a bead without some segments: nothing, or one bead. */
function without(bead: StoredBead, link: SegmentLink): readonly StoredBead[] {
  const source = bead.source.filter(({number}) => !link.source.includes(number))
  const target = bead.target.filter(({number}) => !link.target.includes(number))
  const left = source.length + target.length
  if (left === bead.source.length + bead.target.length) return [bead]
  if (left === 0) return []
  const {parts: _, ...rest} = bead
  return [withStanding({...rest, source, target})]
}
