import {spawnSync} from 'node:child_process'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const preload = join(dirname(fileURLToPath(import.meta.url)), 'report-usage.cjs')

/** Runs `node ARGS` to its end; returns its processor time (user and system) and peak memory. */
export function usageOf(args, options = {}) {
  const {status, output, stderr} = spawnSync(process.execPath, ['--require', preload, ...args], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`Cannot run ${args.join(' ')}: exit code ${status}\n${stderr}`)
  return JSON.parse(output[3])
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
