/** Number of leading code units two words share. */
export function commonPrefix(one: string, other: string): number {
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
  const free = bigramsOf(other)
  let shared = 0
  for (const bigram of bigramsOf(one)) {
    const place = free.indexOf(bigram)
    if (place === -1) continue
    free[place] = -1
    shared++
  }
  return (2 * shared) / (one.length + other.length + 2)
}

function bigramsOf(word: string): number[] {
  const bigrams: number[] = []
  let before = 32
  for (let index = 0; index <= word.length; index++) {
    const code = index < word.length ? word.charCodeAt(index) : 32
    bigrams.push(before * 65_536 + code)
    before = code
  }
  return bigrams
}
