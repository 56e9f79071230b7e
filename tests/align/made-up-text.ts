import {defined} from '../../src/align/nouns/defined.js'
/**
 * Made-up text pairs for tests: two invented languages with a dictionary
 * between them, so that the right alignment is known and nothing is borrowed.
 */

/** Mulberry32, a small seeded generator of numbers from 0 to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const syllables = [
  'ba',
  'ke',
  'li',
  'mo',
  'nu',
  'ra',
  'sto',
  'ti',
  'ver',
  'wa',
  'zon',
  'dri',
  'fel',
  'gu'
]

function wordFrom(random: () => number, length: number): string {
  return Array.from({length}, () =>
    defined(syllables[Math.floor(random() * syllables.length)])
  ).join('')
}

/** Share of the words that are names, written alike in both languages. */
const names = 0.1

function entryFrom(random: () => number): readonly [string, string] {
  const length = 2 + Math.floor(random() * 3)
  const word = wordFrom(random, length)
  return [word, random() < names ? word : wordFrom(random, length)]
}

export interface MadeUpText {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

/** `sentences` sentences and their translations, one to one, words in reversed order. */
export function madeUpText(sentences: number, seed: number): MadeUpText {
  const random = randomFrom(seed)
  const dictionary = Array.from({length: 6000}, () => entryFrom(random))
  const pairs = Array.from({length: sentences}, () => {
    const length = 5 + Math.floor(random() * 9)
    // The first words of the dictionary are the frequent ones.
    return Array.from({length}, () =>
      defined(dictionary[Math.floor(random() ** 5 * dictionary.length)])
    )
  })
  return {
    source: pairs.map((words) => `${words.map(([word]) => word).join(' ')}.`),
    target: pairs.map(
      (words) =>
        `${words
          .map(([, word]) => word)
          .reverse()
          .join(' ')}.`
    )
  }
}
