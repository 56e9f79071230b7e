import {defined} from '../src/align/nouns/defined.js'
import {readDevSet} from './dev-sets.js'

/** A long made-up pair of texts. */
export interface LongText {
  readonly source: readonly string[]
  readonly target: readonly string[]
  /** Gold beads, such as `[0,1]:[2]`. */
  readonly gold: readonly string[]
}

const vowels = 'aeiou'
const consonants = 'bcdfghjklmnpqrstvwxz'

/** Share of the longer words that are disturbed in each copy, so that the vocabulary keeps growing. */
const disturbedShare = 0.25

/**
 * A pair of texts of about `sentences` a side, whole documents only: development
 * texts one after the other, again and again, each time with some of their words disturbed.
 *
 * A disturbed word has its vowels and its consonants exchanged among
 * themselves, by a permutation drawn for the copy; the same on both sides, so
 * that names and cognates stay alike. Numbers are shifted. All by seed: the same
 * call gives the same text.
 */
export function longText(
  folder: string,
  sentences: number,
  sets: readonly string[] = ['textberg-dev', 'parice-dev']
): LongText {
  const documents = sets.flatMap((set) => readDevSet(folder, set))
  const source: string[] = []
  const target: string[] = []
  const gold: string[] = []
  for (let copy = 0; ; copy++) {
    const disturb = disturber(copy)
    for (const document of documents) {
      if (source.length + target.length >= 2 * sentences) return {source, target, gold}
      gold.push(...shifted(document.gold, source.length, target.length))
      source.push(...document.source.map(disturb))
      target.push(...document.target.map(disturb))
    }
  }
}

/** Gold beads, a line each, their indexes moved on. */
function shifted(gold: string, sourceBy: number, targetBy: number): readonly string[] {
  return gold
    .trim()
    .split('\n')
    .map((line) => {
      const [source = '', target = ''] = line.split(':')
      const move = (side: string, by: number) =>
        side.replaceAll(' ', '').replace(/\d+/g, (index) => String(Number(index) + by))
      return `${move(source, sourceBy)}:${move(target, targetBy)}`
    })
}

function disturber(copy: number): (sentence: string) => string {
  const random = randomFrom(copy + 1)
  const exchanged = new Map([...exchange(vowels, random), ...exchange(consonants, random)])
  const shift = Math.floor(random() * 100)
  return (sentence) =>
    sentence.replace(/\p{L}{4,}|\d+/gu, (word) => {
      if (/\d/.test(word)) return String(Number(word) + shift)
      return hash(word, copy) < disturbedShare ? exchangeLetters(word, exchanged) : word
    })
}

function exchange(letters: string, random: () => number): (readonly [string, string])[] {
  const drawn = [...letters]
  for (let index = drawn.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    ;[drawn[index], drawn[other]] = [defined(drawn[other]), defined(drawn[index])]
  }
  return [...letters].map((letter, index) => [letter, defined(drawn[index])] as const)
}

function exchangeLetters(word: string, exchanged: ReadonlyMap<string, string>): string {
  return [...word.toLowerCase()].map((letter) => exchanged.get(letter) ?? letter).join('')
}

/** A hash of the start of a word and a copy, 0 to 1; inflected forms go together. */
function hash(word: string, copy: number): number {
  let state = 2_166_136_261 ^ copy
  for (const letter of word.slice(0, 5).toLowerCase()) {
    state = Math.imul(state ^ defined(letter.codePointAt(0)), 16_777_619)
  }
  state = Math.imul(state ^ (state >>> 15), 2_246_822_519)
  return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296
}

/** Mulberry32: small, seeded, good enough to disturb words. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
