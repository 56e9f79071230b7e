import {byPlace} from '../check/check-bitext.js'
import {compareCorpus} from '../check/compare-corpus.js'
import type {BitextOutline} from '../model/bitext-outline.js'
import type {Problem} from '../model/problem.js'
import type {CheckedPair} from '../report/reporter.js'
import {rules} from '../rules/index.js'
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
  const inOrder = pairs.flatMap((pair) => {
    const result = results.get(pair)
    return result ? [{pair, result}] : []
  })
  return {
    checked: compared(inOrder, run),
    problems: inOrder.flatMap(({result}) => (result.type === 'problems' ? result.problems : []))
  }
}

interface Numbered {
  readonly pair: Pair
  readonly result: PairResult
}

/** The pairs with what comes out when they are compared with each other. */
function compared(results: readonly Numbered[], run: CheckRun): readonly CheckedPair[] {
  const done = results.flatMap(({pair, result}) =>
    result.type === 'checked' ? [{pair, checked: result.pair}] : []
  )
  const found = compareCorpus(
    done.map(({checked}) => checked),
    run.config?.rules ?? rules
  )
  return done.map(({pair, checked: {collected: _, ...checked}}, index) => {
    const more = found[index] ?? []
    if (more.length === 0) return checked
    const {bitext, findings} = checked
    return {
      ...checked,
      // Of a pair in which nothing was found no text was kept.
      bitext: bitext.source.text === '' ? wholeBitext(pair, run, bitext) : bitext,
      findings: [...findings, ...more].sort(byPlace)
    }
  })
}

function wholeBitext(
  pair: Pair,
  {flags, config, io}: CheckRun,
  otherwise: BitextOutline
): BitextOutline {
  const again = checkPair(pair, {flags, config, cwd: io.cwd})
  return again.type === 'checked' ? again.pair.bitext : otherwise
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
