import type {Place} from '../../model/place.js'

/**
 * From the start of the first place to the end of the last, in whatever order they are given: the
 * counterparts of neighbours may stand in another order.
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
  const [first, ...others] = parts
  if (!first) return undefined
  let {start, end} = first.place
  for (const {place} of others) {
    if (place.start.offset < start.offset) start = place.start
    if (place.end.offset > end.offset) end = place.end
  }
  return {start, end}
}

/** `line 4`, or `lines 4 to 9`, for messages. */
export function linesOf({start, end}: Place): string {
  return start.line === end.line ? `line ${start.line}` : `lines ${start.line} to ${end.line}`
}
