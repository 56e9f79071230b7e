import type {Bead, Bitext} from '../../model/bead.js'
import type {Side} from '../../model/finding.js'
import type {Segment} from '../../model/segment.js'
import type {Fact, FactType} from '../../text/facts/fact.js'
import {factsOf} from '../../text/facts/read-facts.js'
import {withoutMatches} from './fact-matches.js'
import {pairedFacts} from './fact-pairs.js'
import {isAccountedFor, standsIn} from './fact-traces.js'

/** A fact with the segment that it stands in. */
export interface PlacedFact extends Fact {
  readonly segment: Segment
  /** Where in its side of the bead, from 0 to 1. */
  readonly position: number
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

/** The facts of a bead that have not found their like on the other side. */
export interface LeftOver {
  readonly bead: Bead
  readonly source: readonly PlacedFact[]
  readonly target: readonly PlacedFact[]
}

/**
 * The facts of some types that differ between the sides of a bead. Order is free, counts are not,
 * save that a value need not be repeated as often as in the other text. What is missing in one bead
 * and extra in the next is only cut elsewhere, and is no drift. A `changed` drift belongs to the
 * type of its source fact.
 */
export function factDrifts(bitext: Bitext, types: readonly FactType[]): FactDrift[] {
  return allDrifts(bitext).filter((drift) =>
    types.includes(drift.type === 'extra' ? drift.target.type : drift.source.type)
  )
}

const known = new WeakMap<Bitext, readonly FactDrift[]>()

/** Found once for all rules, since facts of one type can stand for those of another. */
function allDrifts(bitext: Bitext): readonly FactDrift[] {
  const drifts = known.get(bitext) ?? findDrifts(bitext)
  known.set(bitext, drifts)
  return drifts
}

function findDrifts({beads}: Bitext): FactDrift[] {
  const left = beads.filter(isProse).map(leftOver)
  return withoutNeighbours(left).flatMap(driftsOf)
}

/** Code and HTML have rules of their own. */
function isProse({source, target}: Bead): boolean {
  const isCode = ({kind}: Segment) => kind === 'code' || kind === 'html'
  return source.length > 0 && target.length > 0 && ![...source, ...target].some(isCode)
}

function leftOver(bead: Bead): LeftOver {
  return {bead, ...withoutMatches(placedFacts(bead, 'source'), placedFacts(bead, 'target'))}
}

/** The facts of one side of a bead, in order of place. */
export function placedFacts(bead: Bead, side: Side): PlacedFact[] {
  const length = bead[side].reduce((sum, {text}) => sum + text.length + 1, 0)
  let before = 0
  return bead[side].flatMap((segment) => {
    const start = before
    before += segment.text.length + 1
    return factsOf(segment).map((fact) => ({
      ...fact,
      segment,
      position: (start + fact.start) / length
    }))
  })
}

/** How many beads away a fact may have been put: a clause or sentence ends up in the next segment. */
const reach = 2

function withoutNeighbours(left: readonly LeftOver[]): readonly LeftOver[] {
  const rest = [...left]
  for (let distance = 1; distance <= reach; distance++) {
    for (let index = 0; index + distance < rest.length; index++) {
      const here = rest[index]
      const next = rest[index + distance]
      if (!here || !next || isEmpty(here) || isEmpty(next)) continue
      const forth = withoutMatches(here.source, next.target)
      const back = withoutMatches(next.source, here.target)
      rest[index] = {bead: here.bead, source: forth.source, target: back.target}
      rest[index + distance] = {bead: next.bead, source: back.source, target: forth.target}
    }
  }
  return rest
}

function isEmpty({source, target}: LeftOver): boolean {
  return source.length === 0 && target.length === 0
}

/**
 * One cause, one drift: an altered fact is neither a loss nor a gain. What the other side shows in
 * some other form is no drift, unless something has come in its stead.
 */
function driftsOf(left: LeftOver): FactDrift[] {
  if (isEmpty(left)) return []
  const {bead} = left
  const {pairs, source, target} = pairedFacts(left)
  const changed = pairs
    .filter((pair) => !isMerePair(pair, bead))
    .map(([a, b]): FactDrift => ({type: 'changed', bead, source: a, target: b}))
  const missing = source
    .filter((fact) => !isDispensable(fact) && !isAccountedFor(fact, bead, 'target'))
    .map((fact): FactDrift => ({type: 'missing', bead, source: fact}))
  const extra = target
    .filter((fact) => !isDispensable(fact) && !isAccountedFor(fact, bead, 'source'))
    .map((fact): FactDrift => ({type: 'extra', bead, target: fact}))
  return [...changed, ...missing, ...extra]
}

/** `3rd party` and the like have words of their own in many languages. */
function isDispensable({type, weak, value}: PlacedFact): boolean {
  return weak === true || (type === 'ordinal' && Number(value) <= 12)
}

/**
 * Both are accounted for elsewhere, so that nothing but their place speaks for one having become the
 * other. Numbers in digits at one place have been altered, whatever else is there, unless one is only
 * read in part (`144 million` in a language that has no such word).
 */
function isMerePair([a, b]: readonly [PlacedFact, PlacedFact], bead: Bead): boolean {
  const isAtOnePlace = Math.abs(a.position - b.position) < samePlace && !a.spelled && !b.spelled
  if (isAtOnePlace) {
    const isPart = a.shown.includes(b.shown) || b.shown.includes(a.shown)
    return isPart && standsIn(a, bead.target) && standsIn(b, bead.source)
  }
  return isAccountedFor(a, bead, 'target') && isAccountedFor(b, bead, 'source')
}

/** Share of a text within which two facts stand at one place. */
const samePlace = 0.1
