import type {Segment} from '../model/segment.js'
import type {FactType} from '../text/facts/fact.js'
import {factsOf} from '../text/facts/read-facts.js'
import type {Evidence} from './sentence-pair.js'

/** What a fact in common counts, nats. */
export interface FactModel {
  /** A date, amount or number that says the same and stands in no other segment. */
  readonly sameFact: number
  /** Most that facts count in all. */
  readonly mostFacts: number
}

/**
 * Dates, amounts and numbers that say the same, however they are written, as evidence: `six weeks`
 * and `zes weken`, `€85` and `85 Euro`. A value counts the less, the more segments have it.
 *
 *     e(x, y) = min(most, Σ same / √(n(v) m(v)))        [nats], over the values v of both
 *
 *     n, m   segments of the source and of the target that have v
 *
 * Values that differ say nothing, since they may have been altered. None when the two sides have no
 * value in common.
 */
export function factEvidence(
  source: readonly Segment[],
  target: readonly Segment[],
  {sameFact, mostFacts}: FactModel
): readonly Evidence[] {
  const [rows, columns] = [source.map(valuesOf), target.map(valuesOf)]
  const [counts, otherCounts] = [countsOf(rows), countsOf(columns)]
  if (![...counts.keys()].some((value) => otherCounts.has(value))) return []
  const cell = (i: number, j: number) => {
    const [from, to] = [rows[i], columns[j]]
    if (!from || !to || from.size === 0 || to.size === 0) return 0
    let sum = 0
    for (const value of from) {
      if (!to.has(value)) continue
      sum += sameFact / Math.sqrt((counts.get(value) ?? 1) * (otherCounts.get(value) ?? 1))
    }
    return Math.min(mostFacts, sum)
  }
  return [{name: 'facts', cell}]
}

const told: ReadonlySet<FactType> = new Set([
  'date',
  'time',
  'currency',
  'unit',
  'percent',
  'year',
  'number'
])

function valuesOf(segment: Segment): ReadonlySet<string> {
  if (segment.kind === 'code' || segment.kind === 'html') return new Set()
  return new Set(
    factsOf(segment).flatMap(({type, value}) => (told.has(type) ? [`${type} ${value}`] : []))
  )
}

function countsOf(segments: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const values of segments) {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
