import type {Document} from '../model/document.js'
import {applyEdits} from './apply-edits.js'
import {type FixViolation, fixViolations} from './fix-violations.js'
import {type FixPlan, planFixes} from './plan-fixes.js'
import type {LeftFix, ProposedFix} from './proposed-fix.js'

/** The fixes of one text that change nothing but what they name, and the text with them. */
export interface ProvenFixes {
  readonly plan: FixPlan
  readonly after: Document
  readonly left: readonly LeftFix[]
}

/** Reads a changed text again, as the same document. */
export type ParseAgain = (text: string, before: Document) => Document

/**
 * Makes the fixes of one text that can be proved to change nothing else (`fix-violations.ts`). If
 * all of them together cannot, they are tried by halves, so one bad fix costs only itself.
 *
 * @param proposed  all about this text; at least one
 */
export function provableFixes(
  document: Document,
  proposed: readonly ProposedFix[],
  parse: ParseAgain
): ProvenFixes {
  const tried = attempt(document, proposed, parse)
  const [violation] = tried.violations
  if (!violation) return {...tried, left: []}
  const [only] = proposed
  if (only && proposed.length === 1) {
    return {plan: planFixes([]), after: document, left: [{...only, violation}]}
  }
  const middle = Math.ceil(proposed.length / 2)
  const first = provableFixes(document, proposed.slice(0, middle), parse)
  const second = provableFixes(document, proposed.slice(middle), parse)
  return joined({document, parse}, first, second)
}

interface Attempt {
  readonly plan: FixPlan
  readonly after: Document
  readonly violations: readonly FixViolation[]
}

function attempt(document: Document, proposed: readonly ProposedFix[], parse: ParseAgain): Attempt {
  const plan = planFixes(proposed)
  if (plan.edits.length === 0) return {plan, after: document, violations: []}
  const after = parse(applyEdits(document.text, plan.edits), document)
  return {plan, after, violations: fixViolations(document, after, plan.edits)}
}

interface Trial {
  readonly document: Document
  readonly parse: ParseAgain
}

/** Two sets that are good by themselves; where they are not together, the second is tried one by one. */
function joined({document, parse}: Trial, first: ProvenFixes, second: ProvenFixes): ProvenFixes {
  const left = [...first.left, ...second.left]
  const [some, others] = [fixesOf(first.plan), fixesOf(second.plan)]
  const both = attempt(document, [...some, ...others], parse)
  if (both.violations.length === 0) return {...both, left}
  let kept = first
  for (const one of others) {
    const more = attempt(document, [...fixesOf(kept.plan), one], parse)
    const [violation] = more.violations
    if (violation) left.push({...one, violation})
    else kept = {...more, left: []}
  }
  return {...kept, left}
}

function fixesOf({applied, dropped}: FixPlan): readonly ProposedFix[] {
  return [...applied, ...dropped.map(({finding, fix}) => ({finding, fix}))]
}
