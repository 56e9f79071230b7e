import {appendFileSync} from 'node:fs'
import {mapped} from '../../../report/findings/mapped.js'
import {reporters} from '../../../report/index.js'
import type {PairList} from '../../../report/reporter.js'
import {tallyOf, totalOf} from '../../../report/tally.js'
import type {Io} from '../../io.js'

/** Columns; no one looks at the file of a step in a terminal. */
const width = 100

/**
 * On GitHub, adds the whole report to the summary page of the job, and the numbers of findings,
 * errors and warnings to the outputs of the step. Elsewhere it does nothing.
 */
export async function tellGitHub(
  checked: PairList,
  {env: {GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: outputs}}: Pick<Io, 'env'>
): Promise<void> {
  if (summary) {
    const {report} = await reporters.markdown()
    for (const piece of report(checked, {colour: false, width})) appendFileSync(summary, piece)
  }
  if (outputs) appendFileSync(outputs, outputLines(checked))
}

function outputLines(checked: PairList): string {
  const {tally} = totalOf(mapped(checked, ({findings}) => tallyOf(findings)))
  const {error, warning, info} = tally
  return `findings=${error + warning + info}\nerrors=${error}\nwarnings=${warning}\n`
}
