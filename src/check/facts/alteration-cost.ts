import type {FactType} from '../../text/facts/fact.js'
import type {PlacedFact} from './placed-fact.js'

/** Types that can be mistaken for each other. */
const families: readonly (readonly FactType[])[] = [
  ['number', 'percent', 'currency', 'unit', 'ordinal', 'year', 'roman'],
  ['date', 'year']
]

/** Above it, two facts are unrelated. */
const mostCost = 1.3

/**
 * How unlikely it is that one fact was altered into the other, by type, place and likeness: from 0
 * to 1.3, or `Infinity` for unrelated facts.
 */
export function alterationCost(a: PlacedFact, b: PlacedFact): number {
  if (!canBePaired(a, b)) return Number.POSITIVE_INFINITY
  const distance = Math.abs(a.position - b.position)
  const otherType = a.type === b.type ? 0 : 0.6
  const otherManner = a.spelled === b.spelled ? 0 : 0.6
  const cost = distance + otherType + otherManner + unlikeness(a.shown, b.shown)
  return cost <= mostCost ? cost : Number.POSITIVE_INFINITY
}

function canBePaired(a: PlacedFact, b: PlacedFact): boolean {
  const isOneFamily = families.some((types) => types.includes(a.type) && types.includes(b.type))
  if (a.type !== b.type && !isOneFamily) return false
  if (a.weak && b.weak) return a.spelled === true && formOf(a) === formOf(b)
  if (a.type === 'unit' && b.type === 'unit') return true
  if (a.weak || b.weak) return isSmallCount(a) && isSmallCount(b)
  return true
}

/** The kind of its value: `W#` for any weekday, `--#` for any month, `part` for any fraction. */
function formOf({type, value, spelled}: PlacedFact): string {
  if (!spelled) return 'none'
  const form = /^(?:\d+\/\d+|0\.\d+)$/.test(value) ? 'part' : value.replace(/\d+(?:\.\d+)?/g, '#')
  return `${type} ${form}`
}

/** A count that one text has in digits and the other in words: `3`, `vier`. */
function isSmallCount({type, value, spelled, weak}: PlacedFact): boolean {
  const isWord = spelled === true || !weak
  return isWord && type === 'number' && Number(value) >= 2 && Number(value) <= 12
}

/** A slip usually keeps some of the digits, the first or the last, and about their number. */
function unlikeness(a: string, b: string): number {
  const [x, y] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')]
  if (x === '' || y === '') return 0.3
  const isLike = x[0] === y[0] || x.at(-1) === y.at(-1)
  return (isLike ? 0 : 0.3) + (Math.abs(x.length - y.length) > 1 ? 0.5 : 0)
}
