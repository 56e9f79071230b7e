import {allMatches} from '../../all-matches.js'
import type {Fact, FactReader} from '../fact.js'
import {foldText} from '../fold-text.js'
import {normalDecimal} from '../numbers/decimal.js'
import {numberGrammar} from '../numbers/number-grammar.js'
import {calendarGrammar} from './calendar-grammar.js'
import {decadeOf} from './dates.js'

/** Reads dates in digits, `2024-01-26` and `26/1/2024`, times of the day, and decades: `1960s`. */
export const numericDates: FactReader = {
  types: ['date', 'time'],
  read: (text, base) => {
    const folded = foldText(text)
    if (!/\d/.test(folded)) return []
    const grammar = calendarGrammar(base)
    const taken: Fact[] = []
    const isFree = ({start, end}: Fact) =>
      !taken.some((other) => other.start < end && start < other.end)
    const take = (expression: RegExp, read: (match: RegExpExecArray) => Found | undefined) => {
      for (const match of allMatches(folded, expression)) {
        const found = read(match)
        const fact = found && placed(found, match, text)
        if (fact && isFree(fact)) taken.push(fact)
      }
    }
    take(inDigits, (match) => dateOf(match, grammar?.isMonthFirst === true))
    if (grammar) {
      take(grammar.decade, ([, year]) => ({
        type: 'date',
        value: decadeOf(Number(year)),
        amounts: [`${year}`, `${Number(year) % 100}`]
      }))
      const isUnit = (word: string) => numberGrammar(base).units.has(word)
      take(grammar.time, (match) => {
        const isAt = grammar.at.test(folded.slice(Math.max(0, match.index - 12), match.index))
        return timeOf(match, (word) => !isAt && isUnit(word))
      })
    }
    return taken.sort((a, b) => a.start - b.start)
  }
}

type Found = Pick<Fact, 'type' | 'value' | 'amounts' | 'also'>

function placed(found: Found, {index, 0: shown}: RegExpExecArray, text: string): Fact {
  const end = index + shown.length
  return {...found, start: index, end, shown: text.slice(index, end)}
}

const inDigits = /(?<![\d.,/-])(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?!\d|[-/.]\d)/g

function dateOf(
  [, first = '', mark, second = '', third = '']: RegExpExecArray,
  isMonthFirst: boolean
): Found | undefined {
  if (first.length === 4) return found([isoOf(first, second, third)], [first, third])
  if (third.length !== 4 && third.length !== 2) return undefined
  const isPlain = third.length === 4 || mark !== '.' || (first.length === 2 && second.length === 2)
  if (!isPlain || first.length > 2) return undefined
  const year = third.length === 4 ? third : `${Number(third) < 70 ? 20 : 19}${third}`
  const forms = [isoOf(year, second, first), isoOf(year, first, second)]
  return found(isMonthFirst ? forms.reverse() : forms, [year, first, second])
}

function isoOf(year: string, month: string, day: string): string | undefined {
  const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return isDate ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}

function found(
  forms: readonly (string | undefined)[],
  parts: readonly string[]
): Found | undefined {
  const [value, ...also] = [...new Set(forms.filter((form) => form !== undefined))]
  if (value === undefined) return undefined
  const amounts = parts.map((part) => String(Number(part)))
  return {type: 'date', value, amounts, ...(also.length > 0 ? {also} : {})}
}

/** `14 uur` may be a time or a stretch of it, and without `om` is left to the reader of measures. */
function timeOf(
  [, shown, colon, seconds, dot, joint, word, morning, evening]: RegExpExecArray,
  isCount: (word: string) => boolean
): Found | undefined {
  const hour = Number(shown)
  const minutes = colon ?? dot ?? joint
  const isNamed = morning !== undefined || evening !== undefined
  const isClock = word !== undefined && (minutes !== undefined || !isCount(word))
  const isTime = isNamed || isClock || (dot === undefined && minutes !== undefined)
  if (!isTime || hour > 24) return undefined

  const hours = hoursOf(hour, {isMorning: morning !== undefined, isEvening: evening !== undefined})
  const [value = '', ...also] = hours.map(
    (each) => `${String(each).padStart(2, '0')}:${minutes ?? '00'}`
  )
  const decimal = minutes === undefined ? [] : [normalDecimal(`${hour}.${minutes}`)]
  const half = minutes === '30' ? [`${hour}.5`] : []
  return {
    type: 'time',
    value,
    amounts: [
      ...new Set([hour, ...hours].map(String)),
      ...decimal,
      ...half,
      ...(seconds === undefined ? [] : [String(Number(seconds))])
    ],
    ...(also.length > 0 ? {also} : {})
  }
}

/** Of 24. Without a word about it, a small hour may also be one after noon. */
function hoursOf(
  hour: number,
  {isMorning, isEvening}: {isMorning: boolean; isEvening: boolean}
): number[] {
  if (isMorning) return [hour === 12 ? 0 : hour]
  if (isEvening) return [hour < 12 ? hour + 12 : hour]
  return hour >= 1 && hour < 12 ? [hour, hour + 12] : [hour % 24]
}
