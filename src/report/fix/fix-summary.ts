import type {DroppedFix, ProposedFix} from '../../fix/proposed-fix.js'

/** What was done to one pair. */
export interface FixOutcome {
  readonly applied: readonly ProposedFix[]
  readonly dropped: readonly DroppedFix[]
}

/** A line for each fix that was made or had to give way, and how many there were. */
export function fixSummary(outcomes: readonly FixOutcome[]): string {
  const applied = outcomes.flatMap((outcome) => outcome.applied)
  const lines = applied.map((one) => `Fixed ${told(one)}`)
  const dropped = outcomes.flatMap((outcome) => outcome.dropped)
  const left = dropped.map((one) => `Left ${told(one)}, for \`${one.because.finding.rule}\` there`)
  const count = applied.length === 1 ? '1 finding' : `${applied.length} findings`
  return [...lines, ...left, applied.length === 0 ? 'Nothing to fix' : `Fixed ${count}`, ''].join(
    '\n'
  )
}

function told({finding, fix}: ProposedFix): string {
  const {path, start} = finding.at
  return `${path}:${start.line}:${start.column}  ${fix.title}  (${finding.rule})`
}
