import {severities, type Tally} from '../report/tally.js'
import type {FailLevel} from '../workspace/config/config-schema.js'

/** What a run ends with. Signals end it with 128 and their number, as the system has it. */
export const exitCode = {clean: 0, findings: 1, couldNotRun: 2} as const

/** Whether any finding is of the failing severity or above. */
export function fails(tally: Tally, level: FailLevel): boolean {
  if (level === 'never') return false
  const failing = severities.slice(0, severities.indexOf(level) + 1)
  return failing.some((severity) => tally[severity] > 0)
}
