import type {Bitext} from '../model/bead.js'
import {RuleError} from '../model/rule-error.js'
import {isInMachineBlock} from '../text/places/machine-text.js'
import type {Rule, RuleContext} from './define-rule.js'
import type {Report} from './report.js'
import {reportFault} from './report-fault.js'
import {type ScoredReport, scoredReport} from './scored-report.js'

/** A rule that ran, with all its reports. */
export interface RanRule {
  readonly rule: Rule
  readonly reports: readonly ScoredReport[]
  /** What it threw, and the first of its reports that is not one. */
  readonly errors: readonly RuleError[]
}

/** Runs one rule over a bitext. Whatever the rule does, its sound reports count. */
export function runRule(rule: Rule, bitext: Bitext, context: RuleContext): RanRule {
  const reports: ScoredReport[] = []
  const errors: RuleError[] = []
  const report = (given: Report) => {
    const fault = reportFault(given, bitext)
    if (fault === undefined) {
      const scored = scoredReport(given, bitext)
      if (!rule.isOfProse || !isOfMachines(scored, bitext)) reports.push(scored)
    } else if (errors.length === 0) errors.push(new RuleError(rule, 'Unexpected report of', fault))
  }
  try {
    rule.check(bitext, report, context)
  } catch (error) {
    errors.push(RuleError.thrown(rule, error))
  }
  return {rule, reports, errors}
}

function isOfMachines({side, place: {start, end}}: ScoredReport, bitext: Bitext): boolean {
  return isInMachineBlock(bitext[side], {start: start.offset, end: end.offset})
}
