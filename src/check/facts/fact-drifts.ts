import type {Bead, Bitext} from '../../model/bead.js'
import type {FactType} from '../../text/facts/fact.js'
import {readOnce} from '../../text/read-once.js'
import {isSpoken} from '../places/spoken.js'
import type {Drift} from '../tokens/drift.js'
import {drifts} from '../tokens/drifts.js'
import {alterationCost} from './alteration-cost.js'
import {sameFacts} from './fact-matches.js'
import {isAccountedFor, standsIn} from './fact-traces.js'
import {type PlacedFact, placedFacts} from './placed-fact.js'

/** A fact that the other side of its bead does not have; `changed` when it has another in its place. */
export type FactDrift = Drift<PlacedFact>

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

/** How many beads away a fact may have been put: a clause or sentence ends up in the next segment. */
const reach = 2

/** Found once for all rules, since facts of one type can stand for those of another. */
const allDrifts = readOnce(({beads}: Bitext): readonly FactDrift[] =>
  drifts(beads.filter(isProse), {
    tokensOf: placedFacts,
    same: sameFacts,
    cost: alterationCost,
    reach
  }).filter(isUnaccounted)
)

/** Code and HTML have rules of their own. */
function isProse({source, target}: Bead): boolean {
  return source.length > 0 && target.length > 0 && [...source, ...target].every(isSpoken)
}

/** What the other side shows in some other form is no drift, unless something has come in its place. */
function isUnaccounted(drift: FactDrift): boolean {
  switch (drift.type) {
    case 'changed':
      return !isMerePair(drift)
    case 'missing':
      return !isDispensable(drift.source) && !isAccountedFor(drift.source, drift.bead, 'target')
    case 'extra':
      return !isDispensable(drift.target) && !isAccountedFor(drift.target, drift.bead, 'source')
  }
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
function isMerePair({source: a, target: b, bead}: FactDrift & {readonly type: 'changed'}): boolean {
  const isAtOnePlace = Math.abs(a.position - b.position) < samePlace && !a.spelled && !b.spelled
  if (isAtOnePlace) {
    const isPart = a.shown.includes(b.shown) || b.shown.includes(a.shown)
    return isPart && standsIn(a, bead.target) && standsIn(b, bead.source)
  }
  return isAccountedFor(a, bead, 'target') && isAccountedFor(b, bead, 'source')
}

/** Share of a text within which two facts stand at one place. */
const samePlace = 0.1
