import type {Finding, Severity} from '../model/finding.js'
import type {FailLevel} from '../workspace/config/config-schema.js'

/** What a run ends with. Signals end it with 128 and their number, as the system has it. */
export const exitCode = {clean: 0, findings: 1, couldNotRun: 2} as const

const rank: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

/** Whether any finding is of the failing severity or above. */
export function fails(findings: readonly Finding[], level: FailLevel): boolean {
  return level !== 'never' && findings.some(({severity}) => rank[severity] >= rank[level])
}
