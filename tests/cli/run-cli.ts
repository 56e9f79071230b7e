import type {Io} from '../../src/cli/io.js'
import {main} from '../../src/cli/program/main.js'
import {importModule} from '../workspace/import-module.js'

/** What a run of the command line left behind. */
export interface CliResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface CliOptions {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array
  readonly env?: Io['env']
  /** Whether output goes to a terminal. */
  readonly isTTY?: boolean
  readonly columns?: number
  readonly now?: Date
  /** What threads run; without it there are none. */
  readonly program?: string
}

/** When tests take place, unless they say otherwise. */
const testTime = new Date(2026, 2, 14, 12)

/** Runs the command line in this process. */
export async function runCli(
  argv: readonly string[],
  {
    cwd = process.cwd(),
    stdin = '',
    env = {},
    isTTY = false,
    columns = 80,
    now = testTime,
    program
  }: CliOptions = {}
): Promise<CliResult> {
  let [stdout, stderr] = ['', '']
  const terminal = isTTY ? {isTTY, columns} : {}
  const io: Io = {
    stdout: {write: (text) => (stdout += text), ...terminal},
    stderr: {write: (text) => (stderr += text), ...terminal},
    stdin: onlyChunk(stdin),
    env,
    importModule,
    cwd,
    now: () => now,
    ...(program === undefined ? {} : {program})
  }
  const code = await main(argv, io)
  return {code, stdout, stderr}
}

async function* onlyChunk(chunk: string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  yield chunk
}
