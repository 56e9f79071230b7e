import {type CheckSources, checkOptions, expectRules} from '../../../batch/check-options.js'
import {duringCheck} from '../../../batch/late-errors.js'
import type {FixedBitext} from '../../../fix/fix-bitext.js'
import {proposedFixes} from '../../../fix/fix-bitext.js'
import type {Bitext} from '../../../model/bead.js'
import {type Problem, ProblemError} from '../../../model/problem.js'
import {problemOf} from '../../../model/problem-of.js'
import type {Side} from '../../../model/side.js'
import {checkBitext, fixBitext} from '../../../pipeline.js'
import {fixSummary} from '../../../report/fix/fix-summary.js'
import {unifiedDiff} from '../../../report/fix/unified-diff.js'
import {tallyOf} from '../../../report/tally.js'
import {alignedPair} from '../../../workspace/alignments/stored-pair.js'
import type {ResolvedCheck} from '../../../workspace/config/resolve-check.js'
import {
  type ChangedFile,
  type ReplaceOptions,
  replaceFile,
  replaceProblems
} from '../../../workspace/files/replace-file.js'
import type {Pair} from '../../../workspace/pairs/pair.js'
import {choosePairs, type PairFlags} from '../../choose-pairs.js'
import {exitCode, fails} from '../../exit-code.js'
import {inputLines} from '../../input-lines.js'
import type {Io} from '../../io.js'
import {printProblems} from '../../output/print-problems.js'
import {askFixes} from './ask-fixes.js'
import {type FixFlagChoice, fixCheck, fixOptions} from './fix-options.js'

/** The flags of `bitext fix`, as the parser of the command line leaves them. */
export interface FixFlags extends PairFlags, FixFlagChoice {
  readonly stubs?: boolean
  readonly dryRun?: boolean
  readonly check?: boolean
  readonly interactive?: boolean
  readonly rule?: readonly string[]
  readonly backup?: boolean
  readonly color?: boolean
}

/** Fixes pairs. All are planned before any file is written, and none is when one cannot be. */
export async function fix(args: readonly string[], flags: FixFlags, io: Io): Promise<number> {
  const {pairs, problems, config} = await choosePairs(args, flags, io)
  if (problems.length > 0) return couldNot(problems, flags, io)
  expectRules({flags, config})
  const planned = await planAll(pairs, {flags, config, io})
  const root = config?.folder ?? io.cwd
  const files = planned.flatMap(({pair, before, fixed}) => changedFiles(pair, before, fixed))
  const trouble = [
    ...planned.flatMap(problemsOf),
    ...clashing(files),
    ...replaceProblems(files, {root})
  ]
  if (trouble.length > 0) return couldNot(trouble, flags, io)
  if (flags.dryRun || flags.check) return preview(files, flags, io)
  const failed = write(files, {root, backup: flags.backup === true}, io)
  if (failed.length > 0) return couldNot(failed, flags, io)
  io.stderr.write(fixSummary(planned.flatMap(({fixed}) => (fixed.type === 'fixed' ? [fixed] : []))))
  const left = planned.flatMap(({pair, fixed, check}) =>
    fixed.type === 'fixed' ? duringCheck(pair, () => checkBitext(fixed.bitext, check)) : []
  )
  return fails(tallyOf(left), config?.failOn ?? 'error') ? exitCode.findings : exitCode.clean
}

interface Planned {
  readonly pair: Pair
  readonly before: Bitext
  readonly check: ResolvedCheck
  readonly fixed: FixedBitext
}

interface Work extends CheckSources {
  readonly flags: FixFlags
  readonly io: Io
}

async function planAll(pairs: readonly Pair[], work: Work): Promise<Planned[]> {
  const lines = inputLines(work.io)
  const planned: Planned[] = []
  for (const pair of pairs) {
    // Lets microtasks that rules left behind run now, while the last pair is theirs.
    await undefined
    const before = read(pair, work)
    const check = checkOptions(pair, before, work)
    const options = {...fixOptions(work.flags, before), check: fixCheck(pair, before, work)}
    if (!work.flags.interactive) {
      const stubs = work.flags.stubs === true
      const fixed = duringCheck(pair, () => fixBitext(before, {...options, stubs}))
      planned.push({pair, before, check, fixed})
      continue
    }
    const found = duringCheck(pair, () => checkBitext(before, options.check))
    const proposed = proposedFixes(found, options)
    const {fixes, quit} = await askFixes(proposed, before, {io: work.io, lines})
    const fixed = duringCheck(pair, () => fixBitext(before, {chosen: fixes}))
    planned.push({pair, before, check, fixed})
    if (quit) break
  }
  return planned
}

function read(pair: Pair, {io, config}: Work): Bitext {
  const fromInput = [pair.source, pair.target].find(({text}) => text !== undefined)
  if (fromInput) throw new ProblemError(noFile)
  try {
    const loaded = alignedPair(pair, config && {folder: config.folder, cwd: io.cwd})
    if (loaded.type === 'bitext') return loaded.bitext
    throw new ProblemError(loaded.problems[0] ?? noFile)
  } catch (error) {
    throw new ProblemError(problemOf(error, io, pair.target.shown))
  }
}

function problemsOf({before, fixed}: Planned): Problem[] {
  if (fixed.type === 'fixed') return []
  const {side, violations} = fixed
  const [first, ...more] = violations
  const others = more.length === 0 ? '' : `, and ${more.length} more below`
  return [
    {
      path: before[side].path,
      ...(first ? {line: first.line} : {}),
      what: `Cannot fix the file safely: ${first?.what}${others}`,
      help: 'Nothing was written; fix that place by hand, or choose other fixes with `--rule` or `--only`'
    }
  ]
}

function changedFiles(pair: Pair, before: Bitext, fixed: FixedBitext): ChangedFile[] {
  if (fixed.type !== 'fixed') return []
  return (['source', 'target'] as const)
    .map((side: Side) => ({
      path: pair[side].path,
      shown: pair[side].shown,
      before: before[side].text,
      after: fixed.bitext[side].text
    }))
    .filter((file) => file.before !== file.after)
}

/** A reference of two translations may be changed from both; that is for a second run. */
function clashing(files: readonly ChangedFile[]): Problem[] {
  const twice = files.filter(
    ({path}, index) => files.findIndex((file) => file.path === path) < index
  )
  return twice.map(({shown}) => ({
    path: shown,
    what: 'Cannot fix the file for two pairs at once',
    help: 'Fix one pair at a time: name it'
  }))
}

function preview(files: readonly ChangedFile[], {dryRun}: FixFlags, {stdout}: Io): number {
  for (const {shown, before, after} of files) {
    const path = shown.replaceAll('\\', '/')
    stdout.write(dryRun ? unifiedDiff({path, before, after}) : `${shown}\n`)
  }
  return files.length > 0 ? exitCode.findings : exitCode.clean
}

function write(files: readonly ChangedFile[], options: ReplaceOptions, {stderr}: Io) {
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

function couldNot(problems: readonly Problem[], {color}: FixFlags, io: Io): number {
  printProblems(problems, io, color)
  return exitCode.couldNotRun
}

const noFile: Problem = {
  what: 'Cannot fix standard input',
  help: 'Name two files, or a pair of the config'
}
