import {setFlagsFromString} from 'node:v8'

/**
 * Sets how far the heap may grow beyond what is alive before garbage is collected. `little` keeps
 * memory low while the results of thousands of pairs pass by: 2,000 pairs that are in the cache take
 * hardly more than 200. A check makes far more garbage and would take a quarter longer with it, so it
 * gets what is `usual`. The setting is of the whole process, its threads included: whoever sets it
 * sets it back to `usual`.
 */
export function letHeapGrow(howFar: 'little' | 'usual'): void {
  // Per cent; with 0 the engine decides.
  setFlagsFromString(`--heap-growing-percent=${howFar === 'little' ? 30 : 0}`)
}
