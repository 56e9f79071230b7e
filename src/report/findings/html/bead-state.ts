import type {Bead} from '../../../model/bead.js'
import type {BeadState, StoredBead} from '../../../store/stored-alignment.js'
import type {WholePair} from '../../reporter.js'

/** All states, in the order in which they are offered. */
export const beadStates: readonly BeadState[] = ['proposed', 'checked', 'revised', 'rejected']

/** Finds the decision on a bead, if the pair has a stored alignment. */
export type StateFinder = (bead: Bead) => BeadState | undefined

/**
 * Finds the state of each bead by the numbers of its segments. A rejected bead stands in the bitext
 * as its single segments: each of them counts as rejected.
 */
export function stateFinder({stored}: WholePair): StateFinder {
  if (!stored) return () => undefined
  const states = new Map(stored.beads.flatMap(keysOf))
  return (bead) => states.get(keyOf(bead))
}

function keysOf(bead: StoredBead): readonly (readonly [string, BeadState])[] {
  const whole = [keyOf(bead), bead.state] as const
  if (bead.state !== 'rejected') return [whole]
  return [
    whole,
    ...bead.source.map((one) => [keyOf({source: [one], target: []}), bead.state] as const),
    ...bead.target.map((one) => [keyOf({source: [], target: [one]}), bead.state] as const)
  ]
}

interface Numbered {
  readonly number: number
}

function keyOf(bead: {
  readonly source: readonly Numbered[]
  readonly target: readonly Numbered[]
}): string {
  return [bead.source, bead.target]
    .map((side) => side.map(({number}) => number).join(' '))
    .join(' | ')
}
