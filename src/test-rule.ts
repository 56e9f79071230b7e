import type {Rule} from './check/define-rule.js'
import type {Example} from './check/example.js'
import {exampleLine, runExample} from './run-example.js'

/** What came of one example of a rule. */
export interface ExampleResult {
  readonly rule: string
  readonly example: string
  /** Lines that say what was expected and what was found, or what was thrown; none if it passes. */
  readonly failure: readonly string[]
  /** The rule did not run to its end. */
  readonly isBroken?: true
}

/**
 * Runs the examples of a rule and compares what it finds with what they say. Works under any test
 * runner, as it only throws.
 *
 * @param among  the rules that an example may name besides it; those of bitext by default
 * @throws Error that names the rule, and for each example that fails what was expected and found
 */
export function testRule(rule: Rule, among?: readonly Rule[]): void {
  const failed = exampleResults(rule, among).filter(({failure}) => failure.length > 0)
  if (failed.length === 0) return
  const parts = failed.map(({example, failure}) =>
    [`  ${example}`, ...failure.map((line) => `    ${line}`)].join('\n')
  )
  const count = failed.length === 1 ? '1 example fails' : `${failed.length} examples fail`
  throw new Error(`Rule \`${rule.id}\`: ${count}\n${parts.join('\n')}`)
}

/** What came of each example of a rule, and of the wish that some are fine and some are not. */
export function exampleResults(rule: Rule, among?: readonly Rule[]): readonly ExampleResult[] {
  const results = rule.examples.map((example) => resultOf(rule, example, among))
  const [fine, wrong] = [true, false].map((isFine) =>
    rule.examples.some(({findings}) => (findings.length === 0) === isFine)
  )
  if (fine && wrong) return results
  const failure = fine ? 'no example has a finding' : 'no example is without findings'
  return [...results, {rule: rule.id, example: 'its examples', failure: [failure]}]
}

function resultOf(rule: Rule, example: Example, among?: readonly Rule[]): ExampleResult {
  const about = {rule: rule.id, example: example.name}
  try {
    const actual = runExample(rule, example, among).map(exampleLine)
    const {findings: expected} = example
    const isSame =
      actual.length === expected.length && actual.every((line, index) => line === expected[index])
    const failure = isSame ? [] : [...told('expected', expected), ...told('actual  ', actual)]
    return {...about, failure}
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {...about, failure: [message], isBroken: true}
  }
}

function told(what: string, lines: readonly string[]): readonly string[] {
  return (lines.length === 0 ? ['nothing'] : lines).map((line) => `${what}  ${line}`)
}
