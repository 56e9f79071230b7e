import type {Bead, Bitext} from '../../model/bead.js'
import {agree, type FactType} from '../../text/facts/fact.js'
import {standsFor} from './fact-matches.js'
import {type PlacedFact, placedFacts} from './placed-fact.js'

/** A fact of the target with a fact of the source that says the same. */
export interface FactPair {
  readonly bead: Bead
  readonly source: PlacedFact
  readonly target: PlacedFact
}

/** The facts of the target of some types that have an equal in the source of their bead. */
export function agreeingFacts(
  {beads}: Bitext,
  types: readonly FactType[],
  isWanted: (target: PlacedFact) => boolean
): FactPair[] {
  return beads.flatMap((bead) => {
    if (bead.source.length === 0) return []
    const wanted = bead.target
      .flatMap((segment) => placedFacts(segment, 'target', bead))
      .filter((fact) => types.includes(fact.type) && isWanted(fact))
    if (wanted.length === 0) return []
    const sources = bead.source.flatMap((segment) => placedFacts(segment, 'source', bead))
    return wanted.flatMap((target) => {
      const source =
        sources.find((fact) => agree(fact, target)) ??
        sources.find((fact) => standsFor(fact, target))
      return source ? [{bead, source, target}] : []
    })
  })
}
