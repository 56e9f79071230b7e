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
import type {Document} from '../model/document.js'
import type {Segment} from '../model/segment.js'
import {allMatches} from '../text/all-matches.js'
import {normalDecimal} from '../text/facts/numbers/decimal.js'
import {
  type Separators,
  separatorsOf,
  takeApart,
  type WrittenNumber,
  written
} from '../text/facts/numbers/number-separators.js'
import {factsOf} from '../text/facts/read-facts.js'
import {baseLanguage} from '../text/language.js'
import {languageData} from '../text/languages/index.js'
import {placeIn} from '../text/places/segment-place.js'
import {proseOf} from '../text/prose.js'

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
    if (!hasLatinDigits(lang)) return
    const pairs = agreeingFacts(bitext, ['number', 'percent', 'currency', 'unit'], ({shown}) =>
      /\d[.,'’]\d/.test(shown)
    )
    for (const pair of pairs) {
      const found = isQuoted(pair) ? undefined : wrongFormat(pair, lang)
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
            safety: othersStay(target, bitext) ? ('unsafe' as const) : ('sure' as const)
          }
        }
      : {})
  }
}

/** Characters on either side of a number that show whose words it is in, UTF-16 code units. */
const reach = 40

/** Whether the number is in words of the reference: a name, a title, a text left as it was. */
function isQuoted({source, target}: FactPair): boolean {
  const {text} = target.segment
  const before = text.slice(Math.max(0, target.start - reach), target.start)
  const after = text.slice(target.end, target.end + reach)
  if (text === source.segment.text && /\p{L}{2}/u.test(text)) return true
  const name = /\p{Lu}[\p{L}\p{N}]+ $/u.exec(before)?.[0]
  if (name && source.segment.text.includes(name + target.shown)) return true
  const words = /(?:\p{L}{2,}\P{L}+){3}$/u.exec(before)?.[0] ?? ''
  const rest = /^\P{L}*(?:\p{L}{2,}\P{L}+){3}/u.exec(after)?.[0] ?? ''
  const isSame = (around: string) => around !== '' && source.segment.text.includes(around)
  return isSame(words && words + target.shown) || isSame(rest && target.shown + rest)
}

/** Whether other numbers beside it have the same decimal mark and may be of any kind. */
function othersStay(target: FactPair['target'], {target: document}: Bitext): boolean {
  const marks = separatorsOf(document.lang)
  return rowsAround(target.segment, document).some((segment) =>
    allMatches(proseOf(segment), /(?<![\d.,])\d+([.,])\d+(?![\d.,]*\d)/g).some(
      ({1: mark, index}) =>
        mark !== marks.decimal &&
        !factsOf(segment).some(
          ({type, start, end}) => counted.has(type) && start <= index && index < end
        )
    )
  )
}

const counted: ReadonlySet<string> = new Set(['percent', 'currency', 'unit'])

/** The cells of a table around one of them, else the segment alone. */
function rowsAround(segment: Segment, {segments}: Document): readonly Segment[] {
  if (segment.kind !== 'cell') return [segment]
  const at = segment.number - 1
  let [first, last] = [at, at]
  while (segments[first - 1]?.kind === 'cell') first--
  while (segments[last + 1]?.kind === 'cell') last++
  return segments.slice(first, last + 1)
}

/** Whether numbers in Latin digits are of the language: Persian ones may be written either way. */
function hasLatinDigits(lang: string): boolean {
  return new Intl.NumberFormat(lang).resolvedOptions().numberingSystem === 'latn'
}
