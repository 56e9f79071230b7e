import {type Problem, ProblemError} from './problem.js'

/** The environment variables of the process, as a value. */
export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * The problem that an exception carries, or else a bug of ours. `BITEXT_DEBUG` shows where a bug
 * is.
 *
 * @param path  the file being processed
 */
export function problemOf(error: unknown, {env}: Environment, path?: string): Problem {
  if (error instanceof ProblemError) return error.problem
  const message = error instanceof Error ? error.message : String(error)
  const stack = env.BITEXT_DEBUG && error instanceof Error ? `\n${error.stack}` : ''
  const problem = {
    what: `This is a bug in bitext: ${message.split('\n')[0]}`,
    help: `Report it with the files, please; \`BITEXT_DEBUG=1\` shows where it is${stack}`
  }
  return path === undefined ? problem : {path, ...problem}
}
