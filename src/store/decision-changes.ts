import type {Segment} from '../model/segment.js'
import type {BeadChange, ChangeType, Sides} from './bead-changes.js'
import type {DecidedText, LostDecision, StoredAlignment, StoredBead} from './stored-alignment.js'

/**
 * What changed since people decided: the beads whose texts are no longer those of the decision, and
 * the decisions whose segments are gone. The alignment has all of it, so no older version of a
 * document is needed.
 */
export function decisionChanges(
  {beads, lost}: StoredAlignment,
  now: Sides<readonly Segment[]>
): readonly BeadChange[] {
  return [...beads.flatMap((bead) => staleChanges(bead, now)), ...lost.map(lostChange)]
}

function staleChanges(bead: StoredBead, now: Sides<readonly Segment[]>): readonly BeadChange[] {
  const {stale, decisions} = bead
  const [decision] = decisions
  if (!stale || !decision) return []
  const texts = (side: 'source' | 'target') => ({
    before: joined(decision[side]),
    now: joined(bead[side].flatMap(({number}) => now[side][number - 1] ?? []))
  })
  return [{type: staleType(stale), source: texts('source'), target: texts('target'), bead}]
}

function staleType(sides: readonly ('source' | 'target')[]): ChangeType {
  if (!sides.includes('source')) return 'translation'
  return sides.includes('target') ? 'updated' : 'stale'
}

function lostChange({decision, gone}: LostDecision): BeadChange {
  const texts = (side: 'source' | 'target') => {
    const before = joined(decision[side])
    return {before, now: gone.includes(side) ? '' : before}
  }
  return {type: lostType(gone), source: texts('source'), target: texts('target')}
}

function lostType(gone: LostDecision['gone']): ChangeType {
  if (!gone.includes('source')) return 'untranslated'
  return gone.includes('target') ? 'removed' : 'left-over'
}

function joined(texts: readonly Pick<DecidedText, 'text'>[]): string {
  return texts.map(({text}) => text).join(' ')
}
