import type {Bitext} from '../model/bead.js'
import type {Document} from '../model/document.js'
import type {Finding} from '../model/finding.js'
import type {Side} from '../model/side.js'
import {applyEdits} from './apply-edits.js'
import {type FixViolation, fixViolations} from './fix-violations.js'
import {type FixPlan, planFixes} from './plan-fixes.js'
import type {DroppedFix, ProposedFix} from './proposed-fix.js'

/** What fixing needs from the stages before it. */
export interface FixStages {
  /** The requested fixes that a check of the bitext offers. */
  readonly propose: (bitext: Bitext) => readonly ProposedFix[]
  /** Reads a changed text again, as the same document. */
  readonly parse: (text: string, before: Document) => Document
  readonly align: (source: Document, target: Document) => Bitext
}

/** Which fixes are requested. */
export interface FixChoice {
  /** The texts that may be changed; the target by default. */
  readonly sides?: readonly Side[]
  /** `unsafe`: also fixes that need a person's judgement. */
  readonly safety?: 'sure' | 'unsafe'
  /** Which findings to fix; all by default. */
  readonly accept?: (finding: Finding) => boolean
}

/** A fixed pair of texts, or why it was left unchanged. */
export type FixedBitext =
  | {
      readonly type: 'fixed'
      readonly bitext: Bitext
      readonly applied: readonly ProposedFix[]
      /** Fixes that lost their place to another one and were not offered again. */
      readonly dropped: readonly DroppedFix[]
    }
  | {readonly type: 'refused'; readonly side: Side; readonly violations: readonly FixViolation[]}

/**
 * How often the outcome is checked and fixed again. Numbers that depend on other numbers need a
 * second pass.
 */
const mostPasses = 4

/**
 * Makes the fixes that findings offer, checks the outcome, and repeats until a check offers none.
 *
 * Everything that no edit names is verified to be unchanged (`fix-violations.ts`). If something
 * else would change in a pair, or its fixes never settle, the whole pair is refused.
 *
 * @param chosen  exactly these fixes, made once, as a person chose them, instead of those that
 * checks offer
 */
export function fixBitext(
  bitext: Bitext,
  stages: FixStages,
  chosen?: readonly ProposedFix[]
): FixedBitext {
  const applied: ProposedFix[] = []
  let dropped: readonly DroppedFix[] = []
  let now = bitext
  for (let pass = 0; pass < (chosen ? 1 : mostPasses); pass++) {
    const plans = plansFor(chosen ?? stages.propose(now))
    if (plans.length === 0) return {type: 'fixed', bitext: now, applied, dropped: []}
    const next = {source: now.source, target: now.target}
    for (const {side, plan} of plans) {
      const after = stages.parse(applyEdits(now[side].text, plan.edits), now[side])
      const violations = fixViolations(now[side], after, plan.edits)
      if (violations.length > 0) return {type: 'refused', side, violations}
      next[side] = after
    }
    applied.push(...plans.flatMap(({plan}) => plan.applied))
    dropped = plans.flatMap(({plan}) => plan.dropped)
    now = stages.align(next.source, next.target)
  }
  return chosen
    ? {type: 'fixed', bitext: now, applied, dropped}
    : settled(now, {stages, applied, dropped})
}

interface Outcome {
  readonly stages: FixStages
  readonly applied: readonly ProposedFix[]
  readonly dropped: readonly DroppedFix[]
}

/** After the last pass, nothing may be left to fix. */
function settled(bitext: Bitext, {stages, applied, dropped}: Outcome): FixedBitext {
  const fixed: FixedBitext = {type: 'fixed', bitext, applied, dropped}
  const [left] = stages.propose(bitext)
  if (!left) return fixed
  const what = `Unexpected fix of \`${left.finding.rule}\` again after it was made`
  const {side} = left.fix
  const violation = {what, line: left.finding.at.start.line}
  return {type: 'refused', side, violations: [violation]}
}

/** The requested fixes that findings and their follow-ups offer. */
export function proposedFixes(
  findings: readonly Finding[],
  {sides = ['target'], safety = 'sure', accept = () => true}: FixChoice = {}
): ProposedFix[] {
  return findings
    .flatMap((finding) => [finding, ...finding.followUps])
    .flatMap((finding) => (finding.fix ? [{finding, fix: finding.fix}] : []))
    .filter(({fix}) => sides.includes(fix.side) && (safety === 'unsafe' || fix.safety === 'sure'))
    .filter(({finding}) => accept(finding))
}

interface SidePlan {
  readonly side: Side
  readonly plan: FixPlan
}

function plansFor(proposed: readonly ProposedFix[]): SidePlan[] {
  return (['source', 'target'] as const)
    .map((side) => ({side, plan: planFixes(proposed.filter(({fix}) => fix.side === side))}))
    .filter(({plan}) => plan.edits.length > 0)
}
