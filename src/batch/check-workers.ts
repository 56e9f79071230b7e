import {availableParallelism} from 'node:os'
import type {CheckWish} from '../workspace/config/resolve-check.js'
import type {Pair} from '../workspace/pairs/pair.js'
import type {Keep} from './check-outcome.js'
import type {LateProblem} from './late-errors.js'
import {Thread, type ThreadAnswer} from './thread.js'
import {threadLimits} from './thread-limits.js'

/** What a thread gets when it starts: enough to read the config for itself. */
export interface WorkerStart {
  readonly cwd: string
  readonly config?: {readonly path: string; readonly shown: string}
  readonly flags: CheckWish
  readonly keep: Keep
}

/** Threads that check pairs, each one pair at a time. They start once they are needed. */
export interface CheckWorkers {
  readonly count: number
  /**
   * Checks a pair in a thread. Where none is worth starting yet, or none can be started, it gives
   * `undefined`, and the pair is left for the caller to check. It always ends: a thread that dies is
   * replaced, and the pair it was checking comes back as a problem.
   */
  readonly check: (pair: Pair) => Promise<ThreadAnswer | undefined>
  /** Ends all threads; gives the errors that came after the answer of a pair. */
  readonly end: () => Promise<readonly LateProblem[]>
}

/** How many threads, and what they run. */
export interface WorkerOptions {
  /** The program, absolute. */
  readonly file: string
  /** As the user says; by default one per core, up to 8. */
  readonly count?: number | undefined
  /**
   * Whether rules of the user's own run. These only ever run in a thread, be it a single one: they
   * may fill the memory or call `process.exit`, which ends no more than the thread.
   */
  readonly hasOwnRules?: boolean
  /** Takes a line for the user, with its line end. */
  readonly note?: (line: string) => unknown
}

/**
 * Pairs that are checked before threads start, unless their number was asked for: starting one costs
 * as much as checking some pairs.
 */
const patience = 8

/** Threads that one pair is tried in, where one after the other ends before it begins with it. */
const mostTries = 3

/** Makes threads ready to start; `undefined` where none are needed. */
export function checkWorkers(
  {file, count: asked, hasOwnRules = false, note}: WorkerOptions,
  start: WorkerStart
): CheckWorkers | undefined {
  const count = asked ?? Math.min(availableParallelism(), 8)
  if (count < 2 && !hasOwnRules) return undefined
  const program = {file, data: start, limits: threadLimits(count)}
  const all: Thread[] = []
  const free: Thread[] = []
  let seen = 0
  let isBroken = false
  const freeThread = () => {
    for (let thread = free.pop(); thread; thread = free.pop()) if (thread.isAlive) return thread
    const thread = new Thread(program)
    all.push(thread)
    return thread
  }
  const fail = (why: string) => {
    if (!isBroken) note?.(`Cannot start a thread (${why}): all pairs are checked in one\n`)
    isBroken = true
  }
  return {
    count,
    check: async (pair) => {
      seen++
      if (asked === undefined && !hasOwnRules && seen <= patience) return undefined
      for (let tries = 0; tries < mostTries && !isBroken; tries++) {
        const thread = freeThread()
        const answer = await thread.check(pair)
        if (thread.isAlive) free.push(thread)
        if (answer.type !== 'unbegun') return answer
        if (answer.unstarted !== undefined) fail(answer.unstarted)
      }
      return undefined
    },
    end: async () => {
      await Promise.all(all.map((thread) => thread.end()))
      return all.flatMap(({late}) => late)
    }
  }
}
