import {grade} from '../check/grade.js'
/**
 * `number-format`: numbers carry the separators of the language of the translation.
 *
 * Only numbers that have their value in the reference too are looked at. A bare `1.5` is left alone,
 * since it may be the number of a version or section.
 */

import {defineRule} from '../check/define-rule.js'
import {agreeingFacts, type FactPair} from '../check/facts/agreeing-facts.js'
import type {Report} from '../check/report.js'
import type {Bitext} from '../model/bead.js'
import {normalDecimal} from '../text/facts/numbers/decimal.js'
import {
  type Separators,
  separatorsOf,
  takeApart,
  type WrittenNumber,
  written
} from '../text/facts/numbers/number-separators.js'
import {baseLanguage} from '../text/language.js'
import {languageData} from '../text/languages/index.js'
import {placeIn} from '../text/places/segment-place.js'

export const numberFormat = defineRule({
  id: 'number-format',
  summary: 'Numbers use the separators of the language of the translation',
  why: 'To a Dutch or German reader `1,000` is one, and `1.000` is a thousand. A mark from the other language changes what is read.',
  severity: 'warning',
  category: 'locale/number-format',
  isOfProse: true,
  examples: [
    {
      name: 'the marks of each language',
      source: ['en', 'The dam holds 12,500.5 tonnes of sand.'],
      target: ['nl', 'De dam bevat 12.500,5 ton zand.'],
      findings: []
    },
    {
      name: 'English marks in a Dutch text',
      source: ['en', 'The dam holds 12,500.5 tonnes of sand.'],
      target: ['nl', 'De dam bevat 12,500.5 ton zand.'],
      findings: ['target 1:14-1:22 Unexpected number format `12,500.5`, expected `12.500,5`']
    },
    {
      name: 'a thousand that reads as one',
      source: ['en', 'There is room for 1,000 visitors.'],
      target: ['de', 'Es ist Platz für 1,000 Besucher.'],
      findings: ['target 1:18-1:23 Unexpected number format `1,000`, expected `1.000`']
    },
    {
      name: 'a percentage with a point',
      source: ['en', 'Sales rose by 2.5% in a year.'],
      target: ['fr', 'Les ventes ont augmenté de 2.5 % en un an.'],
      findings: ['target 1:28-1:31 Unexpected number format `2.5`, expected `2,5`']
    },
    {
      name: 'a version number',
      source: ['en', 'Use release 2.5 of the tool.'],
      target: ['nl', 'Gebruik uitgave 2.5 van het gereedschap.'],
      findings: []
    },
    {
      name: 'Spanish is written with either mark',
      source: ['en', 'The dam holds 12,500.5 tonnes of sand.'],
      target: ['es', 'La presa contiene 12,500.5 toneladas de arena.'],
      findings: []
    }
  ],
  check(bitext, report) {
    const {lang} = bitext.target
    if (languageData(baseLanguage(lang))?.numbers.eitherMark && !lang.includes('-')) return
    const pairs = agreeingFacts(bitext, ['number', 'percent', 'currency', 'unit'], ({shown}) =>
      /\d[.,'’]\d/.test(shown)
    )
    for (const pair of pairs) {
      const found = wrongFormat(pair, lang)
      if (found) report(reportOf(pair, found, bitext))
    }
  }
})

interface WrongFormat {
  readonly shown: string
  readonly expected: string
  /** Where it starts in the fact, UTF-16 code units. */
  readonly offset: number
}

function wrongFormat({source, target}: FactPair, lang: string): WrongFormat | undefined {
  const match = /\d[\d.,'’ \u00a0\u202f]*\d/.exec(target.shown)
  const value = source.amounts?.find((amount) => target.amounts?.includes(amount))
  if (!match || value === undefined) return undefined

  const shown = match[0]
  const number = takeApart(shown, hasDecimals(shown, target.amounts ?? [], value))
  const marks = separatorsOf(lang)
  if (!isWrong(number, marks, target)) return undefined
  const expected = written(number, marks)
  return expected === shown ? undefined : {shown, expected, offset: match.index}
}

/** Whether the last mark stands before decimals, which the value tells that both texts agree on. */
function hasDecimals(shown: string, amounts: readonly string[], value: string): boolean {
  const marks = shown.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  if (last === undefined || marks.filter((mark) => mark === last).length > 1) return false
  const parts = shown.split(last)
  const parted = normalDecimal(parts.map((part) => part.replace(/\D/g, '')).join('.'))
  const isScaled = amounts.length > 0 && !amounts.includes(normalDecimal(shown.replace(/\D/g, '')))
  return parted === value || (isScaled && (parts[1]?.length ?? 0) !== 3)
}

/** Only what is counted or measured: of a bare number with decimals one cannot know. */
function isWrong(
  {group, decimal}: WrittenNumber,
  marks: Separators,
  {type, shown}: FactPair['target']
): boolean {
  const isQuantity = type !== 'number' || /\p{L}/u.test(shown)
  const isWrongGroup = /[.,]/.test(group) && group !== marks.group
  // Swiss apostrophes go with a point.
  const isSwiss = /['’]/.test(group)
  const isWrongDecimal = !isSwiss && decimal !== '' && decimal !== marks.decimal
  return isWrongGroup || (isWrongDecimal && (isQuantity || group !== ''))
}

function reportOf({bead, source, target}: FactPair, wrong: WrongFormat, bitext: Bitext): Report {
  const {shown, expected, offset} = wrong
  const start = target.start + offset
  const place = placeIn(bitext.target, target.segment, start, start + shown.length)
  const edit = {start: place.start.offset, end: place.end.offset, insert: expected}
  const isVerbatim = bitext.target.text.slice(edit.start, edit.end) === shown
  return {
    message: `Unexpected number format \`${shown}\`, expected \`${expected}\``,
    side: 'target',
    place,
    counterpart: placeIn(bitext.source, source.segment, source.start, source.end),
    actual: shown,
    expected,
    evidence: grade.strong,
    bead,
    note: `The value is that of \`${source.shown}\` in the reference, but the separators are those of another language`,
    ...(isVerbatim
      ? {
          fix: {
            title: `Write \`${expected}\``,
            side: 'target' as const,
            edits: [edit] as const,
            safety: 'sure' as const
          }
        }
      : {})
  }
}
