import type {Document} from '../model/document.js'
import type {Edit} from '../model/edit.js'
import type {InlineMark, Segment} from '../model/segment.js'
import {EditMap} from './edit-map.js'

/** Something that a fix changed although no edit named it. */
export interface FixViolation {
  /** `Unexpected kind of …`; no final period. */
  readonly what: string
  /** Line of the document before the fix, from 1. */
  readonly line: number
}

/**
 * What the edits changed besides what they name; empty if all is well.
 *
 * The text outside the edits must be unchanged, letter for letter. The changed document must have
 * the same segments: those that no edit touches are equal in kind, depth, label, text and marks,
 * and those that an edit touches are equal in the text and marks outside it, and in kind, depth and
 * label unless the edit reaches their marker. New segments may come only from
 * inserted text. How items group into lists may change: a list that a bullet cut in two is one list
 * once the bullet is a number, which is the purpose of the fix.
 */
export function fixViolations(
  before: Document,
  after: Document,
  edits: readonly Edit[]
): readonly FixViolation[] {
  const map = new EditMap(edits)
  const outside = textViolation(before.text, after.text, map)
  if (outside) return [outside]
  const kept = after.segments.filter(
    ({place}) => !map.isInserted(place.start.offset, place.end.offset)
  )
  const expected = before.segments.filter(
    ({place}) => !map.removes(place.start.offset, place.end.offset)
  )
  if (kept.length !== expected.length) return [countViolation(expected, kept)]
  return expected.flatMap((segment, index) => {
    const now = kept[index]
    const what = now && segmentViolation(segment, now, map)
    return what === undefined ? [] : [{what, line: segment.place.start.line}]
  })
}

function textViolation(before: string, after: string, map: EditMap): FixViolation | undefined {
  for (const {start, end} of map.untouched(before.length)) {
    const at = map.moved(start)
    if (before.slice(start, end) !== after.slice(at, at + end - start)) {
      const line = before.slice(0, start).split('\n').length
      return {what: 'Unexpected change outside the edits', line}
    }
  }
  if (after.length - before.length === map.growth) return undefined
  return {what: 'Unexpected length of the text after the edits', line: 1}
}

function countViolation(expected: readonly Segment[], kept: readonly Segment[]): FixViolation {
  const at = expected.findIndex(({text}, index) => kept[index]?.text !== text)
  const line = expected[at]?.place.start.line ?? 1
  return {what: `Unexpected ${kept.length} segments, expected ${expected.length}`, line}
}

function segmentViolation(before: Segment, after: Segment, map: EditMap): string | undefined {
  const {start, end} = before.place
  const head = before.pieces[0]?.offset ?? end.offset
  if (!map.reaches(start.offset, end.offset)) return untouchedViolation(before, after)
  if (!map.reaches(head, end.offset)) return bodyViolation(before, after)
  if (!reachesMarker(before, map) && shapeOf(before) !== shapeOf(after))
    return 'Unexpected change of the markup beside an edit'
  if (textAround(before, map) !== textAround(after, map.inverse()))
    return 'Unexpected change of the text beside an edit'
  return marksAround(before, map) === marksAround(after, map.inverse())
    ? undefined
    : 'Unexpected change of inline marks beside an edit'
}

/** A marker is before the words of a segment, or below them as a line of dashes. */
function reachesMarker({place: {start, end}, pieces, label}: Segment, map: EditMap): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return true
  if (label && map.reaches(label.place.start.offset, label.place.end.offset)) return true
  const tail = last.offset + last.end - last.start
  return map.reaches(start.offset, first.offset) || map.reaches(tail, end.offset)
}

/** What the marker of a segment says of it. */
function shapeOf({kind, depth, label}: Segment): string {
  return JSON.stringify([kind, depth, label?.text])
}

/** The inline marks of a segment that no edit touches. */
function marksAround({marks}: Segment, map: EditMap): string {
  return marks
    .filter(({place}) => !map.touches(place.start.offset, place.end.offset))
    .map(({type, value}) => JSON.stringify([type, value]))
    .join()
}

/** No edit touched it, so nothing may differ. */
function untouchedViolation(before: Segment, after: Segment): string | undefined {
  if (shapeOf(before) !== shapeOf(after))
    return 'Unexpected change of a segment that no edit touches'
  return bodyViolation(before, after)
}

/** Only its marker was edited, so its text and marks may not differ. */
function bodyViolation(before: Segment, after: Segment): string | undefined {
  if (before.text !== after.text)
    return 'Unexpected change of a text of which only the marker is edited'
  return shown(before.marks) === shown(after.marks)
    ? undefined
    : 'Unexpected change of inline marks'
}

function shown(marks: readonly InlineMark[]): string {
  return JSON.stringify(marks.map(({type, start, end, value}) => [type, start, end, value]))
}

/** The text of a segment without white space and without what an edit replaces. */
function textAround({text, pieces}: Segment, map: EditMap): string {
  return pieces
    .map(({start, end, offset}) => untouchedOf(text.slice(start, end), offset, map))
    .join('')
    .replace(/\s+/gu, '')
}

function untouchedOf(piece: string, offset: number, map: EditMap): string {
  if (!map.replaces(offset, offset + piece.length)) return piece
  return Array.from({length: piece.length}, (_, index) => index)
    .filter((index) => !map.replaces(offset + index, offset + index + 1))
    .map((index) => piece.charAt(index))
    .join('')
}
