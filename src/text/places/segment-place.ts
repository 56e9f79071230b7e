import type {Place} from '../../model/place.js'
import type {TextPiece} from '../../model/segment.js'
import {readOnce} from '../read-once.js'
import {LineIndex} from './line-index.js'

/** What of a document is needed for places: its text as received. */
interface Received {
  readonly text: string
}

/** What of a segment is needed for places. */
interface Placed {
  readonly place: Place
  readonly text: string
  readonly pieces: readonly TextPiece[]
}

/** The line index of a document, made once for each document. */
export const lineIndexOf: (document: Received) => LineIndex = readOnce(
  ({text}: Received) => new LineIndex(text)
)

/**
 * Where in the original the stretch `start` to `end` of a segment's text stands (UTF-16 code units,
 * half-open). Markup inside the stretch belongs to it, markup around it does not; a letter that was
 * written as a character reference gives the place of the whole reference.
 *
 * Throws RangeError for a stretch that is not in the text.
 */
export function placeIn(document: Received, segment: Placed, start: number, end: number): Place {
  if (!(start >= 0 && start <= end && end <= segment.text.length)) {
    throw new RangeError(
      `Unexpected stretch \`${start}-${end}\`, expected it within 0-${segment.text.length}`
    )
  }

  const lines = lineIndexOf(document)
  const from = startOffset(segment, start)
  const to = start === end ? from : endOffset(segment, end)
  return lines.placeOf(from, Math.max(from, to))
}

/** For text that is nowhere letter for letter, the end of the text before it. */
function startOffset({pieces, place}: Placed, start: number): number {
  const piece = pieces[pieceBefore(pieces, start)]
  if (piece !== undefined && start < piece.end) return piece.offset + start - piece.start

  return piece === undefined
    ? Math.min(place.start.offset, pieces[0]?.offset ?? place.start.offset)
    : piece.offset + piece.end - piece.start
}

/** For text that is nowhere letter for letter, the start of the text after it. */
function endOffset({pieces, place}: Placed, end: number): number {
  const at = pieceBefore(pieces, end - 1)
  const piece = pieces[at]
  if (piece !== undefined && end <= piece.end) return piece.offset + end - piece.start

  return pieces[at + 1]?.offset ?? place.end.offset
}

/** Index of the last piece that starts at or before `position`, or -1. */
function pieceBefore(pieces: readonly TextPiece[], position: number): number {
  let low = -1
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.start ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}
