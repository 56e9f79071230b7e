import {normalize} from '../text/normalize.js'

/**
 * How alike two texts of one language are, in [0, 1]: the share of pairs of neighbouring letters
 * that they have in common (Dice's coefficient over character bigrams). 1 for equal texts.
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [bigramsOf(one), bigramsOf(other)]
  const counts = new Map<string, number>()
  for (const bigram of first) counts.set(bigram, (counts.get(bigram) ?? 0) + 1)
  let shared = 0
  for (const bigram of second) {
    const left = counts.get(bigram) ?? 0
    if (left === 0) continue
    counts.set(bigram, left - 1)
    shared++
  }
  const all = first.length + second.length
  return all === 0 ? 1 : (2 * shared) / all
}

/** With a space at either end, so that one letter has bigrams too. */
function bigramsOf(text: string): readonly string[] {
  const padded = ` ${normalize(text).toLowerCase()} `
  return Array.from({length: padded.length - 1}, (_, at) => padded.slice(at, at + 2))
}
