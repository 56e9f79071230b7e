import type {Edit} from '../model/edit.js'
import type {Severity} from '../model/finding.js'
import type {DroppedFix, ProposedFix} from './proposed-fix.js'

/** The changes to one text. */
export interface FixPlan {
  /** In order of place, without overlaps; adjacent edits are merged. */
  readonly edits: readonly Edit[]
  readonly applied: readonly ProposedFix[]
  readonly dropped: readonly DroppedFix[]
}

/**
 * Chooses which fixes of one text can be made together. If two change the same place differently,
 * the one whose finding has the higher severity is kept, then the one with the higher confidence,
 * then the earlier one. A fix is made whole or not at all.
 *
 * @param proposed  all about the same text
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

/**
 * Whether two edits share a place. Two insertions at one point do, since their order would be
 * arbitrary.
 */
function meet(a: Edit, b: Edit): boolean {
  if (a.start === b.start) return true
  return a.start < b.end && b.start < a.end
}

/** In order, each once; an edit that begins where another ends is merged with it. */
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
