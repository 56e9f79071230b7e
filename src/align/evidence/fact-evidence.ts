import type {Segment} from '../../model/segment.js'
import type {FactType} from '../../text/facts/fact.js'
import {factsOf} from '../../text/facts/read-facts.js'
import type {Evidence} from '../nouns/sentence-pair.js'
import {sharedValues} from './shared-values.js'

/** What a fact in common counts, nats. */
export interface FactModel {
  /** A date, amount or number that says the same and stands in no other segment. */
  readonly sameFact: number
  /** Most that facts count in all. */
  readonly mostFacts: number
}

/**
 * Dates, amounts and numbers that say the same, however they are written, as evidence
 * (`shared-values.ts`): `six weeks` and `zes weken`, `€85` and `85 Euro`. Values that differ say
 * nothing, since they may have been altered.
 */
export function factEvidence(
  source: readonly Segment[],
  target: readonly Segment[],
  {sameFact, mostFacts}: FactModel
): readonly Evidence[] {
  const weights = {same: sameFact, most: mostFacts}
  return sharedValues('facts', source.map(valuesOf), target.map(valuesOf), weights)
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
