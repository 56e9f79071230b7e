/** Number of leading code units two words share. */
function commonPrefix(one: string, other: string): number {
  const limit = Math.min(one.length, other.length)
  let length = 0
  while (length < limit && one.charCodeAt(length) === other.charCodeAt(length)) length++
  return length
}

/**
 * How alike two words are spelt, 0 to 1.
 *
 *     sim = max(D, min(1, 1.05 (D + P) / 2))
 *
 *     D   Dice coefficient of the bigrams, the word padded by one blank on either end
 *     P   common prefix over the longer length
 *
 * Source: Dice (1945), Ecology 26(3), 297–302, on bigrams as in Brew and
 * McKelvie (1996), "Word-pair extraction for lexicography".
 */
export function spellingSimilarity(one: string, other: string): number {
  const dice = bigramDice(one, other)
  const prefix = commonPrefix(one, other) / Math.max(one.length, other.length, 1)
  return Math.max(dice, Math.min(1, (1.05 * (dice + prefix)) / 2))
}

function bigramDice(one: string, other: string): number {
  const count = other.length + 1
  const free = count <= scratch.length ? scratch : new Float64Array(count)
  for (let index = 0; index < count; index++) free[index] = bigramAt(other, index)
  let shared = 0
  for (let index = 0; index <= one.length; index++) {
    const bigram = bigramAt(one, index)
    for (let place = 0; place < count; place++) {
      if (free[place] !== bigram) continue
      free[place] = -1
      shared++
      break
    }
  }
  return (2 * shared) / (one.length + other.length + 2)
}

const scratch = new Float64Array(32)
const blank = 32

/** The two code units before and at an index of a word with a blank on either end. */
function bigramAt(word: string, index: number): number {
  const before = index === 0 ? blank : word.charCodeAt(index - 1)
  return before * 65_536 + (index === word.length ? blank : word.charCodeAt(index))
}
