import type {ImportModule} from '../../workspace/files/import-module.js'
import type {Io} from '../io.js'
import {holdProcess} from './hold-process.js'
import {reportLostOutput} from './lost-output.js'
import {main} from './main.js'

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
  reportLostOutput(process)
  const {stdout, stderr, stdin, env} = process
  const now = () => new Date()
  const cwd = process.cwd()
  const io: Io = {stdout, stderr, stdin, env, importModule, cwd, now, program: file}
  const done = holdProcess(process, io)
  const code = await main(process.argv.slice(2), io)
  done()
  process.exitCode ??= code
}
