import type {Rule} from '../../../check/define-rule.js'
import {ProblemError} from '../../../model/problem.js'
import {ruleHelp} from '../../../rule-help.js'
import {rules as builtIn} from '../../../rules/index.js'
import {unknownRule} from '../../../workspace/config/rule-settings.js'
import {configFor} from '../../choose-pairs.js'
import {exitCode} from '../../exit-code.js'
import type {Io} from '../../io.js'
import {printProblems} from '../../output/print-problems.js'

export interface ExplainFlags {
  readonly check?: boolean
  readonly config?: string
  readonly color?: boolean
}

/**
 * Prints the page about a rule, or a line about each; also of the rules that the config adds. With
 * `--check`, runs the examples of those instead.
 */
export async function explain(
  id: string | undefined,
  flags: ExplainFlags,
  io: Io
): Promise<number> {
  const found = await configFor(flags, io)
  // A broken config keeps nobody from reading about a rule.
  if (found?.type === 'problems') printProblems(found.problems, io, flags.color)
  if (found?.type === 'problems' && flags.check) return exitCode.couldNotRun
  const rules = found?.type === 'config' ? found.config.rules : builtIn
  const rule = rules.find((known) => known.id === id)
  if (id !== undefined && !rule) throw new ProblemError(unknownRule(id, rules))
  if (flags.check) {
    const {checkExamples} = await import('./check-examples.js')
    const own = rules.filter(({module}) => module !== undefined)
    return checkExamples(rule ? [rule] : own, rules, io)
  }
  io.stdout.write(rule ? ruleHelp(rule, rules) : listOf(rules))
  return exitCode.clean
}

function listOf(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({id}) => id.length))
  return rules
    .map(({id, severity, offByDefault, summary}) => {
      const level = offByDefault ? 'off' : severity
      return `${id.padEnd(width)}  ${level.padEnd(7)}  ${summary}\n`
    })
    .join('')
}
