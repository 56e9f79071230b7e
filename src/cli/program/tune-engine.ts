import {setFlagsFromString} from 'node:v8'

/** The V8 of Node 20. Later ones decide by other measures, and do not know the flag. */
const budgetedV8 = /^11\.3\./

/**
 * Bytecode run in a function before V8 considers optimising it, in bytes; 67,584 by default.
 *
 * A check of a few documents takes a third of a second. By default V8 spends a quarter of that on
 * optimising functions that hardly run again. Measured on the corpus: 0.43 s of processor time by
 * default, 0.34 s with this, 0.31 s without any optimising. A run over 38 long documents, where
 * optimising pays, takes 6.2 s by default and 5.8 s with this.
 */
const interruptBudget = 1_000_000

/**
 * Tunes V8 for a process that ends within seconds.
 *
 * Called before the program is loaded: V8 takes kept compiled code only under the flags that it was
 * made with.
 */
export function expectShortRun({versions}: Pick<NodeJS.Process, 'versions'>): void {
  if (budgetedV8.test(versions.v8)) setFlagsFromString(`--interrupt-budget=${interruptBudget}`)
}

/**
 * Makes errors without a stack in this thread, unless a user looks for a bug. A finding is an error,
 * as the messages of vfile are, and to gather its stack is most of what it costs to make one.
 */
export function skipStacks({env}: Pick<NodeJS.Process, 'env'>): void {
  if (!env.BITEXT_DEBUG) Error.stackTraceLimit = 0
}
