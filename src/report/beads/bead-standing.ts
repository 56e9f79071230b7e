import type {Bead} from '../../model/bead.js'
import type {BeadState, StoredAlignment, StoredBead} from '../../store/stored-alignment.js'
import {storedBeadFinder} from './stored-bead-finder.js'

/** The state of a bead, where a changed text or a merge matters more than an earlier decision. */
type BeadStanding = BeadState | 'stale' | 'conflict'

/** What commands that decide call a bead, and how far it has come. */
export interface StoredView {
  /** `s14`, or `t9` for a bead without a source segment. */
  readonly address: string
  readonly standing: BeadStanding
  readonly bead: StoredBead
}

/** Finds the view of each bead in the stored alignment; undefined if there is none. */
export type ViewFinder = (bead: Bead) => StoredView | undefined

export function viewFinder(stored: StoredAlignment | undefined): ViewFinder {
  const find = storedBeadFinder(stored)
  return (bead) => {
    const found = find(bead)
    return found && {address: numberAddress(bead), standing: standingOf(found), bead: found}
  }
}

/** The number of the first segment, with the letter of its side. */
export function numberAddress({source, target}: Pick<StoredBead, 'source' | 'target'>): string {
  const [[first], [other]] = [source, target]
  return first ? `s${first.number}` : `t${other?.number ?? 0}`
}

function standingOf({state, stale, conflict}: StoredBead): BeadStanding {
  if (conflict) return 'conflict'
  return stale ? 'stale' : state
}
