import {firstLineOf} from '../model/first-line-of.js'
import type {Problem} from '../model/problem.js'
import type {Pair} from '../workspace/pairs/pair.js'

/** How a thread ended that nobody had asked to end. */
export interface ThreadEnd {
  /** Its exit code. */
  readonly code: number
  /** The error that ended it, where it was one. */
  readonly error: unknown
  /** Whether it had answered for the pair before. */
  readonly hadAnswered: boolean
}

/** The problem of a pair whose check ended its thread. */
export function endedThread({code, error, hadAnswered}: ThreadEnd, pair: Pair): Problem {
  const {how, help} = wordsFor(code, error)
  const what = hadAnswered
    ? `The thread that had checked this pair ${how}`
    : `Cannot check the pair: its thread ${how}`
  return {path: pair.target.shown, what, help}
}

function wordsFor(code: number, error: unknown): {readonly how: string; readonly help: string} {
  if (isOutOfMemory(error)) {
    return {
      how: 'ran out of memory',
      help: 'Leave out the rule module that fills it, split the texts, or allow more: `NODE_OPTIONS=--max-old-space-size=8192`'
    }
  }
  if (error !== undefined) {
    return {
      how: `stopped: ${firstLineOf(error)}`,
      help: 'Look for the cause in the modules of `ruleModules`'
    }
  }
  return {
    how: `ended with exit code ${code}`,
    help: 'Remove `process.exit` from the modules of `ruleModules`'
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** The problem of a pair whose answer, or whose question, could not be passed between threads. */
export function unreadableMessage(pair: Pair): Problem {
  return {
    path: pair.target.shown,
    what: 'This is a bug in bitext: threads do not understand each other',
    help: 'Report it with the files, please; `--concurrency 1` does without threads'
  }
}
