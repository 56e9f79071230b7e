/*
 * Classes of characters by table, for the inner loops that split texts into words: a regular
 * expression with Unicode classes costs some ten times as much for each character.
 */

/** `\p{L}` */
export const letter = 1
/** `\p{M}` */
export const mark = 2
/** `\p{N}` */
export const numeral = 4
/** `\p{Lu}`, which is a letter, too. */
export const capital = 8
const known = 128

const patterns: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [letter, /\p{L}/u],
  [mark, /\p{M}/u],
  [numeral, /\p{N}/u],
  [capital, /\p{Lu}/u]
]

/** Classes by code unit, filled in as they are met. */
const table = new Uint8Array(0x1_0000)
/** The same for characters of two code units. */
const beyond = new Map<number, number>()

/** The classes of the character that starts at an index, as bits; 0 past the end of the text. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code >= 0xd800 && code < 0xdc00) return classBeyond(text.codePointAt(index) ?? code)
  const bits = table[code] ?? 0
  if (bits !== 0 || index >= text.length) return bits & ~known
  const found = classify(code)
  table[code] = found | known
  return found
}

function classBeyond(code: number): number {
  const bits = beyond.get(code) ?? classify(code)
  beyond.set(code, bits)
  return bits
}

function classify(code: number): number {
  const character = String.fromCodePoint(code)
  return patterns.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), 0)
}

/** Code units of the character that starts at an index. */
export function widthAt(text: string, index: number): 1 | 2 {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
}

/** Where the characters of some classes end that follow each other from an index on. */
export function endOfRun(text: string, from: number, classes: number): number {
  let at = from
  while ((classAt(text, at) & classes) !== 0) at += widthAt(text, at)
  return at
}

/** Where the next character of some classes starts, from an index on; the length where there is none. */
export function nextOf(text: string, from: number, classes: number): number {
  let at = from
  while (at < text.length && (classAt(text, at) & classes) === 0) at += widthAt(text, at)
  return at
}
