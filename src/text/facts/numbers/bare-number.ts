import {letter} from '../../languages/word-list.js'
import {stickyAt} from '../sticky-at.js'
import {decimalOf, ratioOf} from './decimal.js'
import {fractionAfter, termsOf} from './fraction.js'
import type {NumberGrammar} from './number-grammar.js'
import {readDigits} from './read-digits.js'

/** A text in both its forms, and how its numbers are read. */
export interface Reading {
  readonly text: string
  readonly folded: string
  readonly grammar: NumberGrammar
}

/** A number where it stands, before what it counts is looked at. */
export interface Bare {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly also?: string
  readonly ordinal?: true
  /** The second of two years, `1914–18`. */
  readonly year?: true
  readonly spelled?: true
  readonly weak?: true
  /** It is a word of its own, and nothing counts by it: `both`, `hundreds`. */
  readonly closed?: true
}

/** What may be a part of a name that a number stands in. */
export const letters = new RegExp(`[${letter}_\\uFFFC]`)

/** The number that the grammar of its language has found, in digits, as a sign or in words. */
export function bareNumber(match: RegExpExecArray, reading: Reading): Bare | undefined {
  const [, digits, vulgar, words] = match
  if (digits !== undefined) return inDigits(digits, match.index, reading)
  if (vulgar !== undefined) return vulgarFraction(vulgar, match.index)
  return words === undefined ? undefined : inWords(words, match.index, reading)
}

function inDigits(digits: string, start: number, {folded, grammar}: Reading): Bare | undefined {
  const isListed = /\d,$/.test(folded.slice(Math.max(0, start - 2), start))
  const number = readDigits(isListed ? digits.replace(/,.*/, '') : digits, grammar.decimal)
  if (!number) return undefined

  const {value, also, length} = number
  const end = start + length
  const glued = isGlued(folded, start, end)
  const fraction = fractionAfter(value, folded, end)
  // `24/7` is a manner of speaking.
  const saying = fraction && /^(\d+)\/(\d+)$/.exec(fraction.value)
  const isSaying = saying && Number(saying[1]) > Number(saying[2])
  if (fraction) return {start, ...fraction, ...(isSaying ? {weak: true} : glued)}

  const century = /(?<!\d)(\d\d)(\d\d) ?[/–-]$/.exec(folded.slice(Math.max(0, start - 7), start))
  if (century && /^\d\d$/.test(digits) && digits > (century[2] ?? '')) {
    return {start, end, value: `${century[1]}${digits}`, also: value, year: true}
  }
  const minus = /(?:^|[\s(])-$/.test(folded.slice(Math.max(0, start - 2), start))
  if (minus) return {start: start - 1, end, value: `-${value}`, also: value, ...glued}
  return {start, end, value, ...(also === undefined ? {} : {also}), ...glued}
}

/**
 * A number that is part of a name (`A4`, `COVID-19`) may correspond to a number, but is not one.
 */
function isGlued(folded: string, start: number, end: number): {weak?: true} {
  const before = folded.slice(Math.max(0, start - 2), start)
  const isPart =
    letters.test(before.slice(-1)) ||
    (/[-.]$/.test(before) && letters.test(before[0] ?? '')) ||
    /<\/?$/.test(before)
  return isPart || /^_/.test(folded.slice(end)) ? {weak: true} : {}
}

function inWords(words: string, start: number, {folded, grammar}: Reading): Bare | undefined {
  const {rough, spelled, one} = grammar
  const end = start + words.length
  const size = rough.get(words)
  if (size !== undefined) {
    return {
      ...roughProduct(size, end, {folded, grammar}),
      start,
      spelled: true,
      weak: true,
      closed: true
    }
  }
  const number = spelled.read(words)
  if (!number) return undefined
  const stop = start + number.length
  const part = partAfter(number.value, stop, {folded, grammar})
  if (part) return {start, ...part, spelled: true, weak: true, closed: true}
  const half = halfAfter(number, stop, {folded, grammar})
  if (half) return {start, ...half, spelled: true}
  if (one.has(words.slice(0, number.length))) return undefined

  const value = decimalOf(number.value)
  return {
    start,
    end: stop,
    value,
    ...(number.isSmall && number.value >= 1e6 ? {also: `~${value}`} : {}),
    ...(number.ordinal ? {ordinal: true} : {}),
    ...(number.isSmall ? {weak: true} : {}),
    spelled: true
  }
}

type Place = Pick<Reading, 'folded' | 'grammar'>

/** `tens of thousands` is one size. */
function roughProduct(
  size: number,
  end: number,
  {folded, grammar}: Place
): {end: number; value: string} {
  const [shown, word = ''] = stickyAt(grammar.after.size, folded, end) ?? []
  const times = grammar.rough.get(word) ?? 10 ** (grammar.scales.get(word) ?? 0)
  return shown === undefined || times === 1
    ? {end, value: `~${decimalOf(size)}`}
    : {end: end + shown.length, value: `~${decimalOf(size * times)}`}
}

function partAfter(
  above: number,
  end: number,
  place: Place
): {end: number; value: string} | undefined {
  const match = stickyAt(place.grammar.after.part, place.folded, end)
  const below = place.grammar.parts.get(match?.[1] ?? '')
  return match && below && above < below
    ? {end: end + match[0].length, value: ratioOf(above, below)}
    : undefined
}

/** `two and a half`, and after a scale a half of that: `un million et demi`. */
function halfAfter(
  {value, scale}: {readonly value: number; readonly scale: number},
  end: number,
  {folded, grammar}: Place
): {end: number; value: string} | undefined {
  const match = stickyAt(grammar.after.half, folded, end)
  return match ? {end: end + match[0].length, value: decimalOf(value + 0.5 * scale)} : undefined
}

function vulgarFraction(sign: string, start: number): Bare {
  return {start, end: start + sign.length, value: ratioOf(...termsOf(sign))}
}
