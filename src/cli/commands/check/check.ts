import {expectRules} from '../../../batch/check-options.js'
import type {Keep} from '../../../batch/check-outcome.js'
import {type Checked, checkPairs} from '../../../batch/check-pairs.js'
import {type CheckWorkers, checkWorkers} from '../../../batch/check-workers.js'
import type {CacheFlags, OutcomeCache} from '../../../batch/outcome-cache.js'
import type {DocumentOutline} from '../../../model/bitext-outline.js'
import type {Problem} from '../../../model/problem.js'
import {mapPairs} from '../../../report/pair-list.js'
import type {CheckedPair, PairList} from '../../../report/reporter.js'
import {type Tally, tallyOf, totalOf} from '../../../report/tally.js'
import {rules} from '../../../rules/index.js'
import type {Revisit} from '../../../workspace/alignments/stored-pair.js'
import type {FailLevel} from '../../../workspace/config/config-schema.js'
import type {Config} from '../../../workspace/config/load-config.js'
import type {Pair} from '../../../workspace/pairs/pair.js'
import type {ResultCache} from '../../../workspace/result-cache.js'
import {type BaselineFlags, withBaseline} from '../../baseline-run.js'
import {choosePairs, type PairFlags} from '../../choose-pairs.js'
import {exitCode, fails} from '../../exit-code.js'
import {type ReportRequest, reportRequests} from '../../formats.js'
import type {Io} from '../../io.js'
import {type LoadedRequest, loadReporters} from '../../load-reporters.js'
import {printOddities, printProblems} from '../../output/print-problems.js'
import {progressOn} from '../../output/progress.js'
import type {ChangedPairs, ChangeFlags} from './changed-pairs.js'
import type {Turn} from './watch.js'
import {watchedFiles} from './watched-files.js'
import {writeReports} from './write-reports.js'

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
  const {watch} = await import('./watch.js')
  const {memoryCache} = await import('../../../batch/outcome-cache.js')
  const {recentPairs} = await import('../../../workspace/alignments/recent-pairs.js')
  // What has not changed is not checked again; on disk it is kept only where that is asked for.
  const isKept = flags.cache === true || flags.cacheLocation !== undefined
  const wish = {args, flags, ...(isKept ? {} : {kept: memoryCache()})}
  const recent = recentPairs()
  let shown: string | undefined
  return watch(async (pace) => {
    const before = pace === 'whole' ? shown : undefined
    const end = await checkOnce({...wish, revisit: {recent, pace}, ...(before && {before})}, io)
    shown = end.digest
    return end
  }, io)
}

interface CheckRequest {
  readonly args: readonly string[]
  readonly flags: CheckFlags
  /** Outcomes of the checks before, where they are kept in memory. */
  readonly kept?: ResultCache
  /** While files are watched. */
  readonly revisit?: Revisit
  /** The last report; if the next one is the same, nothing is printed. */
  readonly before?: string
}

interface CheckEnd extends Turn {
  readonly code: number
  /** The same for the same results; only while files are watched. */
  readonly digest?: string
}

async function checkOnce(
  {args, flags, kept, revisit, before}: CheckRequest,
  io: Io
): Promise<CheckEnd> {
  const requests = await loadReporters(reportRequests(flags.format, flags.output), io)
  const {pairs: chosen, problems: unresolved, ...rest} = await choosePairs(args, flags, io)
  const {config, configPath} = rest
  // Which rules there are is not known while the config cannot be read.
  if (config || unresolved.length === 0) expectRules({flags, config})
  const changed = await changedOf(chosen, flags, io)
  const pairs = changed?.pairs ?? chosen
  const keep = keepFor(requests)
  const cache = await cacheFor({flags, config, kept, keep}, io)
  const workers = workersFor({flags, config, keep}, io)
  const progress = progressOn(io, pairs.length)
  const {cwd, env} = io
  const run = {flags, config, keep, cache, workers, revisit, cwd, env, progress, isOwnProcess: true}
  const result = await checkPairs(pairs, run)
  try {
    const isWhole = !changed && !flags.touched && args.length === 0 && unresolved.length === 0
    const digest = revisit && result.digest()
    const isSilent = before !== undefined && digest === before
    const told = {...result, requests, chosen, unresolved, config, changed, isWhole}
    const code = isSilent ? exitCode.clean : await report(told, flags, io)
    const files = watchedFiles(chosen, {config, configPath}, result.languages)
    return {code, files, isSilent, isQuick: result.isQuick, ...(digest && {digest})}
  } finally {
    result.close()
  }
}

