import {expectRules} from '../../../batch/check-options.js'
import {duringCheck} from '../../../batch/late-errors.js'
import {type Problem, ProblemError} from '../../../model/problem.js'
import type {Side} from '../../../model/side.js'
import {checkBitext} from '../../../pipeline.js'
import {fixSummary, leftLines} from '../../../report/fix/fix-summary.js'
import {unifiedDiff} from '../../../report/fix/unified-diff.js'
import {tallyOf} from '../../../report/tally.js'
import type {FailLevel} from '../../../workspace/config/config-schema.js'
import {
  type ChangedFile,
  type ReplaceOptions,
  replaceFile,
  replaceProblems
} from '../../../workspace/files/replace-file.js'
import {choosePairs, type PairFlags} from '../../choose-pairs.js'
import {exitCode, fails} from '../../exit-code.js'
import type {Io} from '../../io.js'
import {printProblems} from '../../output/print-problems.js'
import {type PlanFlags, type Planned, planPairs} from './plan-pairs.js'

/** The flags of `bitext fix`, as the parser of the command line leaves them. */
export interface FixFlags extends PairFlags, PlanFlags {
  readonly dryRun?: boolean
  readonly check?: boolean
  readonly backup?: boolean
  readonly color?: boolean
}

/**
 * Fixes pairs. A file or an edit that makes trouble costs only itself: it is left and named, and the
 * exit code is 1. It is 2 when no pair can be read.
 */
export async function fix(args: readonly string[], flags: FixFlags, io: Io): Promise<number> {
  const {pairs, problems, config} = await choosePairs(args, flags, io)
  expectRules({flags, config})
  const plans = await planPairs(pairs, {flags, config, io})
  const unread = [...problems, ...plans.problems]
  printProblems(unread, io, flags.color)
  if (plans.planned.length === 0 && unread.length > 0) return exitCode.couldNotRun

  const {files, clashes} = changedFiles(plans.planned)
  const root = config?.folder ?? io.cwd
  const options = {root, backup: flags.backup === true}
  const isPreview = flags.dryRun || flags.check
  const unwritten = isPreview ? replaceProblems(files, options) : write(files, options, io)
  const left = [...clashes, ...unwritten]
  printProblems(left, io, flags.color)
  if (isPreview) preview(files, plans.planned, {flags, io})
  else io.stderr.write(fixSummary(plans.planned.filter(isWritten(left)).map(({fixed}) => fixed)))

  const isWhole = unread.length + left.length === 0 && plans.planned.every(isAllFixed)
  if (isPreview) return isWhole && files.length === 0 ? exitCode.clean : exitCode.findings
  const isClean = !failsStill(plans.planned, config?.failOn ?? 'error')
  return isWhole && isClean ? exitCode.clean : exitCode.findings
}

function isWritten(left: readonly Problem[]): (one: Planned) => boolean {
  const paths = left.map(({path}) => path)
  return ({pair}) => !paths.includes(pair.source.shown) && !paths.includes(pair.target.shown)
}

function isAllFixed({fixed}: Planned): boolean {
  return fixed.left.length === 0
}

/** Whether a check of the fixed pairs would still fail. */
function failsStill(planned: readonly Planned[], level: FailLevel): boolean {
  const found = planned.flatMap(({pair, fixed, check}) =>
    duringCheck(pair, () => checkBitext(fixed.bitext, check))
  )
  return fails(tallyOf(found), level)
}

interface Changes {
  readonly files: readonly ChangedFile[]
  readonly clashes: readonly Problem[]
}

/** A reference of several translations is changed for the first pair; the others wait for a second run. */
function changedFiles(planned: readonly Planned[]): Changes {
  const files = new Map<string, ChangedFile>()
  const clashes: Problem[] = []
  for (const file of planned.flatMap(filesOf)) {
    const other = files.get(file.path)
    if (!other) files.set(file.path, file)
    else if (other.after !== file.after) clashes.push(clash(file))
  }
  return {files: [...files.values()], clashes}
}

function filesOf({pair, before, fixed}: Planned): ChangedFile[] {
  return (['source', 'target'] as const)
    .map((side: Side) => ({
      path: pair[side].path,
      shown: pair[side].shown,
      before: before[side].text,
      after: fixed.bitext[side].text
    }))
    .filter((file) => file.before !== file.after)
}

function clash({shown}: ChangedFile): Problem {
  return {
    path: shown,
    what: 'Cannot make all fixes of the file at once: several pairs change it',
    help: 'Run the command again for the rest'
  }
}

/** One patch of all files, or their names; on stderr what would be left. */
function preview(
  files: readonly ChangedFile[],
  planned: readonly Planned[],
  {flags: {dryRun}, io: {stdout, stderr}}: {readonly flags: FixFlags; readonly io: Io}
): void {
  for (const line of planned.flatMap(({fixed}) => leftLines(fixed))) stderr.write(`${line}\n`)
  for (const {shown, before, after} of files) {
    const path = shown.replaceAll('\\', '/')
    stdout.write(dryRun ? unifiedDiff({path, before, after}) : `${shown}\n`)
  }
}

function write(files: readonly ChangedFile[], options: ReplaceOptions, {stderr}: Io): Problem[] {
  const problems: Problem[] = []
  for (const file of files) {
    try {
      const copy = replaceFile(file, options)
      if (copy !== undefined) stderr.write(`Kept ${copy}\n`)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      problems.push(error.problem)
    }
  }
  return problems
}
