import type {Fact, FactReader, FactType} from '../fact.js'
import {foldText} from '../fold-text.js'
import {measured} from '../measures.js'
import {stickyAt} from '../sticky-at.js'
import {type Bare, bareNumber, letters, type Reading} from './bare-number.js'
import {decimalOf, shifted} from './decimal.js'
import {type NumberGrammar, numberGrammar} from './number-grammar.js'

/**
 * Reads numbers in digits and words, and what they count: amounts of money, measures, percentages,
 * ordinals, years. The word for one is not a fact, because it is nearly always an article.
 */
export const numbers: FactReader = {
  types: ['number', 'percent', 'currency', 'unit', 'ordinal', 'year'],
  read: (text, base) => {
    const reading = {text, folded: foldText(text), grammar: numberGrammar(base)}
    return withRanges(bareNumbers(reading), reading)
  }
}

function bareNumbers(reading: Reading): Fact[] {
  const {folded, grammar} = reading
  const facts: Fact[] = []
  const {start} = grammar
  start.lastIndex = 0
  for (let match = start.exec(folded); match; match = start.exec(folded)) {
    const at = match.index
    const bare = bareNumber(match, reading)
    const fact = bare && factOf(bare, reading)
    if (fact) facts.push(fact)
    start.lastIndex = Math.max(at + 1, fact?.end ?? at + unread(match, grammar))
  }
  return facts
}

