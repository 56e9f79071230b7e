import {type Finding, withFollowUps} from '../model/finding.js'
import type {Side} from '../model/side.js'
import type {ProposedFix} from './proposed-fix.js'

/** Which fixes are requested. */
export interface FixChoice {
  /** The texts that may be changed; the target by default. */
  readonly sides?: readonly Side[]
  /** `unsafe`: also fixes that need a person's judgement. */
  readonly safety?: 'sure' | 'unsafe'
  /** Which findings to fix; all by default. */
  readonly accept?: (finding: Finding) => boolean
}

/** The requested fixes that findings and their follow-ups offer. */
export function proposedFixes(
  findings: readonly Finding[],
  {sides = ['target'], safety = 'sure', accept = () => true}: FixChoice = {}
): ProposedFix[] {
  return withFollowUps(findings)
    .flatMap((finding) => (finding.fix ? [{finding, fix: finding.fix}] : []))
    .filter(({fix}) => sides.includes(fix.side) && (safety === 'unsafe' || fix.safety === 'sure'))
    .filter(({finding}) => accept(finding))
}
