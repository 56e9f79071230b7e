import type {Problem} from '../model/problem.js'
import {examineBitext} from '../pipeline.js'
import type {CheckedPair, WholePair} from '../report/reporter.js'
import type {Pair} from '../workspace/pair.js'
import {alignedPair} from '../workspace/stored-pair.js'
import {type CheckSources, checkOptions} from './check-options.js'
import {outcomeOf, pairOf} from './check-outcome.js'
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
}

/** Pairs that were checked, and what kept others from being so. */
export interface Checked {
  readonly checked: readonly CheckedPair[]
  readonly problems: readonly Problem[]
}

/** Checks pairs one by one. Every pair that can be read is, whatever the others are. */
export function checkPairs(pairs: readonly Pair[], run: CheckRun): Checked {
  const checked: CheckedPair[] = []
  const problems: Problem[] = []
  const progress = progressOn(run.io, pairs.length)
  for (const pair of pairs) {
    try {
      const found = run.keep === 'whole' ? checkWhole(pair, run) : checkOutline(pair, run)
      if (found.type === 'problems') problems.push(...found.problems)
      else checked.push(found.pair)
    } catch (error) {
      problems.push(problemOf(error, run.io, pair.target.shown))
    }
    progress.step()
  }
  progress.end()
  run.cache?.trim()
  return {checked, problems}
}

type PairResult =
  | {readonly type: 'checked'; readonly pair: CheckedPair}
  | {readonly type: 'problems'; readonly problems: readonly Problem[]}

function checkOutline(pair: Pair, run: CheckRun): PairResult {
  const kept = run.cache?.read(pair)
  if (kept) return {type: 'checked', pair: pairOf(pair.name, kept.outcome, kept.texts)}
  const found = checkWhole(pair, run)
  if (found.type === 'problems') return found
  const {source, target} = found.pair.bitext
  const outcome = outcomeOf(found.pair)
  run.cache?.write(pair, outcome)
  const texts = {source: source.text, target: target.text}
  return {type: 'checked', pair: pairOf(pair.name, outcome, texts)}
}

function checkWhole(pair: Pair, {flags, config, io}: CheckRun): PairResult {
  const folders = config && {folder: config.folder, cwd: io.cwd}
  const loaded = alignedPair(pair, folders)
  if (loaded.type === 'problems') return loaded
  const {bitext, stored} = loaded
  const options = {...checkOptions(pair, bitext, {flags, config}), ...(stored && {stored})}
  const result = examineBitext(bitext, options)
  const whole: WholePair = {name: pair.name, bitext, ...result, ...(stored && {stored})}
  return {type: 'checked', pair: whole}
}
