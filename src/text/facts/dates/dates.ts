import {romanValue} from '../../roman-value.js'
import type {Fact, FactReader} from '../fact.js'
import {foldText} from '../fold-text.js'
import {numberGrammar} from '../numbers/number-grammar.js'
import {type CalendarGrammar, type CalendarWord, calendarGrammar} from './calendar-grammar.js'

/**
 * Reads dates that name a month, weekday, season, century or decade: `26 januari 2024`,
 * `January 2024`, `Monday`, `19e eeuw`, `the 1960s`. Values are `2024-01-26`, `--01-26` (no year),
 * `2024-01`, `--01` (a month), `W1` (Monday), `S1` (spring), `C19`, `1960s`.
 */
export const dates: FactReader = {
  types: ['date', 'time'],
  read: (text, base) => {
    const grammar = calendarGrammar(base)
    if (!grammar) return []
    const reading = {text, folded: foldText(text), grammar, base}
    const facts: Fact[] = []
    const {word} = grammar
    word.lastIndex = 0
    for (let match = word.exec(reading.folded); match; match = word.exec(reading.folded)) {
      const fact = factAt(match, reading)
      if (!fact || fact.start < (facts.at(-1)?.end ?? 0)) continue
      facts.push(fact)
      word.lastIndex = Math.max(word.lastIndex, fact.end)
    }
    return facts
  }
}

interface Reading {
  readonly text: string
  readonly folded: string
  readonly grammar: CalendarGrammar
  readonly base: string
}

/** How far from a word its number may begin or end. */
const near = 40

function factAt(match: RegExpExecArray, reading: Reading): Fact | undefined {
  const word = reading.grammar.meaning.get(match[1] ?? '')
  if (!word) return undefined
  const hit = {
    word,
    start: match.index,
    end: match.index + match[0].length,
    before: reading.folded.slice(Math.max(0, match.index - near), match.index),
    after: reading.folded.slice(match.index + match[0].length, match.index + match[0].length + near)
  }
  switch (word.type) {
    case 'month':
      return monthFact(hit, reading)
    case 'weekday':
      return wordFact(hit, reading, `W${word.value}`)
    case 'season':
      return wordFact(hit, reading, `S${word.value}`)
    case 'century':
      return centuryFact(hit, reading)
    case 'decade':
      return wordFact(hit, reading, decadeOf(word.value))
    case 'decades':
      return decadeFact(hit, reading)
    case 'hour':
      return hourFact(hit, reading)
    case 'half':
      return halfHourFact(hit, reading)
  }
}

interface Hit {
  readonly word: CalendarWord
  readonly start: number
  readonly end: number
  /** The text before and after the word. */
  readonly before: string
  readonly after: string
}

/** A word on its own says a date, but a paraphrase may do without it. */
function wordFact(hit: Hit, {text, grammar}: Reading, value: string): Fact | undefined {
  const {start, end, word, before} = hit
  if (word.isDoubtful && !grammar.beforeDoubtful.test(before) && !isAll(text, hit)) {
    return undefined
  }
  return {
    type: 'date',
    start,
    end,
    shown: text.slice(start, end),
    value,
    spelled: true,
    weak: true
  }
}

/** What fills a cell or heading, with a capital, is a name: `March`. */
function isAll(text: string, {start, end}: Hit): boolean {
  const word = text.slice(start, end)
  return text.trim() === word && word !== word.toLowerCase()
}

/** Noon and midnight. */
function hourFact(hit: Hit, reading: Reading): Fact | undefined {
  const {value} = hit.word
  const fact = wordFact(hit, reading, `${twoDigits(value)}:00`)
  return fact && {...fact, type: 'time', amounts: [String(value)]}
}

/** `half drie`, `half past two`: the hour that it is nearest to is the one before or after. */
function halfHourFact(hit: Hit, {text, grammar, base}: Reading): Fact | undefined {
  const match = grammar.hourAfter.exec(hit.after)
  const spelled = match?.[2] === undefined ? undefined : numberGrammar(base).spelled.read(match[2])
  const said = Number(match?.[1] ?? spelled?.value)
  if (!match || !(said >= 1 && said <= 12) || spelled?.ordinal) return undefined
  const hour = ((said + hit.word.value + 11) % 12) + 1
  const end = hit.end + (spelled ? 1 + spelled.length : match[0].length)
  return {
    type: 'time',
    start: hit.start,
    end,
    shown: text.slice(hit.start, end),
    value: `${twoDigits(hour)}:30`,
    also: [`${twoDigits((hour + 12) % 24)}:30`],
    amounts: [String(hour), `${hour}.5`],
    spelled: true,
    weak: true
  }
}