/** As much of each pair as all of the reports need. */
function keepFor(requests: readonly LoadedRequest[]): Keep {
  return requests.some(({reporter}) => reporter.needs === 'texts') ? 'texts' : 'outline'
}

interface Result extends Checked {
  readonly requests: readonly LoadedRequest[]
  /** All pairs that were asked for, checked or not. */
  readonly chosen: readonly Pair[]
  readonly unresolved: readonly Problem[]
  readonly config: Config | undefined
  readonly changed: ChangedPairs | undefined
  /** Whether these are all existing pairs. */
  readonly isWhole: boolean
}

/** Writes the reports; gives the exit code. */
async function report(
  {
    requests,
    checked: all,
    problems: unread,
    chosen,
    unresolved,
    config,
    changed,
    ...result
  }: Result,
  flags: CheckFlags,
  io: Io
): Promise<number> {
  // What could not be checked keeps its entries.
  const isWhole = result.isWhole && unread.length === 0
  const counted = await withBaseline({checked: all, flags, config, isWhole}, io)
  const checked = changed ? changed.touchedIn(counted) : counted
  const shown = flags.quiet ? mapPairs(checked, errorsOnly) : checked
  const unwritten = await writeReports(
    {requests, checked: shown, pairs: chosen, config: config?.path, rules: config?.rules ?? rules},
    flags,
    io
  )
  const {tally, odd} = countedUp(checked)
  printOddities(odd, io, flags.color)
  const problems = [...unresolved, ...unread, ...unwritten]
  printProblems(problems, io, flags.color)
  return problems.length > 0 ? exitCode.couldNotRun : verdict(tally, limitsOf(flags, config), io)
}

interface CountedUp {
  readonly tally: Tally
  /** Documents with something odd about them. */
  readonly odd: readonly Pick<DocumentOutline, 'path' | 'problems'>[]
}

/** What remains to be said of all pairs once they are reported. */
function countedUp(checked: PairList): CountedUp {
  const odd: Pick<DocumentOutline, 'path' | 'problems'>[] = []
  const tallies: Tally[] = []
  for (const {bitext, findings} of checked) {
    tallies.push(tallyOf(findings))
    for (const {path, problems} of [bitext.source, bitext.target]) {
      if (problems) odd.push({path, problems})
    }
  }
  return {tally: totalOf(tallies).tally, odd}
}

async function changedOf(
  pairs: readonly Pair[],
  flags: CheckFlags,
  io: Io
): Promise<ChangedPairs | undefined> {
  if (!flags.staged && flags.since === undefined) return undefined
  const {changedPairs} = await import('./changed-pairs.js')
  return changedPairs(pairs, flags, io)
}

interface CacheWish {
  readonly flags: CheckFlags
  readonly config: Config | undefined
  readonly kept: ResultCache | undefined
  readonly keep: Keep
}

async function cacheFor(
  {flags, config, kept, keep}: CacheWish,
  io: Io
): Promise<OutcomeCache | undefined> {
  if (!kept && !flags.cache && flags.cacheLocation === undefined) return undefined
  const {openOutcomeCache} = await import('../../../batch/outcome-cache.js')
  return openOutcomeCache({flags, config, kept, keep}, io)
}

function workersFor(
  {flags: asked, config, keep}: Omit<CacheWish, 'kept'>,
  {cwd, program, stderr}: Io
): CheckWorkers | undefined {
  if (program === undefined) return undefined
  const {preset, rule, minConfidence, concurrency} = asked
  const flags = {
    ...(preset === undefined ? {} : {preset}),
    ...(rule === undefined ? {} : {rule}),
    ...(minConfidence === undefined ? {} : {minConfidence})
  }
  const start = {
    cwd,
    flags,
    keep,
    ...(config && {config: {path: config.path, shown: config.shown}})
  }
  const hasOwnRules = config !== undefined && config.rules.length > rules.length
  const note = (line: string) => stderr.write(line)
  return checkWorkers({file: program, count: concurrency, hasOwnRules, note}, start)
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
function verdict(tally: Tally, limits: Limits, {stderr}: Io): number {
  const {warning: warnings} = tally
  if (limits.maxWarnings !== undefined && warnings > limits.maxWarnings) {
    const found = warnings === 1 ? '1 warning' : `${warnings} warnings`
    stderr.write(`Found ${found}, more than the ${limits.maxWarnings} allowed\n`)
    return exitCode.findings
  }
  if (!fails(tally, limits.failOn)) return exitCode.clean
  const hidden = limits.quiet && !fails(tally, 'error')
  if (hidden)
    stderr.write(`Failed on findings that \`--quiet\` hides (\`--fail-on ${limits.failOn}\`)\n`)
  return exitCode.findings
}
