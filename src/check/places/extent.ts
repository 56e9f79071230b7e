import type {Place} from '../../model/place.js'

/**
 * From the first of some places in reading order to the last.
 *
 * @throws Error if the list is empty
 */
export function extentOf(parts: readonly {readonly place: Place}[]): Place {
  const extent = extentIfAny(parts)
  if (!extent) throw new Error('Cannot place an empty list')
  return extent
}

/** As `extentOf`; undefined for an empty list. */
export function extentIfAny(parts: readonly {readonly place: Place}[]): Place | undefined {
  const [first, last] = [parts[0], parts.at(-1)]
  return first && last && {start: first.place.start, end: last.place.end}
}

/** `line 4`, or `lines 4 to 9`, for messages. */
export function linesOf({start, end}: Place): string {
  return start.line === end.line ? `line ${start.line}` : `lines ${start.line} to ${end.line}`
}
