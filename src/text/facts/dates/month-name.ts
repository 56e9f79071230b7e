import {allMatches} from '../../all-matches.js'
import {languageData} from '../../languages/index.js'
import {formsOf, letter} from '../../languages/word-list.js'

/** A month named in a text; range in UTF-16 code units. */
export interface NamedMonth {
  readonly start: number
  readonly end: number
  /** From 1. */
  readonly month: number
}

/** The name of a month (from 1) in a base language, as it is written within a sentence. */
export function monthName(base: string, month: number): string | undefined {
  const calendar = languageData(base)?.calendar
  const [name = ''] = formsOf(calendar?.months.split(' ')[month - 1] ?? '')
  if (name === '') return undefined
  return calendar?.hasCapitals ? name.charAt(0).toUpperCase() + name.slice(1) : name
}

/**
 * Months under their names in the language `from`, beside a number, in a text of the language `to`;
 * of names that both languages have, none.
 */
export function monthIn(
  text: string,
  {from, to}: {readonly from: string; readonly to: string}
): NamedMonth[] {
  if (from === to || !/\d/.test(text)) return []
  const foreign = foreignNames(from, to)
  if (foreign.size === 0) return []
  return allMatches(text, words).flatMap(({index, 0: shown}) => {
    const month = foreign.get(shown.toLowerCase())
    if (month === undefined) return []
    const end = index + shown.length
    const isDate = isAfterDay(text.slice(0, index), [from, to]) || /^,? \d/.test(text.slice(end))
    return isDate ? [{start: index, end, month}] : []
  })
}

const known = new Map<string, ReadonlyMap<string, number>>()

/** The months of one language under those names that another does not have; made once for each pair. */
function foreignNames(from: string, to: string): ReadonlyMap<string, number> {
  const key = `${from} ${to}`
  const before = known.get(key)
  if (before) return before
  const own = new Set(namesOf(to).map(([name]) => name))
  const foreign = new Map(namesOf(from).filter(([name]) => !own.has(name)))
  known.set(key, foreign)
  return foreign
}

/** `26.`, `26 de`: the number of a day, with what one of the languages has between day and month. */
function isAfterDay(text: string, bases: readonly string[]): boolean {
  const [day, between] = /\d\.? (?:(\p{L}+) )?$/u.exec(text) ?? []
  if (day === undefined || between === undefined) return day !== undefined
  return bases.some((base) => formsOf(languageData(base)?.calendar.of ?? '').includes(between))
}

const words = new RegExp(`[A-Za-z${letter}À-Þ]+`, 'g')

function namesOf(base: string): [name: string, month: number][] {
  const months = languageData(base)?.calendar.months.split(' ') ?? []
  return months.flatMap((forms, index) =>
    formsOf(forms).map((name): [string, number] => [name, index + 1])
  )
}
