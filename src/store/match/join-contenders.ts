import type {Side} from '../../model/side.js'
import {withStanding} from '../standing.js'
import type {StoredBead, StoredSegment} from '../stored-alignment.js'

/**
 * Merges the beads that claim the same segment, for example when two decided segments became one.
 * The result has all their decisions and is stale.
 */
export function joinContenders(beads: readonly StoredBead[]): readonly StoredBead[] {
  const groups = new Map<StoredBead, StoredBead[]>(beads.map((bead) => [bead, [bead]]))
  for (const side of ['source', 'target'] as const) {
    const holders = new Map<number, StoredBead>()
    for (const bead of beads) {
      for (const {number} of bead[side]) {
        const holder = holders.get(number)
        if (holder) unite(groups, holder, bead)
        else holders.set(number, bead)
      }
    }
  }
  return [...new Set(groups.values())].map(joined)
}

function unite(groups: Map<StoredBead, StoredBead[]>, one: StoredBead, other: StoredBead): void {
  const [group, added] = [groups.get(one) ?? [], groups.get(other) ?? []]
  if (group === added) return
  group.push(...added)
  for (const bead of added) groups.set(bead, group)
}

function joined([first, ...others]: readonly StoredBead[]): StoredBead {
  if (!first) throw new Error('Cannot join no beads')
  if (others.length === 0) return first
  const all = [first, ...others]
  const {parts: _, moved: __, ...rest} = first
  return withStanding({
    ...rest,
    source: union(all, 'source'),
    target: union(all, 'target'),
    confidence: Math.min(...all.map(({confidence}) => confidence)),
    ...(all.some(({conflict}) => conflict) ? {conflict: true as const} : {}),
    decisions: all.flatMap(({decisions}) => decisions)
  })
}

function union(beads: readonly StoredBead[], side: Side): readonly StoredSegment[] {
  const segments = beads.flatMap((bead) => bead[side])
  const byNumber = new Map(segments.map((segment) => [segment.number, segment]))
  return [...byNumber.values()].sort((one, other) => one.number - other.number)
}
