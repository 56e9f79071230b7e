import type {Bead, Bitext} from '../model/bead.js'
import type {Side} from '../model/finding.js'
import type {Segment} from '../model/segment.js'
import {agree, type Fact, type FactType} from '../text/facts/fact.js'
import {factsOf} from '../text/facts/read-facts.js'

/** A fact with the segment that it stands in. */
export interface PlacedFact extends Fact {
  readonly segment: Segment
}

/** A fact that the other side of its bead does not have; `changed` when it has another in its stead. */
export type FactDrift =
  | {
      readonly type: 'changed'
      readonly bead: Bead
      readonly source: PlacedFact
      readonly target: PlacedFact
    }
  | {readonly type: 'missing'; readonly bead: Bead; readonly source: PlacedFact}
  | {readonly type: 'extra'; readonly bead: Bead; readonly target: PlacedFact}

/**
 * The facts of some types that differ between the sides of a bead. Order is free, counts are not.
 * What is missing in one bead and extra in the next is only cut elsewhere, and is no drift.
 */
export function factDrifts(bitext: Bitext, types: readonly FactType[]): FactDrift[] {
  const linked = bitext.beads.filter(({source, target}) => source.length > 0 && target.length > 0)
  const left = linked.map((bead) => leftOver(bead, types))
  cancelNeighbours(left)
  return left.flatMap(paired)
}

interface LeftOver {
  readonly bead: Bead
  source: readonly PlacedFact[]
  target: readonly PlacedFact[]
}

function leftOver(bead: Bead, types: readonly FactType[]): LeftOver {
  const source = factsIn(bead, 'source', types)
  const target = factsIn(bead, 'target', types)
  return {bead, ...without(source, target)}
}

function factsIn(bead: Bead, side: Side, types: readonly FactType[]): PlacedFact[] {
  return bead[side].flatMap((segment) =>
    factsOf(segment)
      .filter(({type}) => types.includes(type))
      .map((fact) => ({...fact, segment}))
  )
}

/** What of two lists is left when facts that agree have been taken out of both, one for one. */
function without(source: readonly PlacedFact[], target: readonly PlacedFact[]) {
  const extra = [...target]
  const missing = source.filter((wanted) => {
    const found = extra.findIndex((fact) => agree(wanted, fact))
    if (found >= 0) extra.splice(found, 1)
    return found < 0
  })
  return {source: missing, target: extra}
}

function cancelNeighbours(left: readonly LeftOver[]): void {
  for (const [index, here] of left.entries()) {
    const next = left[index + 1]
    if (!next) continue
    const forth = without(here.source, next.target)
    const back = without(next.source, here.target)
    Object.assign(here, {source: forth.source, target: back.target})
    Object.assign(next, {source: back.source, target: forth.target})
  }
}

/** One cause, one drift: an altered fact is neither a loss nor a gain. */
function paired({bead, source, target}: LeftOver): FactDrift[] {
  const extra = [...target]
  const drifts = source.map((wanted): FactDrift => {
    const at = extra.findIndex(({type}) => type === wanted.type)
    const [found] = at < 0 ? [] : extra.splice(at, 1)
    return found
      ? {type: 'changed', bead, source: wanted, target: found}
      : {type: 'missing', bead, source: wanted}
  })
  return [...drifts, ...extra.map((fact): FactDrift => ({type: 'extra', bead, target: fact}))]
}
