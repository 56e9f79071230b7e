import {neighbour} from './term-slots.js'
import type {TermUnit, TermWord} from './term-units.js'

/** Share of its places in which a noun has a determiner right before it, at least. */
const leastDetermined = 0.2
/** Share of its places in which no other word that may be a noun follows it, at least. */
const leastFinal = 0.4

/**
 * Whether a stem behaves as a noun: it stands right after determiners now and then, which verbs do
 * not, and is often the last of its phrase, which adjectives before a noun are not.
 */
export function isNounLike(
  places: Iterable<number>,
  units: readonly TermUnit[],
  {side, stem}: {readonly side: 'source' | 'target'; readonly stem: string}
): boolean {
  let [all, determined, final] = [0, 0, 0]
  for (const index of places) {
    const words = units[index]?.[side] ?? []
    for (const word of words.filter((one) => one.stem === stem)) {
      all++
      if (word.noun === 'no') return false
      if (neighbour(word, words, 'after')?.determiner) determined++
      if (isFinal(word, words)) final++
    }
  }
  return determined >= leastDetermined * all && final >= leastFinal * all
}

function isFinal(word: TermWord, words: readonly TermWord[]): boolean {
  if (word.noun === 'yes') return true
  return !word.isJoined || (neighbour(word, words, 'before')?.stem ?? '') === ''
}
