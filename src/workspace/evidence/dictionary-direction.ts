import type {LexiconEntry} from '../../align/nouns/sentence-pair.js'

/** Two texts in parts: sentences or segments. */
export interface TextSides {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

/** A dictionary the way round that fits two texts. */
export interface DirectedEntries {
  readonly entries: readonly LexiconEntry[]
  /** Whether they had to be turned. */
  readonly isTurned: boolean
}

/** So many times as many word pairs must fit the other way round: what is spelt alike fits both. */
const clearlyMore = 2

/** Code units of each text that are looked at; words that matter have come up by then. */
const sampleSize = 200_000

/**
 * Reverses a dictionary if its words say so: if clearly more of its pairs have their second word in
 * the source and their first in the target than the other way round. A dictionary often exists in
 * only one direction.
 */
export function turnTowards(entries: readonly LexiconEntry[], texts: TextSides): DirectedEntries {
  const [source, target] = [wordsOf(texts.source), wordsOf(texts.target)]
  let [straight, turned] = [0, 0]
  for (const entry of entries) {
    const [first, second] = [entry.source.toLowerCase(), entry.target.toLowerCase()]
    if (source.has(first) && target.has(second)) straight++
    if (target.has(first) && source.has(second)) turned++
  }
  if (turned <= clearlyMore * straight) return {entries, isTurned: false}
  return {
    entries: entries.map((entry) => ({source: entry.target, target: entry.source})),
    isTurned: true
  }
}

function wordsOf(parts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  let seen = 0
  for (const part of parts) {
    if (seen > sampleSize) break
    const text = part.slice(0, sampleSize).toLowerCase()
    for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) words.add(word)
    seen += text.length
  }
  return words
}
