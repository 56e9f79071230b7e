import {totalmem} from 'node:os'
import {getHeapStatistics} from 'node:v8'
import type {ResourceLimits} from 'node:worker_threads'

const megabyte = 2 ** 20

/** Megabytes that a thread gets even where there is little memory for all of them. */
const least = 512

/** The share of the memory of the machine that all threads together may take. */
const share = 0.75

/**
 * How much memory each of some threads may take. One that takes more ends by itself, and with it
 * neither the process nor the other threads. None gets more than the main thread, which
 * `--max-old-space-size` limits.
 */
export function threadLimits(count: number): ResourceLimits {
  const whole = getHeapStatistics().heap_size_limit / megabyte
  const part = Math.max(least, (totalmem() * share) / megabyte / count)
  return {maxOldGenerationSizeMb: Math.floor(Math.min(whole, part))}
}