/** How much to skip of something that is not a number: of `one five`, only the first. */
function unread([all, digits, , words]: RegExpExecArray, {spelled}: NumberGrammar): number {
  if (digits !== undefined) return /^[\d.,']+/.exec(digits)?.[0].length ?? 1
  return (words === undefined ? undefined : spelled.read(words)?.length) ?? all.length
}

/** A number with what it counts, which may stand before it (`€ 5`) or after it (`5 euro`, `5 km`). */
function factOf(bare: Bare, reading: Reading): Fact | undefined {
  if (bare.closed) return made(bare, reading, {type: 'number', value: bare.value})
  const {folded, grammar, text} = reading
  const sign = grammar.before.exec(folded.slice(Math.max(0, bare.start - 5), bare.start))
  const {value, also, end} = scaled(bare, reading, sign !== null)
  const number = {...bare, value, end, ...(also === undefined ? {} : {also})}
  if (sign?.[1]) {
    const code = grammar.currencies.get(sign[1]) ?? sign[1]
    return made({...number, start: bare.start - sign[0].length}, reading, money(code, number))
  }
  if (number.ordinal) return made(number, reading, {type: 'ordinal', value})
  const kind = stickyAt(grammar.after.kind, folded, end)
  if (kind) {
    const counted = countedBy(kind, number, reading)
    if (counted) return made({...number, end: end + kind[0].length}, reading, counted)
  }
  const ordinal = bare.spelled ? null : stickyAt(grammar.after.ordinal, folded, end)
  if (ordinal) {
    return made({...number, end: end + ordinal[0].length}, reading, {type: 'ordinal', value})
  }
  const isYear = bare.year || /^(?:1[1-9]|20|21)\d\d$/.test(text.slice(bare.start, end))
  const weak = !bare.spelled && letters.test(folded[end] ?? '') ? {weak: true as const} : {}
  return made({...number, ...weak}, reading, {type: isYear ? 'year' : 'number', value})
}

/** `1.5 million`, `10k`, and `$5m`. */
function scaled(
  bare: Bare,
  {folded, grammar}: Reading,
  isMoney: boolean
): {value: string; also?: string; end: number} {
  const {value, also, end, spelled} = bare
  const same = {value, end, ...(also === undefined ? {} : {also})}
  if (spelled || !/^[\d.]+$/.test(value)) return same
  const match = stickyAt(grammar.after.scale, folded, end)
  const short = isMoney ? /^(?:m|b)(?![a-z])/.exec(folded.slice(end, end + 2)) : null
  const places = match ? grammar.scales.get(match[1] ?? '') : short && (short[0] === 'm' ? 6 : 9)
  if (!places) return same
  const stop = end + (match?.[0].length ?? 1)
  // A dot after a word that is not an abbreviation ends the sentence.
  const dot = match && /[^.]{5,}\.$/.test(match[0]) ? 1 : 0
  return {
    value: shifted(value, places),
    end: stop - dot,
    ...(also === undefined ? {} : {also: shifted(also, places)})
  }
}

interface Counted {
  readonly type: FactType
  readonly value: string
  readonly also?: readonly string[]
}

function money(code: string, {value, also}: Bare): Counted {
  return {
    type: 'currency',
    value: `${code} ${value}`,
    ...(also === undefined ? {} : {also: [`${code} ${also}`]})
  }
}

/** Letters that are units only in lower case: `5 M` is not a length. */
const lowerOnly = new Set(['m', 'g', 'l', 's', 'h'])

function countedBy(
  kind: RegExpExecArray,
  number: Bare,
  {text, grammar}: Reading
): Counted | undefined {
  const [, percent, currency, unit] = kind
  const {value, also} = number
  if (percent !== undefined)
    return {type: 'percent', value, ...(also === undefined ? {} : {also: [also]})}
  if (currency !== undefined) return money(grammar.currencies.get(currency) ?? currency, number)
  const symbol =
    grammar.units.get(unit ?? '') ?? grammar.units.get((unit ?? '').replaceAll(' ', '-'))
  if (symbol === undefined || unit === undefined) return undefined
  if (lowerOnly.has(unit) && text[number.end + kind[0].length - 1] !== unit) return undefined
  const said = symbol === 'd' ? grammar.daysSaid.get(value) : undefined
  const others = [also, said].filter((other) => other !== undefined)
  return {
    type: 'unit',
    value: measured(value, symbol),
    ...(others.length > 0 ? {also: others.map((other) => measured(other, symbol))} : {})
  }
}

function made(
  {start, end, value, also, spelled, weak, closed}: Bare,
  {text}: Reading,
  counted: Counted
): Fact {
  const others = counted.also ?? (also === undefined ? undefined : [also])
  return {
    start,
    end,
    shown: text.slice(start, end),
    type: counted.type,
    value: counted.value,
    ...(others ? {also: others} : {}),
    amounts: [value, ...(also === undefined ? [] : [also])],
    ...(spelled ? {spelled} : {}),
    ...(weak || closed ? {weak: true} : {})
  }
}

const shared: ReadonlySet<FactType> = new Set(['percent', 'currency', 'unit'])

/** In `5–10 %` and `€ 5 to 10` both ends count the same. */
function withRanges(facts: readonly Fact[], {text, folded, grammar}: Reading): Fact[] {
  const joins = (one: Fact, next: Fact) => grammar.after.to.test(folded.slice(one.end, next.start))
  return facts.map((fact, index) => {
    const [before, next] = [facts[index - 1], facts[index + 1]]
    if (fact.type !== 'number' || fact.weak) return fact
    if (next && shared.has(next.type) && joins(fact, next)) return counting(fact, next)
    const byDash = before && /^ ?[-–—] ?$/.test(text.slice(before.end, fact.start))
    return byDash && shared.has(before.type) ? counting(fact, before) : fact
  })
}

/** A bare number that counts what another fact counts. */
function counting(fact: Fact, {type, value, amounts = []}: Fact): Fact {
  if (type === 'percent') return {...fact, type}
  const [kind = '', amount = ''] = value.split(' ')
  const factor = type === 'unit' ? Number(amount) / Number(amounts[0]) : 1
  const of = (number: string) =>
    `${kind} ${factor === 1 ? number : decimalOf(Number(number) * factor)}`
  return {
    ...fact,
    type,
    value: of(fact.value),
    ...(fact.also ? {also: fact.also.map(of)} : {})
  }
}
