import {ProblemError} from '../model/problem.js'
import type {Side} from '../model/side.js'
import type {StoredAlignment, StoredBead, StoredSegment} from './stored-alignment.js'

/** One segment as a person names it: by number or by outline path. */
export interface SegmentAddress {
  /** As it was written. */
  readonly text: string
  readonly side: Side
  readonly by: 'number' | 'path'
  /** `12` or `2.3`. */
  readonly value: string
}

/** A bead, by one of its segments, or all beads from one segment to another of the same side. */
export type BeadAddress =
  | {readonly type: 'one'; readonly at: SegmentAddress}
  | {readonly type: 'range'; readonly from: SegmentAddress; readonly to: SegmentAddress}

/**
 * Reads the address of beads. `s12` and `t14` are numbers in the source and the target, `2.3` is a
 * path in the source, `t2.3` one in the target. `2.3-2.7` or `2.3..2.7` is an inclusive range. A path at the end
 * of a range includes everything below it: `2-2` is all of section 2.
 *
 * @throws ProblemError for anything else
 */
export function parseBeadAddress(text: string): BeadAddress {
  const parts = text.split(/\.\.|[-–]/u)
  const [from, to] = parts.map((part) => pointOf(part, 'source'))
  if (parts.length === 1 && from) return {type: 'one', at: from}
  if (parts.length !== 2 || !from || !to) throw unreadable(text)
  if (from.side !== to.side) {
    throw new ProblemError({
      what: `Cannot go from \`${from.text}\` to \`${to.text}\`: they are in different documents`,
      help: 'Name two source segments (`s3-s7`) or two target segments (`t3-t7`)'
    })
  }
  return {type: 'range', from, to}
}

/**
 * Reads the segments of one side of a link: `s12,s13`, or paths, `2.3,2.4`.
 *
 * @throws ProblemError for anything else, and for segments of the other side
 */
export function parseSegmentList(text: string, side: Side): readonly SegmentAddress[] {
  return text.split(',').map((part) => {
    const point = pointOf(part.trim(), side)
    if (!point) throw unreadable(part)
    if (point.side === side) return point
    throw new ProblemError({
      what: `Unexpected \`${part}\`, expected a segment of the ${side}`,
      help: 'Name source segments first, then target segments: `s12,s13 t14`'
    })
  })
}

/**
 * The beads that an address means, in the order of the file.
 *
 * @throws ProblemError where the document has no such segment
 */
export function beadsAt(alignment: StoredAlignment, address: BeadAddress): readonly StoredBead[] {
  const {side} = address.type === 'one' ? address.at : address.from
  const numbers = numbersOf(alignment, address)
  return alignment.beads.filter((bead) => bead[side].some(({number}) => numbers.has(number)))
}

/**
 * The beads of a section, in the order of the file: with a segment at an outline path or below it.
 *
 * @param text  `2.3`, a path in the source, or `t2.3`, one in the target
 * @throws ProblemError for anything else, and where the document has no such section
 */
export function beadsInSection(alignment: StoredAlignment, text: string): readonly StoredBead[] {
  const {side, value} = pointOf(text, 'source') ?? unreadableSection(text)
  const isInside = ({path}: StoredSegment) => path === value || path.startsWith(`${value}.`)
  const found = alignment.beads.filter((bead) => bead[side].some(isInside))
  if (found.length > 0) return found
  const {path} = alignment[side]
  throw new ProblemError({
    path,
    what: `Cannot find the section \`${text}\` in the ${side}`,
    help: `Run \`bitext segments ${path}\` for the paths of its segments`
  })
}

function unreadableSection(text: string): never {
  throw new ProblemError({
    what: `Unexpected section \`${text}\`, expected a path such as \`2.3\``,
    help: 'Give the outline path of a section of the source (`2.3`) or of the target (`t2.3`)'
  })
}

/**
 * The segment that an address means.
 *
 * @throws ProblemError where the document has none
 */
export function segmentAt(alignment: StoredAlignment, address: SegmentAddress): StoredSegment {
  const found = segmentsOf(alignment, address.side).find((segment) => isAt(segment, address))
  if (found) return found
  const {path} = alignment[address.side]
  throw new ProblemError({
    path,
    what: `Cannot find the segment \`${address.text}\` in the ${address.side}`,
    help: `Run \`bitext segments ${path}\` for the numbers and paths of its segments`
  })
}

const pattern = /^(?<side>[st])?(?<value>\d+(?:\.\d+)*)$/u

function pointOf(text: string, unnamed: Side): SegmentAddress | undefined {
  const groups = pattern.exec(text)?.groups
  if (!groups?.value) return undefined
  const {side, value} = groups
  const by = side !== undefined && !value.includes('.') ? 'number' : 'path'
  return {text, side: side === undefined ? unnamed : side === 's' ? 'source' : 'target', by, value}
}

function isAt({number, path}: StoredSegment, {by, value}: SegmentAddress): boolean {
  return by === 'number' ? number === Number(value) : path === value
}

function numbersOf(alignment: StoredAlignment, address: BeadAddress): ReadonlySet<number> {
  if (address.type === 'one') return new Set([segmentAt(alignment, address.at).number])
  const {from, to} = address
  const first = segmentAt(alignment, from).number
  const last = segmentAt(alignment, to)
  const below =
    to.by === 'number'
      ? []
      : segmentsOf(alignment, to.side).filter(({path}) => path.startsWith(`${last.path}.`))
  const end = Math.max(last.number, ...below.map(({number}) => number))
  if (first > end) {
    throw new ProblemError({
      what: `Unexpected range \`${from.text}-${to.text}\`: its end comes before its start`,
      help: `Reverse it: \`${to.text}-${from.text}\``
    })
  }
  return new Set(Array.from({length: end - first + 1}, (_, index) => first + index))
}

function segmentsOf({beads}: StoredAlignment, side: Side): readonly StoredSegment[] {
  return beads.flatMap((bead) => bead[side])
}

function unreadable(text: string): ProblemError {
  return new ProblemError({
    what: `Unexpected address \`${text}\`, expected a path such as \`2.3\` or a number such as \`s12\``,
    help: 'Name a segment of the source (`2.3`, `s12`) or of the target (`t2.3`, `t14`), or a range (`2.3-2.7`)'
  })
}
