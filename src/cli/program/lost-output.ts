import {exitCode} from '../exit-code.js'

/**
 * Ends the process with 2 when its output cannot be written, and says so on stderr. Whoever reads
 * the output may stop early, as `head` does: a closed pipe is not an error.
 */
export function reportLostOutput(process: NodeJS.Process): void {
  const {stdout, stderr} = process
  stdout.on('error', (error) => {
    if (isClosedPipe(error)) return
    stderr.write(`error: Cannot write the output: ${error.message}\n`)
    process.exitCode = exitCode.couldNotRun
  })
  stderr.on('error', (error) => {
    if (!isClosedPipe(error)) process.exitCode = exitCode.couldNotRun
  })
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE'
}
