import type {Label, LabelDelimiter, LabelStyle} from '../../model/label.js'
import type {Point} from '../../model/place.js'
import {layoutForms} from '../../text/languages/forms-in-all.js'
import {anyOf} from '../../text/languages/word-list.js'
import {once} from '../../text/once.js'
import {romanValue} from '../../text/roman-value.js'
import {pointAfter} from '../node-place.js'
import {labelWord, labelWordPattern} from './label-words.js'

/** One way to read the start of a line as a label. A line may have two: `i)` is 1 or 9. */
export interface LabelReading extends Omit<Label, 'place'> {
  /** Where `text` starts in the line: after white space and emphasis markers. UTF-16 code units. */
  readonly start: number
  /** Only labels of one kind count on from each other: same style, case, word and level. */
  readonly kind: string
  /** What follows the label on its line, without the white space around it. */
  readonly rest: string
}

type NumberReading = Pick<LabelReading, 'style' | 'value' | 'upper' | 'kind'>

interface Shape {
  readonly delimiter: LabelDelimiter
  /** Matches from the start of the label; group 1 is the number. */
  readonly pattern: RegExp
  readonly allows?: (rest: string) => boolean
}

const NUMBER = '\\d{1,3}(?:\\.\\d{1,3}){0,5}|[a-z]{1,8}|[A-Z]{1,8}'
const END = '(?=[\\s*_]|$)'

/** `1.000` and `26.01.2024` are not levels; `10.30 uur` and `3.5 million` are not titles. */
const SHAPES: readonly Shape[] = [
  {delimiter: '()', pattern: new RegExp(`^\\((${NUMBER})\\)${END}`)},
  // The backslash is how Markdown keeps `1)` in a paragraph of its own from becoming a list.
  {delimiter: ')', pattern: new RegExp(`^(${NUMBER})\\\\?\\)${END}`)},
  {delimiter: '.', pattern: new RegExp(`^(${NUMBER})\\\\?\\.${END}`)},
  {
    delimiter: '-',
    pattern: new RegExp(`^(\\d{1,3})(?:\\s?[-–—]|\\.[-–—])${END}`),
    allows: isNoRange
  },
  {delimiter: ':', pattern: new RegExp(`^(\\d{1,3}):${END}`), allows: isNoRange},
  {delimiter: '', pattern: new RegExp(`^(\\d{1,3}(?:\\.\\d{1,3}){1,5})${END}`), allows: opensTitle},
  {delimiter: '', pattern: new RegExp(`^(\\d{1,3})[°º]${END}`)}
]

const LEAD = /^\s*(?:\*\*|__|\*|_)?/
const BULLET = /^([-*+•‣◦▪●○–—·⁃∙])(?=\s|$)/
const MARKER = /^(\d{1,9})[.)]/

/** A noun and the number of its part; see `layout-words.ts`. */
const wordPattern = once(
  () =>
    new RegExp(
      `^(?<word>${labelWordPattern()})(?<gap>\\s*)(?:` +
        '(?<decimal>\\d{1,4}(?:\\.\\d{1,3})*)(?<suffix>[a-z](?!\\p{L})| ?(?:bis|ter|quater)\\b)?' +
        `(?:\\.?[º°]|${anyOf(layoutForms('partMarks'))})?` +
        '|(?<number>[IVXLCDM]+|[A-Z])(?!\\p{L})' +
        `|(?<first>${anyOf(layoutForms('firstPart'))})(?!\\p{L}))` +
        '(?<delimiter>[.)]|\\s?[:\\-–—](?=[\\s*_]|$))?' +
        END,
      'u'
    )
)

const SUFFIXES: Readonly<Record<string, number>> = {bis: 2, ter: 3, quater: 4}

/**
 * The ways to read the start of a line as the label of a list item, heading or paragraph, most
 * likely first; none for a line that opens with anything else. White space and emphasis before the
 * label are passed over (`**Article 5**`).
 *
 * A line alone cannot tell a letter from a Roman numeral (`i)`, `C.`), nor a label from an initial
 * (`I. Newton`) or a number that was wrapped to the start of its line: that takes its neighbours,
 * see `label-sequence.ts`.
 */
export function readLabels(line: string): readonly LabelReading[] {
  const start = LEAD.exec(line)?.[0].length ?? 0
  const source = line.slice(start)
  const bullet = readBullet(line)
  if (bullet !== undefined) return [bullet]
  const word = readWord(source, start)
  return word.length > 0 ? word : readShapes(source, start)
}

/** The marker of a list item of the tree, read from the line that it opens. */
export function readMarker(line: string): LabelReading | undefined {
  const [text, number] = MARKER.exec(line) ?? []
  if (text === undefined || number === undefined) return readBullet(line)
  return {
    text,
    style: 'decimal',
    value: [Number(number)],
    delimiter: text.endsWith('.') ? '.' : ')',
    start: 0,
    kind: 'decimal/1',
    rest: line.slice(text.length).trim()
  }
}

/** A reading as the label of a node, given the point where its line starts. */
export function placeLabel({start, kind, rest, ...label}: LabelReading, line: Point): Label {
  const from = pointAfter(line, start)
  return {...label, place: {start: from, end: pointAfter(from, label.text.length)}}
}

