// Preloaded into a measured process: writes what it used, as JSON, to file descriptor 3 at its end.
const {writeSync} = require('node:fs')

process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  writeSync(3, JSON.stringify({seconds: (userCPUTime + systemCPUTime) / 1e6, peakKiB: maxRSS}))
})
