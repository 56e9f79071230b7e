import type {ImportModule} from '../workspace/files/import-module.js'

/** Where output goes: what is needed of a stream of Node's. */
export interface Output {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean | undefined
  /** Characters in a line, where it is a terminal. */
  readonly columns?: number | undefined
}

/** All that the command line has to do with the world besides files. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly importModule: ImportModule
  /** The folder that the user is in; absolute. */
  readonly cwd: string
  /** The file that a thread is started with; absent where there are to be none. Absolute. */
  readonly program?: string
  /** Ends something that would otherwise run until the process is stopped. */
  readonly stop?: AbortSignal
  /** The clock, for the dates of what a person decides. */
  readonly now: () => Date
}
