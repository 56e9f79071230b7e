import {lateProblem, pairInCheck} from '../../batch/late-errors.js'
import type {Problem} from '../../model/problem.js'
import {exitCode} from '../exit-code.js'
import type {Io} from '../io.js'
import {printProblems} from '../output/print-problems.js'

/** Different errors that are waited for once the work is done. */
const mostErrors = 20

/**
 * Reports what would end the process before its work is done, with exit code 2: an error that
 * nothing catches, which names the pair whose check left it behind, and a rule that calls
 * `process.exit`. Call what it gives once the work is done.
 */
export function holdProcess(process: NodeJS.Process, io: Io): () => void {
  let isOver = false
  const report = (problem: Problem) => {
    printProblems([problem], io)
    process.exitCode = exitCode.couldNotRun
  }
  const seen = new Set<string>()
  process.on('uncaughtException', (error) => {
    const {problem} = lateProblem(error, io)
    const key = JSON.stringify(problem)
    if (!seen.has(key)) report(problem)
    // A timer that throws again and again would keep the process alive for nothing.
    if (isOver && (seen.has(key) || seen.size >= mostErrors)) process.exit()
    seen.add(key)
  })
  process.on('exit', () => {
    if (!isOver) report(endedEarly())
  })
  return () => {
    isOver = true
  }
}

function endedEarly(): Problem {
  const pair = pairInCheck()
  if (!pair) {
    const what = 'This is a bug in bitext: the process ended before its work was done'
    return {what, help: 'Report it with the files, please'}
  }
  return {
    path: pair.target.shown,
    what: 'A rule ended the process while it checked this pair',
    help: 'Remove `process.exit` from the modules of `ruleModules`'
  }
}
