import {agree, type Fact} from '../../text/facts/fact.js'
import {type FactText, factsOf} from '../../text/facts/read-facts.js'
import {type Cost, costIf} from '../tokens/cheapest-pairs.js'
import type {PlacedFact} from './placed-fact.js'

/**
 * When two facts say the same: first those that agree in type and value, then those of types that
 * can correspond. Of several, the nearest is taken.
 */
export const sameFacts: readonly Cost<PlacedFact>[] = [
  costIf<PlacedFact>(agree, farness),
  costIf<PlacedFact>((a, b) => standsFor(a, b) && !isPercentLost(a, b), farness)
]

/** `80%` and `80`: the sign may be said once for several (`80, 85 and 90%`), but not left out. */
function isPercentLost(a: PlacedFact, b: PlacedFact): boolean {
  return mayLosePercent(a, b) && ![a, b].every(({segment}) => hasPercent(segment))
}

/** Whether of two facts one is a percentage and the other a bare number in digits. */
export function mayLosePercent(a: Fact, b: Fact): boolean {
  const [percent, number] = a.type === 'percent' ? [a, b] : [b, a]
  return percent.type === 'percent' && number.type === 'number' && !number.spelled
}

/** Whether anything in a segment is counted in hundredths. */
export function hasPercent(segment: FactText): boolean {
  return factsOf(segment).some(({type}) => type === 'percent') || /[%٪‰]/.test(segment.text)
}

/** How far apart two facts are; a full fact counts before one that is only implied. */
function farness(a: PlacedFact, b: PlacedFact): number {
  return Math.abs(a.position - b.position) + (a.weak === b.weak ? 0 : 1)
}

/**
 * Whether facts of different types have the same number, or two dates do not contradict each other.
 * One language may count with a unit where another does not, but 5 km are not 5 miles, and € 5 is
 * not $5.
 */
export function standsFor(a: Fact, b: Fact): boolean {
  if (a.type === b.type) return a.type === 'date' && isPartOf(a.value, b.value)
  return a.amounts?.some((amount) => b.amounts?.includes(amount)) ?? false
}

/** Whether one of two dates is the other without its year: `--01-26` of `2024-01-26`. */
function isPartOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.startsWith('--') && long.endsWith(short.slice(1))
}
