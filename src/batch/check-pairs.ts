import {compareCorpus} from '../check/corpus/compare-corpus.js'
import {byPlace} from '../check/run-rules.js'
import type {Problem} from '../model/problem.js'
import {type Environment, problemOf} from '../model/problem-of.js'
import type {RuleError} from '../model/rule-error.js'
import type {CheckedPair, PairList} from '../report/reporter.js'
import {rules} from '../rules/index.js'
import type {Revisit} from '../workspace/alignments/stored-pair.js'
import type {Pair, PairFile} from '../workspace/pairs/pair.js'
import type {CheckSources} from './check-options.js'
import type {Keep, PackedOutcome} from './check-outcome.js'
import {checkToOutcome, type PairOutcome, type PairProblems} from './check-pair.js'
import type {CheckWorkers} from './check-workers.js'
import {letHeapGrow} from './heap-growth.js'
import {type KeptPair, type PairKeeper, pairKeeper} from './kept-pairs.js'
import type {LateProblem} from './late-errors.js'
import type {OutcomeCache} from './outcome-cache.js'
import {sourcesTogether} from './sources-together.js'

/** Told how far a long run is. */
export interface Progress {
  /** One more pair is done. */
  readonly step: () => void
  /** All pairs are done. */
  readonly end: () => void
}

/** How pairs are checked, and what is kept of each. Only the first four are needed. */
export interface CheckRun extends CheckSources {
  /** The folder that the user is in; absolute. */
  readonly cwd: string
  readonly env: Environment['env']
  readonly keep: Keep
  /** Texts that are open in an editor, by absolute paths; they go before what the files hold. */
  readonly texts?: ReadonlyMap<string, string> | undefined
  readonly cache?: OutcomeCache | undefined
  /** Without them all pairs are checked in this thread. They are ended when the check is. */
  readonly workers?: CheckWorkers | undefined
  /** While files are watched. */
  readonly revisit?: Revisit | undefined
  readonly progress?: Progress | undefined
  /** Whether the process does nothing else, so that its garbage collection may be tuned. */
  readonly isOwnProcess?: boolean | undefined
}

/** Pairs that were checked, and what kept others from being so; both in the order of the pairs. */
export interface Checked {
  /** Brought one at a time, until `close`. */
  readonly checked: PairList
  readonly problems: readonly Problem[]
  /** Languages of the documents, by the names of the pairs. */
  readonly languages: ReadonlyMap<string, PackedOutcome['langs']>
  /** Whether any pair was only looked at where it had changed. */
  readonly isQuick: boolean
  /** The same for the same results. */
  readonly digest: () => string
  readonly close: () => void
}

type PairResult =
  | ({readonly type: 'kept'; readonly pair: KeptPair; readonly isQuick: boolean} & Pick<
      PairOutcome,
      'problems'
    >)
  | PairProblems

/**
 * Checks pairs: the one way in for the command line, the remark plugin and whatever else shows
 * findings. Every pair that can be read is checked, whatever becomes of the others, and all of them
 * are compared with each other. Nothing is thrown for trouble with a pair: it is among the problems.
 */
export async function checkPairs(asked: readonly Pair[], run: CheckRun): Promise<Checked> {
  const pairs = asked.map((pair) => withTexts(pair, run.texts))
  const keeper = pairKeeper()
  const results = new Map<Pair, PairResult>()
  const left = sourcesTogether(pairs).values()
  // Lanes share one iterator: each takes the next pair as soon as it is done with one.
  const lane = async () => {
    for (const pair of left) {
      results.set(pair, await resultOf(pair, keeper, run))
      run.progress?.step()
    }
  }
  await Promise.all(Array.from({length: run.workers?.count ?? 1}, lane))
  run.progress?.end()
  tuneHeap(run, 'little')
  run.cache?.trim()
  const late = (await run.workers?.end()) ?? []
  const inOrder = pairs.flatMap((pair) => results.get(pair) ?? [])
  const kept = inOrder.flatMap((result) => (result.type === 'kept' ? result.pair : []))
  const {list, errors} = compared(kept, keeper, run)
  return {
    checked: list,
    problems: [
      ...pairs.flatMap((pair) => problemsOf(pair, results.get(pair), late)),
      ...errors.map((error) => problemOf(error, run))
    ],
    languages: new Map(kept.map(({name, langs}) => [name, langs])),
    isQuick: inOrder.some((result) => result.type === 'kept' && result.isQuick),
    digest: () => keeper.digest(kept),
    close: () => {
      keeper.close()
      tuneHeap(run, 'usual')
    }
  }
}

function withTexts({source, target, ...pair}: Pair, texts: CheckRun['texts']): Pair {
  const withText = (file: PairFile) => {
    const text = texts?.get(file.path)
    return text === undefined ? file : {...file, text}
  }
  return {...pair, source: withText(source), target: withText(target)}
}

/** What kept a pair or rules of it from being checked, and what these threw afterwards. */
function problemsOf(
  {name}: Pair,
  result: PairResult | undefined,
  late: readonly LateProblem[]
): readonly Problem[] {
  const own = late.filter(({pair}) => pair === name).map(({problem}) => problem)
  return [...(result?.problems ?? []), ...own]
}

function tuneHeap({isOwnProcess}: CheckRun, howFar: Parameters<typeof letHeapGrow>[0]): void {
  if (isOwnProcess) letHeapGrow(howFar)
}

/** The pairs with what comes out when they are compared with each other. */
function compared(
  kept: readonly KeptPair[],
  keeper: PairKeeper,
  {config}: Pick<CheckRun, 'config'>
): {readonly list: PairList; readonly errors: readonly RuleError[]} {
  const {findingsOf, errors} = compareCorpus(keeper.compared(kept), config?.rules ?? rules)
  const pairAt = (index: number): CheckedPair | undefined => {
    const one = kept[index]
    if (!one) return undefined
    const checked = keeper.pairOf(one)
    const more = findingsOf(index, checked)
    return more.length === 0
      ? checked
      : {...checked, findings: [...checked.findings, ...more].sort(byPlace)}
  }
  const list = {
    length: kept.length,
    at: pairAt,
    *[Symbol.iterator]() {
      for (let index = 0; index < kept.length; index++) {
        const pair = pairAt(index)
        if (pair) yield pair
      }
    }
  }
  return {list, errors}
}

async function resultOf(pair: Pair, keeper: PairKeeper, run: CheckRun): Promise<PairResult> {
  try {
    const known = run.cache?.read(pair)
    tuneHeap(run, known ? 'little' : 'usual')
    const isQuick = !known && run.revisit?.pace === 'quick' && run.revisit.recent.has(pair)
    const found = known
      ? {type: 'outcome' as const, ...known, problems: []}
      : await outcomeFor(pair, run)
    if (found.type === 'problems') return found
    const {problems, outcome, texts} = found
    // A quick check may differ from a full one.
    if (!known && !isQuick && problems.length === 0) run.cache?.write(pair, outcome)
    return {type: 'kept', isQuick, problems, pair: keeper.keep(pair.name, outcome, texts)}
  } catch (error) {
    return {type: 'problems', problems: [problemOf(error, run, pair.target.shown)]}
  }
}

async function outcomeFor(
  pair: Pair,
  {workers, flags, config, keep, revisit, cwd, env}: CheckRun
): Promise<PairOutcome | PairProblems> {
  // Threads remember nothing.
  const passed = revisit?.pace === 'quick' ? undefined : await workers?.check(pair)
  return passed ?? checkToOutcome(pair, {flags, config, keep, revisit, cwd, env})
}
