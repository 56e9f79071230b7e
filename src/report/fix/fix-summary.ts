import type {DroppedFix, LeftFix, ProposedFix} from '../../fix/proposed-fix.js'

/** What was done to one pair. */
export interface FixOutcome {
  readonly applied: readonly ProposedFix[]
  readonly dropped: readonly DroppedFix[]
  readonly left: readonly LeftFix[]
}

/** A line for each fix that was made, had to give way or was left, and how many were made. */
export function fixSummary(outcomes: readonly FixOutcome[]): string {
  const applied = outcomes.flatMap((outcome) => outcome.applied)
  const lines = applied.map((one) => `Fixed ${told(one)}`)
  const left = outcomes.flatMap(leftLines)
  const count = applied.length === 1 ? '1 finding' : `${applied.length} findings`
  return [...lines, ...left, applied.length === 0 ? 'Nothing to fix' : `Fixed ${count}`, ''].join(
    '\n'
  )
}

/** A line for each fix of a pair that was not made, and why. */
export function leftLines({dropped, left}: Pick<FixOutcome, 'dropped' | 'left'>): string[] {
  return [
    ...dropped.map((one) => `Left ${told(one)}, for \`${one.because.finding.rule}\` there`),
    ...left.map((one) => `Left ${told(one)}: not safe here. ${one.violation.what}`)
  ]
}

function told({finding, fix}: ProposedFix): string {
  const {path, start} = finding.at
  return `${path}:${start.line}:${start.column}  ${fix.title}  (${finding.rule})`
}
