// Preloaded into a measured process: writes what it used, as JSON, to file descriptor 3 at its end.
const {readFileSync, writeSync} = require('node:fs')
const {isMainThread} = require('node:worker_threads')

process.on('exit', () => {
  // The usage is that of the process: its threads, where this is loaded too, have nothing to add.
  if (!isMainThread) return
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  const seconds = (userCPUTime + systemCPUTime) / 1e6
  writeSync(3, JSON.stringify({seconds, peakKiB: ownPeak() ?? maxRSS}))
})

/** KiB. Linux counts in `maxRSS` what the process that started this one had in memory, too. */
function ownPeak() {
  try {
    const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    return peak === undefined ? undefined : Number(peak)
  } catch {
    return undefined
  }
}
