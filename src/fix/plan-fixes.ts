import type {Edit} from '../model/edit.js'
import type {Severity} from '../model/finding.js'
import type {DroppedFix, ProposedFix} from './proposed-fix.js'

/** What will be done to one text. */
export interface FixPlan {
  /** In order of place, without overlaps; neighbours are one. */
  readonly edits: readonly Edit[]
  readonly applied: readonly ProposedFix[]
  readonly dropped: readonly DroppedFix[]
}

/**
 * Chooses which fixes of one text can be made together. Where two change the same place in unlike
 * ways, the one with the graver finding is kept, then the surer, then the earlier. A fix is made
 * whole or not at all.
 *
 * @param proposed  all of them about the same text
 */
export function planFixes(proposed: readonly ProposedFix[]): FixPlan {
  const applied: ProposedFix[] = []
  const dropped: DroppedFix[] = []
  for (const one of [...proposed].sort(byPriority)) {
    const because = applied.find((other) => clash(other.fix.edits, one.fix.edits))
    if (because) dropped.push({...one, because})
    else applied.push(one)
  }
  return {edits: joined(applied.flatMap(({fix}) => fix.edits)), applied, dropped}
}

const rank: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}

function byPriority({finding: a, fix: aFix}: ProposedFix, {finding: b, fix: bFix}: ProposedFix) {
  return (
    rank[a.severity] - rank[b.severity] ||
    b.confidence - a.confidence ||
    aFix.edits[0].start - bFix.edits[0].start ||
    a.rule.localeCompare(b.rule, 'en')
  )
}

function clash(a: readonly Edit[], b: readonly Edit[]): boolean {
  return a.some((one) => b.some((other) => !isSame(one, other) && meet(one, other)))
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.insert === b.insert
}

/** Whether two edits share a place. Two insertions at one point do: their order would be chance. */
function meet(a: Edit, b: Edit): boolean {
  if (a.start === b.start) return true
  return a.start < b.end && b.start < a.end
}

/** In order, each once; an edit that begins where another ends is one with it. */
function joined(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (!last || last.end < edit.start) result.push(edit)
    else if (!isSame(last, edit)) {
      result.splice(-1, 1, {start: last.start, end: edit.end, insert: last.insert + edit.insert})
    }
  }
  return result
}
