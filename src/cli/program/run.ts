import type {ImportModule} from '../../workspace/files/import-module.js'
import {exitCode} from '../exit-code.js'
import type {Io} from '../io.js'
import {main} from './main.js'
import {expectShortRun} from './short-run.js'

/** What the file that was started brings. */
interface ProgramFile {
  readonly importModule: ImportModule
  /** Absolute; run by a thread, it works for the main one. */
  readonly file: string
}

/**
 * Runs the command line on a process of Node's and leaves its exit code there. No signal is caught:
 * the work is synchronous, so that a handler would only keep Ctrl-C from stopping it at once, and
 * files are written whole or not at all.
 */
export async function run(
  process: NodeJS.Process,
  {importModule, file}: ProgramFile
): Promise<void> {
  expectShortRun(process.versions)
  const {stdout, stderr, stdin, env} = process
  stdout.on('error', (error) => {
    // Who reads the output may leave early, as `head` does: that is no trouble of ours.
    if (isClosedPipe(error)) return
    stderr.write(`error: Cannot write the output: ${error.message}\n`)
    process.exitCode = exitCode.couldNotRun
  })
  stderr.on('error', (error) => {
    if (!isClosedPipe(error)) process.exitCode = exitCode.couldNotRun
  })
  const now = () => new Date()
  const cwd = process.cwd()
  const io: Io = {stdout, stderr, stdin, env, importModule, cwd, now, program: file}
  const code = await main(process.argv.slice(2), io)
  process.exitCode ??= code
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE'
}
