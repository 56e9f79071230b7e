import type {Place} from '../../model/place.js'

/** From the first of some places in reading order to the last. Throws when there is none. */
export function extentOf(parts: readonly {readonly place: Place}[]): Place {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) throw new Error('Cannot place an empty list')
  return {start: first.place.start, end: last.place.end}
}

/** `line 4`, or `lines 4 to 9`, for messages. */
export function linesOf({start, end}: Place): string {
  return start.line === end.line ? `line ${start.line}` : `lines ${start.line} to ${end.line}`
}
