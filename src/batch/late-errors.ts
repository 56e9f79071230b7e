import {AsyncLocalStorage} from 'node:async_hooks'
import {firstLineOf} from '../model/first-line-of.js'
import type {Problem} from '../model/problem.js'
import {type Environment, problemOf} from '../model/problem-of.js'
import type {Pair} from '../workspace/pairs/pair.js'

const checks = new AsyncLocalStorage<Pair>()
let last: Pair | undefined

/** Runs the check of a pair; whatever it starts and leaves behind is known to be of this pair. */
export function duringCheck<Result>(pair: Pair, check: () => Result): Result {
  last = pair
  return checks.run(pair, check)
}

/** The pair that is being checked, or whose check left behind what runs now. */
export function pairInCheck(): Pair | undefined {
  return checks.getStore()
}

/** An error that no check waits for, as a problem of the pair whose check caused it. */
export interface LateProblem {
  /** Name of the pair; undefined where no check has begun. */
  readonly pair: string | undefined
  readonly problem: Problem
}

/**
 * The meaning of an error that nothing catches: one thrown in a timer, or in a promise that nobody
 * waits for. Call this in the handler of the error. Only a user's own rules start such things;
 * before the first check it is a bug of ours.
 */
export function lateProblem(error: unknown, environment: Environment): LateProblem {
  // A microtask has forgotten its check, but runs right after it.
  const pair = pairInCheck() ?? last
  if (!pair) return {pair: undefined, problem: problemOf(error, environment)}
  return {
    pair: pair.name,
    problem: {
      path: pair.target.shown,
      what: `A rule threw after its check of this pair had ended: ${firstLineOf(error)}`,
      help: 'Have the rules of `ruleModules` start no timers and leave no promises behind'
    }
  }
}
