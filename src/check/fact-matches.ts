import {agree, type Fact} from '../text/facts/fact.js'
import type {PlacedFact} from './fact-drifts.js'

/** Facts of either side. */
export interface TwoSides {
  readonly source: readonly PlacedFact[]
  readonly target: readonly PlacedFact[]
}

/**
 * What of two lists is left when facts that say the same have been taken out of both, one for one:
 * first those that agree in type and value, then those of which one may stand for the other. Of
 * several the nearest is taken.
 */
export function withoutMatches(
  source: readonly PlacedFact[],
  target: readonly PlacedFact[]
): TwoSides {
  if (source.length === 0 || target.length === 0) return {source, target}
  const strict = without({source, target}, agree)
  return without(strict, standsFor)
}

function without({source, target}: TwoSides, same: (a: Fact, b: Fact) => boolean): TwoSides {
  const rest = [...target]
  const missing = source.filter((wanted) => {
    const found = nearest(wanted, rest, same)
    if (found >= 0) rest.splice(found, 1)
    return found < 0
  })
  return {source: missing, target: rest}
}

/** Index of the nearest fact that says the same, or -1. A fact in full counts before an implied one. */
function nearest(
  wanted: PlacedFact,
  among: readonly PlacedFact[],
  same: (a: Fact, b: Fact) => boolean
): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (const [index, fact] of among.entries()) {
    if (!same(wanted, fact)) continue
    const isWeaker = fact.weak === true && wanted.weak !== true
    const distance = Math.abs(fact.position - wanted.position) + (isWeaker ? 1 : 0)
    if (distance < least) [best, least] = [index, distance]
  }
  return best
}

/**
 * Whether facts of unlike types say the same number, or two dates do not contradict each other: what
 * one language counts by a unit another may not, but 5 km are not 5 miles, and € 5 not $5.
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
