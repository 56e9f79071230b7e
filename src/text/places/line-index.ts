import type {Place, Point} from '../../model/place.js'

const byteOrderMark = 0xfeff
const lineFeed = 10
const carriageReturn = 13

/**
 * Offsets to points and back for one text. Lines end at LF, CRLF or a lone CR. A byte-order mark
 * counts as an offset but not as a column, as editors show it.
 *
 * Making one costs O(n) in the length of the text, each question O(log lines).
 */
export class LineIndex {
  readonly #starts: readonly number[]
  readonly #length: number
  readonly #mark: 0 | 1

  constructor(text: string) {
    this.#starts = lineStarts(text)
    this.#length = text.length
    this.#mark = text.charCodeAt(0) === byteOrderMark ? 1 : 0
  }

  /** How many lines the text has, at least 1. */
  get lines(): number {
    return this.#starts.length
  }

  /** Throws RangeError for an offset outside [0, length]. */
  pointAt(offset: number): Point {
    if (!(offset >= 0 && offset <= this.#length)) {
      throw new RangeError(`Unexpected offset \`${offset}\`, expected 0 to ${this.#length}`)
    }

    const line = this.#lineOf(offset)
    const start = this.#starts[line] ?? 0
    const mark = line === 0 ? this.#mark : 0
    return {line: line + 1, column: Math.max(offset - start - mark, 0) + 1, offset}
  }

  /** Throws RangeError for a line that is not there; a column past the end of its line is cut back. */
  offsetAt({line, column}: {readonly line: number; readonly column: number}): number {
    const start = this.#starts[line - 1]
    if (start === undefined || column < 1) {
      throw new RangeError(
        `Unexpected point \`${line}:${column}\`, expected line 1 to ${this.lines}`
      )
    }

    const mark = line === 1 ? this.#mark : 0
    return Math.min(start + mark + column - 1, this.#starts[line] ?? this.#length)
  }

  /** The place of the half-open range of offsets `start` to `end`. */
  placeOf(start: number, end: number): Place {
    return {start: this.pointAt(start), end: this.pointAt(end)}
  }

  #lineOf(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  // Nearly all texts have no CR, and then a search is many times faster than a loop.
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      starts.push(at + 1)
    return starts
  }

  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === lineFeed) starts.push(index + 1)
    if (code === carriageReturn && text.charCodeAt(index + 1) !== lineFeed) starts.push(index + 1)
  }
  return starts
}
