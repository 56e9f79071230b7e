/** Fewest letters of a word of which one letter does not make another word. */
const fewestLetters = 5

/** Letters at either end that must be the same: an ending is inflected, a first letter rarely mistaken. */
const kept = {start: 1, end: 2} as const

/**
 * Whether two folded words are the same word, one of them misspelt: a letter is doubled, missing,
 * added, different, or swapped with its neighbour, and not at an end, where words are inflected.
 * Letters that languages adapt (`Viktor`, `Victor`) are not mistakes.
 */
export function isMisspelling(one: string, other: string): boolean {
  if (one === other || !/^[a-z]+$/.test(one) || !/^[a-z]+$/.test(other)) return false
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < fewestLetters || long.length - short.length > 1) return false
  const start = sharedStart(short, long)
  const end = Math.min(sharedEnd(short, long), short.length - start)
  if (start < kept.start || end < kept.end) return false
  const [from, to] = [short.slice(start, short.length - end), long.slice(start, long.length - end)]
  if (adapted.has([from, to].sort().join(' '))) return false
  if (to.length === 1) return true
  return to.length === 2 && from === [...to].reverse().join('')
}

/** Letters that stand for each other across languages. */
const adapted: ReadonlySet<string> = new Set([
  'c k',
  'i y',
  'i j',
  'f v',
  's z',
  'v w',
  'b v',
  'c z',
  'o u',
  'u w',
  'c s',
  ' h'
])

function sharedStart(short: string, long: string): number {
  let count = 0
  while (count < short.length && short[count] === long[count]) count++
  return count
}

function sharedEnd(short: string, long: string): number {
  let count = 0
  while (count < short.length && short.at(-1 - count) === long.at(-1 - count)) count++
  return count
}
