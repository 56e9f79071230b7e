import type {Progress} from '../../batch/check-pairs.js'
import type {Io} from '../io.js'

/** Milliseconds before the line is shown, and between two changes of it. */
const patience = 500
const interval = 100

const none: Progress = {step: () => {}, end: () => {}}

/**
 * Shows on stderr how many pairs are done, how many a second, and the time left. Only in a terminal
 * and only once the work has taken a while; nothing stays of it.
 *
 * @param total  pairs in all
 */
export function progressOn({stderr, env, now}: Io, total: number): Progress {
  if (!stderr.isTTY || env.CI || env.TERM === 'dumb' || total < 2) return none
  const start = now().getTime()
  let done = 0
  let shownAt = start + patience - interval
  let isShown = false
  return {
    step: () => {
      done++
      const time = now().getTime()
      if (time - shownAt < interval) return
      shownAt = time
      isShown = true
      const line = progressLine({done, total, seconds: (time - start) / 1000})
      stderr.write(`\r\u001B[K${line.slice(0, (stderr.columns ?? 80) - 1)}`)
    },
    end: () => {
      if (isShown) stderr.write('\r\u001B[K')
    }
  }
}

interface State {
  readonly done: number
  readonly total: number
  /** Since the start. */
  readonly seconds: number
}

/** `120 of 2000 pairs, 14.2 per second, 2:12 left`. */
export function progressLine({done, total, seconds}: State): string {
  const rate = done / Math.max(seconds, 0.001)
  const left = Math.ceil((total - done) / rate)
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  return `${done} of ${total} pairs, ${rate.toFixed(1)} per second, ${time} left`
}
