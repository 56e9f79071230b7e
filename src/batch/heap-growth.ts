import {setFlagsFromString} from 'node:v8'

/**
 * How far the heap may grow beyond what is alive before garbage is collected. `little` keeps it from
 * growing to several times of that where results of thousands of pairs go by; a check, which makes
 * far more garbage, would take a quarter more time with it, and has what is `usual`.
 */
export function letHeapGrow(howFar: 'little' | 'usual'): void {
  // Per cent; with 0 the engine decides.
  setFlagsFromString(`--heap-growing-percent=${howFar === 'little' ? 30 : 0}`)
}
