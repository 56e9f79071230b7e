import type {Rule} from '../../check/define-rule.js'
import type {Finding} from '../../model/finding.js'
import {type Problem, ProblemError} from '../../model/problem.js'
import {checkBitext} from '../../pipeline.js'
import type {CheckedPair} from '../../report/reporter.js'
import {rules as allRules} from '../../rules/index.js'
import {type Config, unknownRule} from '../../workspace/config.js'
import type {FailLevel} from '../../workspace/config-schema.js'
import {loadPair} from '../../workspace/load-pair.js'
import type {Pair} from '../../workspace/pair.js'
import {choosePairs, type PairFlags} from '../choose-pairs.js'
import {exitCode, fails} from '../exit-code.js'
import {type ReportRequest, reportRequests} from '../formats.js'
import type {Io} from '../io.js'
import {printOddities, printProblems, problemOf} from '../print-problems.js'
import {writeReports} from '../write-reports.js'

/** The flags of `bitext check`, as the parser of the command line leaves them. */
export interface CheckFlags extends PairFlags {
  readonly format?: readonly ReportRequest[]
  readonly output?: string
  readonly force?: boolean
  readonly failOn?: FailLevel
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly rule?: readonly string[]
  readonly color?: boolean
}

/** Checks pairs and reports their drift. Every pair that can be read is, whatever the others are. */
export async function check(args: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const requests = reportRequests(flags.format, flags.output)
  const rules = rulesFor(flags)
  const {pairs, problems: unresolved, config} = await choosePairs(args, flags, io)
  const {checked, problems: unread} = checkPairs(pairs, checkOptions(rules, flags, config), io)
  const shown = flags.quiet ? checked.map(errorsOnly) : checked
  const unwritten = await writeReports(
    {requests, checked: shown, pairs, config: config?.path},
    flags,
    io
  )
  const documents = checked.flatMap(({bitext}) => [bitext.source, bitext.target])
  printOddities(documents, io, flags.color)
  const problems = [...unresolved, ...unread, ...unwritten]
  printProblems(problems, io, flags.color)
  if (problems.length > 0) return exitCode.couldNotRun
  return verdict(checked, {...flags, failOn: flags.failOn ?? config?.failOn ?? 'error'}, io)
}

/** What a check is run with. */
export type Options = NonNullable<Parameters<typeof checkBitext>[1]>

/** What the config and the flags say about a check. */
export function checkOptions(
  rules: readonly Rule[],
  {rule}: Pick<CheckFlags, 'rule'>,
  config?: Config
): Options {
  const severities = Object.entries(config?.rules ?? {})
  // A rule that is asked for by name runs, also where the config has it off.
  const kept = rule ? severities.filter(([, severity]) => severity !== 'off') : severities
  return {rules, severities: Object.fromEntries(kept)}
}

/**
 * The rules that are asked for, or all.
 *
 * @throws ProblemError for one that there is not
 */
export function rulesFor({rule: asked}: Pick<CheckFlags, 'rule'>): readonly Rule[] {
  if (!asked) return allRules
  const ids = allRules.map(({id}) => id)
  const unknown = asked.find((id) => !ids.includes(id))
  if (unknown !== undefined) throw new ProblemError(unknownRule(unknown, ids))
  return allRules.filter(({id}) => asked.includes(id))
}

interface Checked {
  readonly checked: readonly CheckedPair[]
  readonly problems: readonly Problem[]
}

function checkPairs(pairs: readonly Pair[], options: Options, io: Io): Checked {
  const checked: CheckedPair[] = []
  const problems: Problem[] = []
  for (const pair of pairs) {
    try {
      const loaded = loadPair(pair)
      if (loaded.type === 'problems') problems.push(...loaded.problems)
      else {
        const {bitext} = loaded
        checked.push({name: pair.name, bitext, findings: checkBitext(bitext, options)})
      }
    } catch (error) {
      problems.push(problemOf(error, io, pair.target.shown))
    }
  }
  return {checked, problems}
}

function errorsOnly({findings, ...pair}: CheckedPair): CheckedPair {
  return {...pair, findings: findings.filter(({severity}) => severity === 'error')}
}

interface Limits {
  readonly failOn: FailLevel
  readonly quiet?: boolean
  readonly maxWarnings?: number
}

/** The exit code; what the report does not show by itself is said on stderr. */
function verdict(checked: readonly CheckedPair[], limits: Limits, {stderr}: Io): number {
  const findings: readonly Finding[] = checked.flatMap((pair) => pair.findings)
  const warnings = findings.filter(({severity}) => severity === 'warning').length
  if (limits.maxWarnings !== undefined && warnings > limits.maxWarnings) {
    const found = warnings === 1 ? '1 warning' : `${warnings} warnings`
    stderr.write(`Found ${found}, more than the ${limits.maxWarnings} allowed\n`)
    return exitCode.findings
  }
  if (!fails(findings, limits.failOn)) return exitCode.clean
  const hidden = limits.quiet && !fails(findings, 'error')
  if (hidden)
    stderr.write(
      `Failed on findings that \`--quiet\` leaves out (\`--fail-on ${limits.failOn}\`)\n`
    )
  return exitCode.findings
}
