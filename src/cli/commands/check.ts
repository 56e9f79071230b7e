import type {Finding} from '../../model/finding.js'
import type {CheckedPair} from '../../report/reporter.js'
import {rules} from '../../rules/index.js'
import type {FailLevel} from '../../workspace/config/config-schema.js'
import type {Config} from '../../workspace/config/load-config.js'
import type {Pair, PairFile} from '../../workspace/pair.js'
import type {ResultCache} from '../../workspace/result-cache.js'
import {type BaselineFlags, withBaseline} from '../baseline-run.js'
import type {ChangedPairs, ChangeFlags} from '../changed-pairs.js'
import {expectRules} from '../check-options.js'
import {checkPairs} from '../check-pairs.js'
import {type CheckWorkers, checkWorkers} from '../check-workers.js'
import {choosePairs, type PairFlags} from '../choose-pairs.js'
import {exitCode, fails} from '../exit-code.js'
import {type ReportRequest, reportRequests} from '../formats.js'
import type {Io} from '../io.js'
import type {CacheFlags, OutcomeCache} from '../outcome-cache.js'
import {printOddities, printProblems} from '../print-problems.js'
import {writeReports} from '../write-reports.js'

/** The flags of `bitext check`, as the parser of the command line leaves them. */
export interface CheckFlags extends PairFlags, BaselineFlags, CacheFlags, ChangeFlags {
  readonly format?: readonly ReportRequest[]
  readonly output?: string
  readonly force?: boolean
  readonly failOn?: FailLevel
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly watch?: boolean
  /** Threads, at least 1. */
  readonly concurrency?: number
  readonly color?: boolean
}

/** Checks pairs and reports their drift. Every pair that can be read is, whatever the others are. */
export async function check(args: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  if (!flags.watch) return (await checkOnce({args, flags}, io)).code
  const {watch} = await import('../watch.js')
  const {memoryCache} = await import('../outcome-cache.js')
  // What has not changed is not checked again; on disk it is kept only where that is asked for.
  const isKept = flags.cache === true || flags.cacheLocation !== undefined
  const wish = {args, flags, ...(isKept ? {} : {kept: memoryCache()})}
  return watch(async () => (await checkOnce(wish, io)).files, io)
}

interface CheckRequest {
  readonly args: readonly string[]
  readonly flags: CheckFlags
  /** Outcomes of the checks before, where they are kept in memory. */
  readonly kept?: ResultCache
}

interface CheckEnd {
  readonly code: number
  /** What it depends on: the config and all texts; absolute paths. */
  readonly files: readonly string[]
}

async function checkOnce({args, flags, kept}: CheckRequest, io: Io): Promise<CheckEnd> {
  const requests = reportRequests(flags.format, flags.output)
  const {pairs: chosen, problems: unresolved, config} = await choosePairs(args, flags, io)
  // Which rules there are is not known while the config cannot be read.
  if (config || unresolved.length === 0) expectRules({flags, config})
  const changed = await changedOf(chosen, flags, io)
  const pairs = changed?.pairs ?? chosen
  const {checked: all, problems: unread} = await checkPairs(pairs, {
    ...{flags, config, io},
    // A page shows both texts; all else only says what was found in them.
    keep: requests.some(({format}) => format === 'html') ? 'whole' : 'outline',
    cache: await cacheFor({flags, config, kept}, io),
    workers: workersFor(flags, config, io)
  })
  // What could not be checked keeps its entries.
  const isWhole = !changed && args.length === 0 && unresolved.length + unread.length === 0
  const counted = await withBaseline({checked: all, flags, config, isWhole}, io)
  const checked = changed ? changed.touchedIn(counted) : counted
  const shown = flags.quiet ? checked.map(errorsOnly) : checked
  const unwritten = await writeReports(
    {requests, checked: shown, pairs: chosen, config: config?.path, rules: config?.rules ?? rules},
    flags,
    io
  )
  const documents = checked.flatMap(({bitext}) => [bitext.source, bitext.target])
  printOddities(documents, io, flags.color)
  const problems = [...unresolved, ...unread, ...unwritten]
  printProblems(problems, io, flags.color)
  const texts = chosen.flatMap(({source, target}) => [source, target])
  return {
    files: [...(config ? [config.path] : []), ...watchable(texts)],
    code: problems.length > 0 ? exitCode.couldNotRun : verdict(checked, limitsOf(flags, config), io)
  }
}

async function changedOf(
  pairs: readonly Pair[],
  flags: CheckFlags,
  io: Io
): Promise<ChangedPairs | undefined> {
  if (!flags.staged && flags.since === undefined) return undefined
  const {changedPairs} = await import('../changed-pairs.js')
  return changedPairs(pairs, flags, io)
}

interface CacheWish {
  readonly flags: CheckFlags
  readonly config: Config | undefined
  readonly kept: ResultCache | undefined
}

async function cacheFor(
  {flags, config, kept}: CacheWish,
  io: Io
): Promise<OutcomeCache | undefined> {
  if (!kept && !flags.cache && flags.cacheLocation === undefined) return undefined
  const {openOutcomeCache} = await import('../outcome-cache.js')
  return openOutcomeCache({flags, config, kept}, io)
}

function watchable(files: readonly PairFile[]): readonly string[] {
  return files.filter(({text}) => text === undefined).map(({path}) => path)
}

function workersFor(
  {preset, rule, minConfidence, concurrency}: CheckFlags,
  config: Config | undefined,
  {cwd, program}: Io
): CheckWorkers | undefined {
  if (program === undefined) return undefined
  const flags = {
    ...(preset === undefined ? {} : {preset}),
    ...(rule === undefined ? {} : {rule}),
    ...(minConfidence === undefined ? {} : {minConfidence})
  }
  const start = {cwd, flags, ...(config && {config: {path: config.path, shown: config.shown}})}
  return checkWorkers({file: program, count: concurrency}, start)
}

function limitsOf(flags: CheckFlags, config: Config | undefined): Limits {
  const {quiet, failOn = config?.failOn ?? 'error', maxWarnings = config?.maxWarnings} = flags
  return {
    failOn,
    ...(quiet === undefined ? {} : {quiet}),
    ...(maxWarnings === undefined ? {} : {maxWarnings})
  }
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