function monthFact(hit: Hit, reading: Reading): Fact | undefined {
  const {text, grammar} = reading
  const month = String(hit.word.value).padStart(2, '0')
  const date = besideMonth(hit, grammar)
  if (!date) return wordFact(hit, reading, `--${month}`)
  const {start, end, year, days} = date
  const value = [year ?? '-', month, ...(days.length > 0 ? [days.map(twoDigits).join('/')] : [])]
  return {
    type: 'date',
    start,
    end,
    shown: text.slice(start, end),
    value: value.join('-'),
    amounts: [...days.map(String), ...(year === undefined ? [] : [year])]
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

interface Beside {
  readonly start: number
  readonly end: number
  /** One, or the first and last of a range. */
  readonly days: readonly number[]
  readonly year?: string
}

/** The day and year beside a month, on either side of it. */
function besideMonth(
  {start, end, before, after}: Hit,
  grammar: CalendarGrammar
): Beside | undefined {
  const left = grammar.dayBefore.exec(before)
  const leftDays = daysOf(left?.[1], left?.[2])
  const year = grammar.yearAfter.exec(after)
  if (left && leftDays) {
    const from = start - left[0].length
    return year?.[1]
      ? {start: from, end: end + year[0].length, days: leftDays, year: year[1]}
      : {start: from, end, days: leftDays}
  }
  const right = grammar.isMonthFirst ? grammar.dayAfter.exec(after) : null
  const rightDays = daysOf(right?.[1], right?.[2])
  if (right && rightDays) {
    const stop = end + right[0].length
    return right[3]
      ? {start, end: stop, days: rightDays, year: right[3]}
      : {start, end: stop, days: rightDays}
  }
  return year?.[1] ? {start, end: end + year[0].length, days: [], year: year[1]} : undefined
}

function daysOf(...days: readonly (string | undefined)[]): readonly number[] | undefined {
  const numbers = days.filter((day) => day !== undefined).map(Number)
  return numbers.length > 0 && numbers.every((day) => day >= 1 && day <= 31) ? numbers : undefined
}

function centuryFact(
  {start, end, before, after}: Hit,
  {text, grammar, base}: Reading
): Fact | undefined {
  const left = grammar.centuryBefore.exec(before)
  const right = left ? null : grammar.centuryAfter.exec(after)
  const number =
    Number(left?.[1] ?? right?.[2] ?? 0) ||
    romanValue(left?.[2] ?? right?.[1] ?? '') ||
    lastNumber(left?.[3] ?? right?.[3] ?? '', base)
  if (!number) return undefined
  const from = start - (left?.[0].length ?? 0)
  const stop = end + (right?.[0].length ?? 0)
  return {
    type: 'date',
    start: from,
    end: stop,
    shown: text.slice(from, stop),
    value: `C${number}`,
    amounts: [String(number)]
  }
}

/** Of several numbers in words, the last: `the first and second century`. */
function lastNumber(words: string, base: string): number | undefined {
  const number = numberGrammar(base).spelled.read(words)
  const rest = words.slice(number?.length ?? words.length).replace(/^\P{L}+(?:\p{L}{1,3} )?/u, '')
  return (rest === '' ? undefined : lastNumber(rest, base)) ?? number?.value
}

function decadeFact(hit: Hit, {text, grammar, base}: Reading): Fact | undefined {
  const match = grammar.decadeAfter.exec(hit.after)
  const spelled = match?.[2] === undefined ? undefined : numberGrammar(base).spelled.read(match[2])
  const number = Number(match?.[1] ?? spelled?.value ?? 1)
  if (!match || number % 10 !== 0 || (number >= 100 && number < 1000)) return undefined
  const end = hit.end + (spelled ? 1 + spelled.length : match[0].length)
  return {
    type: 'date',
    start: hit.start,
    end,
    shown: text.slice(hit.start, end),
    value: decadeOf(number),
    amounts: [String(number), String(number % 100)],
    ...(spelled ? {spelled: true, weak: true} : {})
  }
}

/** The 1800s are a century. Without its century a decade is of the last one, from the thirties on. */
export function decadeOf(year: number): string {
  if (year >= 100 && year % 100 === 0) return `C${year / 100 + 1}`
  if (year >= 100) return `${year}s`
  return `${(year < 20 ? 2000 : 1900) + year}s`
}
