import type {Place} from '../../model/place.js'

/** A line that a place is on, whole, and the stretch of it that belongs to the place. */
export interface PlaceLine {
  /** From 1. */
  readonly number: number
  /** Without its line end. */
  readonly text: string
  /** Range in `text`, UTF-16 code units; empty for a place between two characters. */
  readonly from: number
  readonly to: number
}

/** The lines of a place in a text as received, whatever its line ends and byte-order mark. */
export function linesOfPlace(text: string, place: Place): readonly PlaceLine[] {
  const {start, end} = place
  const lineStart = Math.max(0, start.offset - (start.column - 1))
  const lines = text.slice(lineStart, lineEndAfter(text, end.offset)).split(/\r\n?|\n/u)
  // A place that takes in a line end stops before the next line, which is not a part of it.
  const endsBeforeLine = end.column === 1 && end.line > start.line
  const own = endsBeforeLine ? lines.slice(0, -1) : lines
  return own.map((line, index) => ({
    number: start.line + index,
    text: line,
    from: index === 0 ? Math.min(start.column - 1, line.length) : 0,
    to: index === lines.length - 1 ? Math.min(end.column - 1, line.length) : line.length
  }))
}

function lineEndAfter(text: string, offset: number): number {
  const ends = /[\r\n]/gu
  ends.lastIndex = offset
  return ends.exec(text)?.index ?? text.length
}
