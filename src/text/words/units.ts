import {asciiDigits} from '../ascii-digits.js'
import {foldLetters} from './fold-letters.js'
import {latinTokens} from './latin-tokens.js'
import {romanize} from './romanize.js'

/**
 * What a unit is made of: a `number`, a `word` in letters, a `gram` (two
 * neighbouring characters of a script written without spaces), or a single
 * other `mark`.
 */
type UnitKind = 'number' | 'word' | 'gram' | 'mark'

/** The smallest thing that is compared between two texts. */
export interface Unit {
  readonly kind: UnitKind
  /** What makes two units of one side the same, such as `#1957` or `himal`. */
  readonly key: string
  /** The key in Latin letters, to compare spellings across scripts. */
  readonly spelling: string
}

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'

const token = new RegExp(
  `\\p{Nd}+(?:[.,:'’]\\p{Nd}+)*|[${unspaced}]+|(?:(?![${unspaced}])\\p{L}\\p{M}*)+|[^\\s]`,
  'gu'
)

const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u')
const plainWord = /^[A-Za-z]/
const quotes = /^[«»„“”‟″〝〞]$/u
const apostrophes = /^[‘’‚‛′‹›`´]$/u
const dashes = /^[‐‑‒–—―−]$/u

/**
 * The tokens of a text, in order, as they are written.
 *
 * Numbers keep the separators between their digits, letters run together, every
 * other character stands alone, white space is dropped.
 */
export function tokensOf(text: string): readonly string[] {
  return latinTokens(text) ?? text.normalize('NFC').match(token) ?? []
}

/**
 * The units of one token: usually one, but a run of a script without spaces gives its character
 * bigrams.
 *
 * Words are folded (`foldLetters`) and cut to `stemLength` code units, which serves as a stemmer
 * for any language. Numbers lose the separators between their digits, so `1.000` and `1,000` are
 * the same. Quotes and dashes of any form are one.
 */
export function unitsOfToken(text: string, stemLength: number): readonly Unit[] {
  if (plainWord.test(text)) return [wordUnit(text, stemLength)]
  if (/^\p{Nd}/u.test(text)) return [unit('number', `#${asciiDigits(text)}`)]
  if (startsUnspaced.test(text)) return gramsOf(text)
  if (/^\p{L}/u.test(text)) return [wordUnit(text, stemLength)]
  return [unit('mark', foldMark(text))]
}

/** The unit of a number that labels a text (`label-place.ts`): another than that of a number in it. */
export function unitOfLabel(text: string): Unit {
  return unit('number', `§${asciiDigits(text)}`)
}

function unit(kind: UnitKind, key: string): Unit {
  return {kind, key, spelling: key}
}

function wordUnit(word: string, stemLength: number): Unit {
  const folded = foldLetters(word)
  return {
    kind: 'word',
    key: folded.slice(0, stemLength),
    spelling: romanize(folded).slice(0, stemLength)
  }
}

function gramsOf(run: string): readonly Unit[] {
  const characters = Array.from(run)
  if (characters.length === 1) return [unit('gram', run)]
  return characters.slice(1).map((next, index) => unit('gram', `${characters[index]}${next}`))
}

function foldMark(mark: string): string {
  if (quotes.test(mark)) return '"'
  if (apostrophes.test(mark)) return "'"
  if (dashes.test(mark)) return '-'
  return mark.normalize('NFKC')
}
