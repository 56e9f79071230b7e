import type {Bead} from '../../../model/bead.js'
import type {BeadState} from '../../../store/stored-alignment.js'
import {storedBeadFinder} from '../../beads/stored-bead-finder.js'
import type {WholePair} from '../../reporter.js'

/** All states, in the order in which they are offered. */
export const beadStates: readonly BeadState[] = ['proposed', 'checked', 'revised', 'rejected']

/** Finds the decision on a bead, if the pair has a stored alignment. */
export type StateFinder = (bead: Bead) => BeadState | undefined

/** Finds the state of each bead by the numbers of its segments. */
export function stateFinder({stored}: WholePair): StateFinder {
  const find = storedBeadFinder(stored)
  return (bead) => find(bead)?.state
}
