import {allMatches} from '../../all-matches.js'
import {formsInAll} from '../../languages/forms-in-all.js'
import {anyOf, letter} from '../../languages/word-list.js'
import {once} from '../../once.js'
import {romanValue} from '../../roman-value.js'
import type {Fact, FactReader} from '../fact.js'

/**
 * In capitals, since `mix` and `di` are words; of those letters only that few acronyms are made of,
 * and long years. One letter alone is a person, an initial or a pronoun.
 */
const numeral = once(() => {
  const marks = anyOf(formsInAll(({numbers}) => numbers.romanMarks))
  return new RegExp(
    `(?<![${letter}A-ZÀ-Þ\\d_-])([IVX]{2,}|M[DCLXVI]{3,})(?:${marks}|[.])?(?![${letter}A-ZÀ-Þ\\d_-])`,
    'g'
  )
})

/** Reads Roman numerals: `Chapter IV`, `Louis XIV`, `MCMXCIX`. The value is in decimal digits. */
export const romanNumerals: FactReader = {
  types: ['roman'],
  read: (text) => allMatches(text, numeral()).flatMap(numeralAt)
}

/** Crosses that stand for something unknown or for kisses, and also for twenty and thirty. */
const doubtful = new Set(['XX', 'XXX'])

function numeralAt({index, 1: shown = ''}: RegExpExecArray): Fact[] {
  const value = romanValue(shown)
  if (value === undefined) return []
  return [
    {
      type: 'roman',
      start: index,
      end: index + shown.length,
      shown,
      value: String(value),
      amounts: [String(value)],
      ...(doubtful.has(shown) ? {weak: true as const} : {})
    }
  ]
}
