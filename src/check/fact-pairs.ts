import type {FactType} from '../text/facts/fact.js'
import type {LeftOver, PlacedFact} from './fact-drifts.js'
import type {TwoSides} from './fact-matches.js'

/** Facts of which one stands where the other should, and what is left without such a partner. */
export interface Pairs extends TwoSides {
  readonly pairs: readonly (readonly [source: PlacedFact, target: PlacedFact])[]
}

/** Types of which one can be mistaken for the other. */
const families: readonly (readonly FactType[])[] = [
  ['number', 'percent', 'currency', 'unit', 'ordinal', 'year', 'roman'],
  ['date', 'year']
]

/** Pairs the leftovers of a bead by type, place and likeness, the best pairs first. */
export function pairedFacts({source, target}: Pick<LeftOver, 'source' | 'target'>): Pairs {
  const offers = source
    .flatMap((a) => target.map((b) => ({a, b, cost: costOf(a, b)})))
    .filter(({cost}) => cost <= mostCost)
    .sort((x, y) => x.cost - y.cost)
  const taken = new Set<PlacedFact>()
  const pairs: [PlacedFact, PlacedFact][] = []
  for (const {a, b} of offers) {
    if (taken.has(a) || taken.has(b)) continue
    taken.add(a).add(b)
    pairs.push([a, b])
  }
  const isLeft = (fact: PlacedFact) => !taken.has(fact)
  return {pairs, source: source.filter(isLeft), target: target.filter(isLeft)}
}

/** Past it two facts have nothing to do with each other. */
const mostCost = 2

/** How unlikely it is that one fact came in the stead of the other. */
function costOf(a: PlacedFact, b: PlacedFact): number {
  const isOneFamily = families.some((types) => types.includes(a.type) && types.includes(b.type))
  if (a.type !== b.type && !isOneFamily) return Number.POSITIVE_INFINITY
  if (!canBePaired(a, b)) return Number.POSITIVE_INFINITY
  const distance = Math.abs(a.position - b.position)
  const otherType = a.type === b.type ? 0 : 0.6
  const otherManner = a.weak === b.weak && a.spelled === b.spelled ? 0 : 0.6
  return distance + otherType + otherManner + (sharesDigits(a.shown, b.shown) ? 0 : 0.3)
}

/** What is no fact in its own right is compared only where both say a count in words: `two`, `drie`. */
function canBePaired(a: PlacedFact, b: PlacedFact): boolean {
  const isCount = ({spelled, type}: PlacedFact) => spelled === true && type === 'number'
  if (a.weak && b.weak) return isCount(a) && isCount(b)
  return (!a.weak || isCount(a)) && (!b.weak || isCount(b))
}

/** A slip mostly leaves some of the digits: the first or the last. */
function sharesDigits(a: string, b: string): boolean {
  const [x, y] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')]
  return x !== '' && (x[0] === y[0] || x.at(-1) === y.at(-1))
}
