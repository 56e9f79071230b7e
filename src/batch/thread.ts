import {type ResourceLimits, Worker} from 'node:worker_threads'
import {firstLineOf} from '../model/first-line-of.js'
import type {Pair} from '../workspace/pairs/pair.js'
import type {PairOutcome, PairProblems} from './check-pair.js'
import type {LateProblem} from './late-errors.js'
import {endedThread, unreadableMessage} from './thread-problems.js'

/** What the main thread sends: pairs to check, one at a time, and at last the word to end. */
export type ThreadTask = {readonly type: 'check'; readonly pair: Pair} | {readonly type: 'end'}

/** What came of one pair. */
export type ThreadAnswer = PairOutcome | PairProblems

/**
 * What a thread sends: that it is ready for pairs; then for each that it has begun, and an answer,
 * or that it could not read which pair it is; and at any time an error that came late.
 */
export type ThreadMessage =
  | {readonly type: 'ready'}
  | {readonly type: 'begun'}
  | {readonly type: 'misheard'}
  | {readonly type: 'answer'; readonly answer: ThreadAnswer}
  | {readonly type: 'late'; readonly late: LateProblem}

/** A thread that ended before it began with a pair. */
export interface Unbegun {
  readonly type: 'unbegun'
  /** Why it could not even start, where that is so. */
  readonly unstarted?: string
}

/** What a thread runs. */
export interface ThreadProgram {
  /** Absolute. */
  readonly file: string
  /** Goes to it as `workerData`. */
  readonly data: unknown
  readonly limits: ResourceLimits
}

/** Milliseconds that a thread has at its end to finish what rules left behind. */
const lastWait = 1000

/** A thread that checks pairs, one at a time. Every check is answered, whatever becomes of it. */
export class Thread {
  /** Errors that came after the answer of the pair that they are of. */
  readonly late: LateProblem[] = []
  readonly #worker: Worker
  readonly #ended: Promise<void>
  #state: 'starting' | 'ready' | 'ending' | 'dead' = 'starting'
  #error: unknown
  #pair: Pair | undefined
  #hasBegun = false
  #lastBegun: Pair | undefined
  #answer: ((answer: ThreadAnswer | Unbegun) => void) | undefined

  constructor({file, data, limits}: ThreadProgram) {
    this.#worker = new Worker(file, {workerData: data, resourceLimits: limits})
    this.#worker.on('message', (message: ThreadMessage) => this.#hear(message))
    this.#worker.on('messageerror', () => this.#fail())
    this.#worker.on('error', (error) => {
      this.#error = error
    })
    this.#ended = new Promise((resolve) => {
      this.#worker.once('exit', (code) => {
        this.#die(code)
        resolve()
      })
    })
  }

  get isAlive(): boolean {
    return this.#state !== 'dead'
  }

  /** Checks a pair. A thread that dies over it answers with problems, and is not alive any more. */
  check(pair: Pair): Promise<ThreadAnswer | Unbegun> {
    return new Promise((resolve) => {
      this.#pair = pair
      this.#hasBegun = false
      this.#answer = resolve
      if (this.isAlive) this.#worker.postMessage({type: 'check', pair} satisfies ThreadTask)
      else this.#settle({type: 'unbegun'})
    })
  }

  /** Ends the thread once nothing is left for it to do, but after a second at the latest. */
  async end(): Promise<void> {
    if (!this.isAlive) return
    this.#state = 'ending'
    this.#worker.postMessage({type: 'end'} satisfies ThreadTask)
    const isOver = await Promise.race([this.#ended.then(() => true), later(lastWait)])
    if (isOver) return
    // It is stopped by us, so that its exit code says nothing.
    this.#lastBegun = undefined
    await this.#worker.terminate()
  }

  #hear(message: ThreadMessage): void {
    switch (message.type) {
      case 'ready':
        this.#state = 'ready'
        break
      case 'begun':
        this.#hasBegun = true
        this.#lastBegun = this.#pair
        break
      case 'misheard':
        this.#fail()
        break
      case 'late':
        this.#addLate(message.late)
        break
      case 'answer':
        this.#settle(message.answer)
        break
    }
  }

  /** What a timer throws again and again counts once. */
  #addLate(one: LateProblem): void {
    const isNew = ({pair, problem}: LateProblem) =>
      pair !== one.pair || problem.what !== one.problem.what
    if (this.late.every(isNew)) this.late.push(one)
  }

  #fail(): void {
    if (this.#pair) this.#settle({type: 'problems', problems: [unreadableMessage(this.#pair)]})
  }

  #settle(answer: ThreadAnswer | Unbegun): void {
    this.#answer?.(answer)
    this.#answer = undefined
  }

  #die(code: number): void {
    const wasStarting = this.#state === 'starting'
    const isDue = this.#state === 'ending' && code === 0
    const isInside = this.#answer !== undefined && this.#hasBegun
    this.#state = 'dead'
    if (this.#lastBegun && !isDue) {
      const end = {code, error: this.#error, hadAnswered: !isInside}
      const problem = endedThread(end, this.#lastBegun)
      if (isInside) this.#settle({type: 'problems', problems: [problem]})
      else this.late.push({pair: this.#lastBegun.name, problem})
    }
    const why = this.#error === undefined ? `exit code ${code}` : firstLineOf(this.#error)
    // A check that it had begun is settled by now.
    this.#settle({type: 'unbegun', ...(wasStarting ? {unstarted: why} : {})})
  }
}

function later(milliseconds: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), milliseconds).unref()
  })
}
