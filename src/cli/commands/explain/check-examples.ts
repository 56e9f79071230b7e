import type {Rule} from '../../../check/define-rule.js'
import {ProblemError} from '../../../model/problem.js'
import {type ExampleResult, exampleResults} from '../../../test-rule.js'
import {exitCode} from '../../exit-code.js'
import type {Io} from '../../io.js'

/**
 * Runs the examples of some rules and prints a line about each.
 *
 * @param among  the rules that an example may name besides its own
 * @returns the exit code: 1 when an example fails, 2 when a rule does not run to its end
 * @throws ProblemError when there are no rules to check
 */
export function checkExamples(rules: readonly Rule[], among: readonly Rule[], io: Io): number {
  if (rules.length === 0) throw new ProblemError(noRules)
  const results = rules.flatMap((rule) => exampleResults(rule, among))
  for (const result of results) io.stdout.write(linesOf(result))
  const failed = results.filter(({failure}) => failure.length > 0)
  io.stdout.write(`${summary(results.length, failed.length)}\n`)
  if (failed.some(({isBroken}) => isBroken)) return exitCode.couldNotRun
  return failed.length > 0 ? exitCode.findings : exitCode.clean
}

const noRules = {
  what: 'Missing rules to check: the config loads none',
  help: 'List modules in `ruleModules`, or name a rule'
}

function linesOf({rule, example, failure}: ExampleResult): string {
  const word = failure.length === 0 ? 'pass' : 'fail'
  return [`${word}  ${rule}: ${example}`, ...failure.map((line) => `      ${line}`)]
    .map((line) => `${line}\n`)
    .join('')
}

function summary(all: number, failed: number): string {
  const examples = all === 1 ? '1 example' : `${all} examples`
  return failed === 0 ? `${examples} pass` : `${failed} of ${examples} fail`
}
