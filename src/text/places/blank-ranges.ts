/** A half-open range of a text, UTF-16 code units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/**
 * A text in which `blank`, one code unit long, stands in place of every one in the ranges; so all
 * offsets stay. Ranges may come in any order and overlap, and have to lie within the text.
 *
 * Cost: linear in the text, however many the ranges.
 */
export function blankRanges(text: string, ranges: readonly TextRange[], blank: string): string {
  if (ranges.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const {start, end} of inOrder(ranges)) {
    if (end <= at) continue
    const from = Math.max(at, start)
    parts.push(text.slice(at, from), blank.repeat(end - from))
    at = end
  }
  return parts.join('') + text.slice(at)
}

function inOrder(ranges: readonly TextRange[]): readonly TextRange[] {
  return ranges.length < 2 ? ranges : ranges.toSorted((a, b) => a.start - b.start)
}
