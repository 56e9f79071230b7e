import type {Bead} from '../../model/bead.js'
import {isRejected} from '../../store/match/known-beads.js'
import type {StoredAlignment, StoredBead} from '../../store/stored-alignment.js'

/** Finds the stored bead that a bead of the bitext comes from; undefined if there is none. */
export type StoredBeadFinder = (bead: Pick<Bead, 'source' | 'target'>) => StoredBead | undefined

/**
 * Finds stored beads by the numbers of their segments. A rejected bead is in the bitext as its single
 * segments; each of them leads to it.
 *
 * @param stored  up to date with the bitext
 */
export function storedBeadFinder(stored: StoredAlignment | undefined): StoredBeadFinder {
  if (!stored) return () => undefined
  const beads = new Map(stored.beads.flatMap(keysOf))
  return (bead) => beads.get(keyOf(bead))
}

function keysOf(bead: StoredBead): readonly (readonly [string, StoredBead])[] {
  const whole = [keyOf(bead), bead] as const
  if (bead.state !== 'rejected' && !isRejected(bead)) return [whole]
  return [
    whole,
    ...bead.source.map((one) => [keyOf({source: [one], target: []}), bead] as const),
    ...bead.target.map((one) => [keyOf({source: [], target: [one]}), bead] as const)
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
