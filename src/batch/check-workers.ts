import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {CheckWish} from '../workspace/config/resolve-check.js'
import type {Pair} from '../workspace/pairs/pair.js'
import type {Keep} from './check-outcome.js'
import type {PairOutcome, PairProblems} from './check-pair.js'

/** What a thread is told when it starts: enough to read the config for itself. */
export interface WorkerStart {
  readonly cwd: string
  readonly config?: {readonly path: string; readonly shown: string}
  readonly flags: CheckWish
  readonly keep: Keep
}

/** What a thread answers for one pair. */
export type WorkerAnswer = PairOutcome | PairProblems

/** Threads that check pairs, each one pair at a time. They start once they are needed. */
export interface CheckWorkers {
  readonly count: number
  /** Checks a pair in a thread that is free; `undefined` while there is too little to do. */
  readonly check: (pair: Pair) => Promise<WorkerAnswer> | undefined
  readonly end: () => Promise<void>
}

/** How many threads, and what they run. */
export interface WorkerOptions {
  /** The program, absolute. */
  readonly file: string
  /** As the user says; by default the cores that there are, up to 8. */
  readonly count?: number | undefined
}

/**
 * Pairs that are checked before threads start, unless their number was asked for: to start one costs
 * as much as to check some pairs.
 */
const patience = 8

/** Makes threads ready to start; `undefined` where one does all. */
export function checkWorkers(
  {file, count: asked}: WorkerOptions,
  start: WorkerStart
): CheckWorkers | undefined {
  const count = asked ?? Math.min(availableParallelism(), 8)
  if (count < 2) return undefined
  const free: Worker[] = []
  const all: Worker[] = []
  let seen = 0
  return {
    count,
    check: (pair) => {
      seen++
      if (asked === undefined && seen <= patience) return undefined
      const worker = free.pop() ?? new Worker(file, {workerData: start})
      if (!all.includes(worker)) all.push(worker)
      return answerOf(worker, pair).finally(() => free.push(worker))
    },
    end: async () => {
      await Promise.all(all.map((worker) => worker.terminate()))
    }
  }
}

function answerOf(worker: Worker, pair: Pair): Promise<WorkerAnswer> {
  return new Promise((answered, failed) => {
    worker.once('error', failed)
    worker.once('message', (answer: WorkerAnswer) => {
      worker.off('error', failed)
      answered(answer)
    })
    worker.postMessage(pair)
  })
}
