import type {Rule} from './check/define-rule.js'
import {rulePage} from './check/rule-page.js'
import {runExample} from './run-example.js'

/**
 * The page about a rule; its examples are run to see whether it offers fixes.
 *
 * @param among  the rules that an example may name besides it; those of bitext by default
 */
export function ruleHelp(rule: Rule, among?: readonly Rule[]): string {
  const findings = rule.examples.flatMap((example) => runExample(rule, example, among))
  return rulePage(rule, {safeties: findings.flatMap(({fix}) => (fix ? [fix.safety] : []))})
}
