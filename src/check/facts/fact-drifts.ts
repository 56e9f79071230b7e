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
import {isRenumbered} from './renumbered-mentions.js'

/** A fact that the other side of its bead does not have; `changed` when it has another in its place. */
export type FactDrift = Drift<PlacedFact>

/**
 * The facts of some types that differ between the sides of a bead. Order may differ; counts may
 * not, except that a value need not be repeated as often as in the other text. A fact that is
 * missing in one bead and extra in the next only results from a different split, and is not drift.
 * A `changed` drift belongs to the type of its source fact.
 */
export function factDrifts(bitext: Bitext, types: readonly FactType[]): FactDrift[] {
  return allDrifts(bitext).filter((drift) =>
    types.includes(drift.type === 'extra' ? drift.target.type : drift.source.type)
  )
}

/** How many beads away a fact may be: a clause or sentence may end up in the next segment. */
const reach = 2

/** Found once for all rules, because facts of one type can correspond to those of another. */
const allDrifts = readOnce((bitext: Bitext): readonly FactDrift[] =>
  drifts(bitext.beads.filter(isProse), {
    tokensOf: placedFacts,
    same: sameFacts,
    cost: alterationCost,
    reach
  })
    .filter(isUnaccounted)
    .filter((drift) => !isRenumbered(bitext, drift))
)

/** Code and HTML have their own rules. */
function isProse({source, target}: Bead): boolean {
  return source.length > 0 && target.length > 0 && [...source, ...target].every(isSpoken)
}

/**
 * A fact that the other side shows in another form is not drift, unless something has replaced it.
 */
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

/** `3rd party` and the like are single words in many languages. */
function isDispensable({type, weak, value}: PlacedFact): boolean {
  return weak === true || (type === 'ordinal' && Number(value) <= 12)
}

/**
 * Both have a counterpart elsewhere, so only their place suggests that one became the other.
 * Numbers in digits at one place were altered in any case, unless one is only read in part (`144
 * million` in a language without such a word).
 */
function isMerePair({source: a, target: b, bead}: FactDrift & {readonly type: 'changed'}): boolean {
  const isAtOnePlace = Math.abs(a.position - b.position) < samePlace && !a.spelled && !b.spelled
  if (isAtOnePlace) {
    const isPart = a.shown.includes(b.shown) || b.shown.includes(a.shown)
    return isPart && standsIn(a, bead.target) && standsIn(b, bead.source)
  }
  return isAccountedFor(a, bead, 'target') && isAccountedFor(b, bead, 'source')
}

/** Share of a text within which two facts are at the same place. */
const samePlace = 0.1
