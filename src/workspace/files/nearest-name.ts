/**
 * The known name that a mistyped one was probably meant to be, or `undefined` when none is near:
 * about a quarter of its letters differ, never more than three. One may from three letters on; the
 * ending of a file name is not counted among them, and neither does case count.
 *
 * Edits are insertion, deletion, substitution and the swap of two neighbours (optimal string
 * alignment distance), counted in UTF-16 code units. Of equally near names the first wins.
 */
export function nearestName(typed: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined
  let least = editsAllowed(typed.replace(/\.[^.]*$/, '').length) + 1
  for (const name of known) {
    if (Math.abs(name.length - typed.length) >= least) continue
    const distance = editDistance(typed.toLowerCase(), name.toLowerCase())
    if (distance >= least) continue
    least = distance
    nearest = name
  }
  return nearest
}

function editsAllowed(letters: number): number {
  return letters < 3 ? 0 : Math.min(3, Math.max(1, Math.round(letters / 4)))
}

/** ` (did you mean `x`?)`, or nothing when no known name is near. */
export function didYouMean(typed: string, known: Iterable<string>): string {
  const name = nearestName(typed, known)
  return name === undefined ? '' : ` (did you mean \`${name}\`?)`
}

/** Number of edits between two words; O(a·b) time, three rows of memory. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
