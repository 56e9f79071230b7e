import type {Twins} from '../match/segment-twins.js'
import {isDecided, withStanding} from '../standing.js'
import type {StoredBead, StoredSegment} from '../stored-alignment.js'
import {joinDecisions} from './merge-bead.js'

/**
 * Adds beads of either branch to the existing ones. If a segment is already taken, the existing
 * bead stays and gets the decisions, too; that is a conflict if it has others. The remaining
 * segments become a bead without decisions.
 */
export function insertBeads(
  beads: readonly StoredBead[],
  added: readonly StoredBead[],
  twins: Twins
): readonly StoredBead[] {
  const all = [...beads]
  const holders = new Map<StoredSegment, number>()
  const same = (segment: StoredSegment) => twins.get(segment) ?? segment
  const hold = (bead: StoredBead, index: number) => {
    for (const segment of [...bead.source, ...bead.target]) holders.set(same(segment), index)
  }
  all.forEach(hold)
  for (const bead of added) {
    const segments = [...bead.source, ...bead.target]
    const [rival] = segments.flatMap((segment) => holders.get(same(segment)) ?? [])
    const there = rival === undefined ? undefined : all[rival]
    if (rival !== undefined && there && isDecided(bead)) all[rival] = withDecisionsOf(there, bead)
    const left = there ? leftOver(bead, (segment) => !holders.has(same(segment))) : bead
    if (!left) continue
    hold(left, all.length)
    all.push(left)
  }
  return all
}

function withDecisionsOf(rival: StoredBead, bead: StoredBead): StoredBead {
  const {conflict: _, ...rest} = rival
  return withStanding({...rest, ...joinDecisions(rival, bead)})
}

function leftOver(
  bead: StoredBead,
  isFree: (segment: StoredSegment) => boolean
): StoredBead | undefined {
  const [source, target] = [bead.source.filter(isFree), bead.target.filter(isFree)]
  if (source.length + target.length === 0) return undefined
  const {parts: _, moved: __, conflict: ___, ...rest} = bead
  return withStanding({...rest, source, target, decisions: []})
}