/** The kind of a label that was read before: see `LabelReading.kind`. */
export function kindOf({text, style, value}: Omit<Label, 'place'>): string {
  const same = readLabels(text).find(
    (reading) => reading.style === style && String(reading.value) === String(value)
  )
  return same?.kind ?? `${style}/${value.length}`
}

function readBullet(line: string): LabelReading | undefined {
  const start = line.length - line.trimStart().length
  const sign = BULLET.exec(line.slice(start))?.[1]
  if (sign === undefined) return undefined
  const rest = line.slice(start + sign.length).trim()
  return {text: sign, style: 'bullet', value: [], delimiter: '', sign, start, kind: 'bullet', rest}
}

function readShapes(source: string, start: number): LabelReading[] {
  for (const {delimiter, pattern, allows} of SHAPES) {
    const [text, number] = pattern.exec(source) ?? []
    if (text === undefined || number === undefined) continue
    const rest = restAfter(source, text)
    if (allows && !allows(rest)) continue
    const numbers = readNumber(number)
    if (numbers.length > 0) {
      return numbers.map((reading) => ({...reading, text, delimiter, start, rest}))
    }
  }
  return []
}

function readWord(source: string, start: number): LabelReading[] {
  const match = wordPattern().exec(source)
  const {word: form = '', gap, delimiter: mark} = match?.groups ?? {}
  const word = labelWord(form)
  if (match === null || word === undefined) return []
  if (gap === '' && !/[.§]$/.test(form)) return []

  const [text] = match
  const rest = restAfter(source, text)
  if (mark === undefined && !opensTitle(rest)) return []
  const delimiter = wordDelimiter(mark)
  return readWordNumber(match.groups ?? {}).map(({kind, ...reading}) => ({
    ...reading,
    text,
    delimiter,
    word,
    start,
    kind: `${word} ${kind}`,
    rest
  }))
}

function wordDelimiter(mark: string | undefined): LabelDelimiter {
  const sign = mark?.trim()
  if (sign === undefined) return ''
  return sign === '.' || sign === ':' || sign === ')' ? sign : '-'
}

type WordGroups = Readonly<Record<string, string | undefined>>

function readWordNumber({decimal, suffix, number, first}: WordGroups): NumberReading[] {
  if (first !== undefined) return [decimalReading([1], 1)]
  if (number !== undefined) return readNumber(number)
  const levels = (decimal ?? '').split('.').map(Number)
  if (suffix === undefined) return [decimalReading(levels, levels.length)]
  // `5a` stands between 5 and 6 and on their level.
  const inserted = SUFFIXES[suffix.trim()] ?? letterValue(suffix)
  return [decimalReading([...levels, inserted], levels.length)]
}

/** The ways to read a number without its surroundings, most likely first. */
function readNumber(number: string): NumberReading[] {
  if (/^\d/.test(number)) return readDecimal(number)
  const letters = readLetter(number)
  const roman = readRoman(number)
  const isMoreLikelyRoman = number.length > 1 || number.toLowerCase() === 'i'
  return isMoreLikelyRoman ? [...roman, ...letters] : [...letters, ...roman]
}

function readDecimal(number: string): NumberReading[] {
  const parts = number.split('.')
  const hasLeadingZero = parts.some((part) => part.length > 1 && part.startsWith('0'))
  return hasLeadingZero ? [] : [decimalReading(parts.map(Number), parts.length)]
}

function decimalReading(value: readonly number[], level: number): NumberReading {
  return {style: 'decimal', value, kind: `decimal/${level}`}
}

/** `a` is 1. `aa` comes after `z` or, in statutes, opens a level of its own: `aa)` `bb)`. */
function readLetter(number: string): NumberReading[] {
  const [first = '', second] = number
  const reading = caseReading('letter', number)
  if (number.length === 1) return [{...reading, value: [letterValue(first)]}]
  if (number.length !== 2 || first !== second) return []
  return [
    {...reading, value: [26 + letterValue(first)]},
    {...reading, value: [letterValue(first)], kind: `${reading.kind}/double`}
  ]
}

function readRoman(number: string): NumberReading[] {
  const value = romanValue(number)
  return value === undefined ? [] : [{...caseReading('roman', number), value: [value]}]
}

function caseReading(style: Extract<LabelStyle, 'letter' | 'roman'>, number: string) {
  const upper = number === number.toUpperCase()
  return {style, upper, kind: `${style}/${upper ? 'upper' : 'lower'}`}
}

function letterValue(letter: string): number {
  return (letter.toLowerCase().codePointAt(0) ?? 0) - 96
}

function restAfter(source: string, text: string): string {
  return source.slice(text.length).trim()
}

/** `3 - 2` is a score, `5 – 10 km` a range, `10: 30` a time. */
function isNoRange(rest: string): boolean {
  return !/^\d/.test(rest)
}

const amount = once(
  () =>
    new RegExp(
      `^(?:[%‰€$£°]|(?:${anyOf(layoutForms('amounts'))}|eur|usd|[kmgt]b|[km]?g|[kcm]?m|ml|[kmg]?wh?|°c)(?!\\p{L}))`,
      'iu'
    )
)

/** What follows a bare number must open like a title, or not be there: prose goes on in lower case. */
function opensTitle(rest: string): boolean {
  return rest === '' || (/^[\p{Lu}\p{Lt}\p{Lo}“"‘'„«‹([*_¿¡`]/u.test(rest) && !amount().test(rest))
}
