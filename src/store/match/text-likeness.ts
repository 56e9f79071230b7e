/** How often a text has each pair of neighbouring characters. */
export type CharacterPairs = ReadonlyMap<string, number>

/** The pairs of characters in a text, without case and without anything but letters and digits. */
export function characterPairs(text: string): CharacterPairs {
  const letters = [...text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')]
  const pairs = new Map<string, number>()
  letters.forEach((letter, at) => {
    const pair = letter + (letters[at + 1] ?? ' ')
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  })
  return pairs
}

/**
 * How much of two texts is the same, 0 to 1: twice the shared pairs over all pairs, in any script.
 *
 * Source: Dice (1945), Ecology 26(3), 297–302.
 */
export function likeness(some: CharacterPairs, others: CharacterPairs): number {
  const all = sizeOf(some) + sizeOf(others)
  return all === 0 ? 0 : (2 * sharedBy(some, others)) / all
}

/** How much of the first text is in the second, 0 to 1. */
export function containment(part: CharacterPairs, whole: CharacterPairs): number {
  const all = sizeOf(part)
  return all === 0 ? 0 : sharedBy(part, whole) / all
}

/** The pairs of texts one after the other. */
export function joined(all: readonly CharacterPairs[]): CharacterPairs {
  const sum = new Map<string, number>()
  for (const pairs of all) {
    for (const [pair, count] of pairs) sum.set(pair, (sum.get(pair) ?? 0) + count)
  }
  return sum
}

function sharedBy(some: CharacterPairs, others: CharacterPairs): number {
  let shared = 0
  for (const [pair, count] of some) shared += Math.min(count, others.get(pair) ?? 0)
  return shared
}

function sizeOf(pairs: CharacterPairs): number {
  let size = 0
  for (const count of pairs.values()) size += count
  return size
}
