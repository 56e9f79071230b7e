import type {Finding} from '../../../model/finding.js'
import type {BeadState} from '../../../store/stored-alignment.js'
import type {WholePair} from '../../reporter.js'
import {type RuleTally, type Tally, tallyByRule, tallyOf} from '../../tally.js'
import {stateFinder} from './bead-state.js'
import {type BeadTrait, traitsOf} from './bead-traits.js'

/** The totals of all pairs of a page, for its head. */
export interface PageTotals {
  readonly pairs: readonly {readonly name: string; readonly tally: Tally}[]
  readonly rules: readonly RuleTally[]
  /** Beads of each trait and each state that occurs. */
  readonly traits: ReadonlyMap<BeadTrait, number>
  readonly states: ReadonlyMap<BeadState | undefined, number>
  /** Beads of the longest pair. */
  readonly mostBeads: number
}

/** Goes through all pairs once, and keeps nothing of them but these numbers. */
export function pageTotals(all: Iterable<WholePair>): PageTotals {
  const pairs: {name: string; tally: Tally}[] = []
  const traits = new Map<BeadTrait, number>()
  const states = new Map<BeadState | undefined, number>()
  let mostBeads = 0
  const rules = tallyByRule(
    (function* findings(): Generator<Finding> {
      for (const pair of all) {
        const {beads} = pair.bitext
        pairs.push({name: pair.name, tally: tallyOf(pair.findings)})
        for (const trait of beads.flatMap(traitsOf)) count(traits, trait)
        for (const state of beads.map(stateFinder(pair))) count(states, state)
        mostBeads = Math.max(mostBeads, beads.length)
        yield* pair.findings
      }
    })()
  )
  return {pairs, rules, traits, states, mostBeads}
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
