import type {Problem} from '../model/problem.js'
import type {CheckedPair} from '../report/reporter.js'
import type {Pair} from '../workspace/pair.js'
import type {CheckSources} from './check-options.js'
import {pairOf} from './check-outcome.js'
import {checkPair, checkToOutcome, type PairOutcome, type PairProblems} from './check-pair.js'
import type {CheckWorkers} from './check-workers.js'
import type {Io} from './io.js'
import type {OutcomeCache} from './outcome-cache.js'
import {problemOf} from './print-problems.js'
import {progressOn} from './progress.js'

/** How pairs are checked, and what is kept of each. */
export interface CheckRun extends CheckSources {
  readonly io: Io
  /** `whole` keeps both texts with all their sentences; `outline` only what findings need. */
  readonly keep: 'whole' | 'outline'
  /** Not asked for pairs that are kept whole: it holds outlines. */
  readonly cache?: OutcomeCache | undefined
  /** Nor are they: a whole pair is too much to pass from thread to thread. */
  readonly workers?: CheckWorkers | undefined
}

/** Pairs that were checked, and what kept others from being so; both in the order of the pairs. */
export interface Checked {
  readonly checked: readonly CheckedPair[]
  readonly problems: readonly Problem[]
}

type PairResult = {readonly type: 'checked'; readonly pair: CheckedPair} | PairProblems

/** Checks pairs. Every pair that can be read is, whatever the others are. */
export async function checkPairs(pairs: readonly Pair[], run: CheckRun): Promise<Checked> {
  const progress = progressOn(run.io, pairs.length)
  const results = new Map<Pair, PairResult>()
  const left = pairs.values()
  // Lanes share one iterator: each takes the next pair as soon as it is done with one.
  const lane = async () => {
    for (const pair of left) {
      results.set(pair, await resultOf(pair, run))
      progress.step()
    }
  }
  await Promise.all(Array.from({length: run.workers?.count ?? 1}, lane))
  progress.end()
  run.cache?.trim()
  await run.workers?.end()
  const inOrder = pairs.flatMap((pair) => results.get(pair) ?? [])
  return {
    checked: inOrder.flatMap((result) => (result.type === 'checked' ? result.pair : [])),
    problems: inOrder.flatMap((result) => (result.type === 'problems' ? result.problems : []))
  }
}

async function resultOf(pair: Pair, run: CheckRun): Promise<PairResult> {
  const {flags, config, io} = run
  try {
    if (run.keep === 'whole') return checkPair(pair, {flags, config, cwd: io.cwd})
    const found = await outcomeFor(pair, run)
    if (found.type === 'problems') return found
    return {type: 'checked', pair: pairOf(pair.name, found.outcome, found.texts)}
  } catch (error) {
    return {type: 'problems', problems: [problemOf(error, io, pair.target.shown)]}
  }
}

async function outcomeFor(
  pair: Pair,
  {cache, workers, flags, config, io}: CheckRun
): Promise<PairOutcome | PairProblems> {
  const kept = cache?.read(pair)
  if (kept) return {type: 'outcome', ...kept}
  const passed = workers?.check(pair)
  const found = passed ? await passed : checkToOutcome(pair, {flags, config, cwd: io.cwd})
  if (found.type === 'outcome') cache?.write(pair, found.outcome)
  return found
}
