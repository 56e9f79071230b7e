import type {Edit} from '../model/edit.js'

/**
 * A text after edits; every character outside them stays the same.
 *
 * @param edits  in order of place, without overlaps
 * @throws RangeError for edits that are out of order or outside the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const {start, end, insert} of edits) {
    if (start < at || end < start || end > text.length) {
      throw new RangeError(
        `Unexpected edit \`${start}-${end}\`, expected it within ${at}-${text.length}`
      )
    }
    result += text.slice(at, start) + insert
    at = end
  }
  return result + text.slice(at)
}
