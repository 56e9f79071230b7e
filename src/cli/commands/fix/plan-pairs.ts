import {type CheckSources, checkOptions} from '../../../batch/check-options.js'
import {duringCheck} from '../../../batch/late-errors.js'
import {proposedFixes} from '../../../fix/proposed-fixes.js'
import type {FixedBitext} from '../../../fix/settle-fixes.js'
import type {Bitext} from '../../../model/bead.js'
import {type Problem, ProblemError} from '../../../model/problem.js'
import {problemOf} from '../../../model/problem-of.js'
import {checkBitext, fixBitext} from '../../../pipeline.js'
import {
  type AlignedPair,
  alignedPair,
  realigning
} from '../../../workspace/alignments/stored-pair.js'
import type {ResolvedCheck} from '../../../workspace/config/resolve-check.js'
import type {Pair} from '../../../workspace/pairs/pair.js'
import {inputLines} from '../../input-lines.js'
import type {Io} from '../../io.js'
import {askFixes} from './ask-fixes.js'
import {type FixFlagChoice, fixCheck, fixOptions} from './fix-options.js'

/** The flags that a plan depends on. */
export interface PlanFlags extends FixFlagChoice {
  readonly stubs?: boolean
}

/** What is to be done with a pair. */
export interface Planned {
  readonly pair: Pair
  readonly before: Bitext
  readonly check: ResolvedCheck
  readonly fixed: FixedBitext
}

/** The plans of all pairs that could be read, and why the others could not. */
export interface Plans {
  readonly planned: readonly Planned[]
  readonly problems: readonly Problem[]
}

interface Work extends CheckSources {
  readonly flags: PlanFlags
  readonly io: Io
}

/**
 * Plans the fixes of pairs, one after another; with `--interactive` it asks about each. A pair that
 * cannot be read, or whose rules throw, costs only itself.
 *
 * @throws ProblemError for standard input, and for an `--only` that is in no document
 */
export async function planPairs(pairs: readonly Pair[], work: Work): Promise<Plans> {
  const lines = inputLines(work.io)
  const planned: Planned[] = []
  const problems: Problem[] = []
  for (const pair of pairs) {
    // Lets microtasks that rules left behind run now, while the last pair is theirs.
    await undefined
    const loaded = read(pair, work)
    if ('what' in loaded) {
      problems.push(loaded)
      continue
    }
    try {
      const {plan, quit} = await planPair(pair, loaded, {work, lines})
      planned.push(plan)
      if (quit) break
    } catch (error) {
      if (error instanceof ProblemError) throw error
      problems.push(problemOf(error, work.io, pair.target.shown))
    }
  }
  return {planned, problems}
}

interface Asking {
  readonly work: Work
  readonly lines: AsyncIterator<string>
}

async function planPair(pair: Pair, {bitext: before, stored}: Loaded, {work, lines}: Asking) {
  const again = stored ? {align: realigning(stored)} : {}
  const check = checkOptions(pair, before, work)
  const options = {...fixOptions(work.flags, before), check: fixCheck(pair, before, work)}
  if (!work.flags.interactive) {
    const stubs = work.flags.stubs === true
    const fixed = duringCheck(pair, () => fixBitext(before, {...options, ...again, stubs}))
    return {plan: {pair, before, check, fixed}, quit: false}
  }
  const found = duringCheck(pair, () => checkBitext(before, options.check))
  const proposed = proposedFixes(found, options)
  const {fixes, quit} = await askFixes(proposed, before, {io: work.io, lines})
  const fixed = duringCheck(pair, () => fixBitext(before, {...again, chosen: fixes}))
  return {plan: {pair, before, check, fixed}, quit}
}

type Loaded = Pick<Extract<AlignedPair, {type: 'bitext'}>, 'bitext' | 'stored'>

function read(pair: Pair, {io, config}: Work): Loaded | Problem {
  const fromInput = [pair.source, pair.target].find(({text}) => text !== undefined)
  if (fromInput) throw new ProblemError(noFile)
  try {
    const loaded = alignedPair(pair, config && {folder: config.folder, cwd: io.cwd})
    return loaded.type === 'bitext' ? loaded : (loaded.problems[0] ?? noFile)
  } catch (error) {
    return problemOf(error, io, pair.target.shown)
  }
}

const noFile: Problem = {
  what: 'Cannot fix standard input',
  help: 'Name two files, or a pair of the config'
}
