import type {Problem} from '../model/problem.js'
import {examineBitext} from '../pipeline.js'
import type {CheckedPair} from '../report/reporter.js'
import type {Pair} from '../workspace/pair.js'
import {alignedPair} from '../workspace/stored-pair.js'
import {type CheckSources, checkOptions} from './check-options.js'
import {outcomeOf, pairOf} from './check-outcome.js'
import type {Io} from './io.js'
import {problemOf} from './print-problems.js'

/** How pairs are checked, and what is kept of each. */
export interface CheckRun extends CheckSources {
  readonly io: Io
  /** `whole` keeps both texts with all their sentences; `outline` only what findings need. */
  readonly keep: 'whole' | 'outline'
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
  for (const pair of pairs) {
    try {
      const found = checkPair(pair, run)
      if (found.type === 'problems') problems.push(...found.problems)
      else checked.push(run.keep === 'whole' ? found.pair : outlined(found.pair))
    } catch (error) {
      problems.push(problemOf(error, run.io, pair.target.shown))
    }
  }
  return {checked, problems}
}

type PairResult =
  | {readonly type: 'checked'; readonly pair: CheckedPair}
  | {readonly type: 'problems'; readonly problems: readonly Problem[]}

function checkPair(pair: Pair, {flags, config, io}: CheckRun): PairResult {
  const folders = config && {folder: config.folder, cwd: io.cwd}
  const loaded = alignedPair(pair, folders)
  if (loaded.type === 'problems') return loaded
  const {bitext, stored} = loaded
  const options = {...checkOptions(pair, bitext, {flags, config}), ...(stored && {stored})}
  const result = examineBitext(bitext, options)
  return {type: 'checked', pair: {name: pair.name, bitext, ...result}}
}

function outlined(pair: CheckedPair): CheckedPair {
  const {source, target} = pair.bitext
  return pairOf(pair.name, outcomeOf(pair), {source: source.text, target: target.text})
}
