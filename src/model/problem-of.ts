import {firstLineOf} from './first-line-of.js'
import {type Problem, ProblemError} from './problem.js'
import {projectHome} from './project-home.js'
import {RuleError} from './rule-error.js'

/** The environment variables of the process, as a value. */
export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * The problem that an exception carries, an error in a rule of the user's, or else a bug of ours.
 * `BITEXT_DEBUG` shows where the error is.
 *
 * @param path  the file being processed
 */
export function problemOf(error: unknown, {env}: Environment, path?: string): Problem {
  if (error instanceof ProblemError) return error.problem
  const stack = env.BITEXT_DEBUG ? stackOf(error) : ''
  const problem = isOfUser(error)
    ? {
        what: error.message,
        help: `Correct the rule, or leave out its module; \`BITEXT_DEBUG=1\` shows where it is${stack}`
      }
    : {
        what: `This is a bug in bitext: ${firstLineOf(error)}`,
        help: `Report it with the files${where}, please; \`BITEXT_DEBUG=1\` shows where it is${stack}`
      }
  return path === undefined ? problem : {path, ...problem}
}

/** Where bugs are collected, if the project has an address. */
const where = projectHome === undefined ? '' : ` at ${projectHome}/issues`

function isOfUser(error: unknown): error is RuleError {
  return error instanceof RuleError && error.module !== undefined
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const {stack} = error.cause instanceof Error ? error.cause : error
  return `\n${stack}`
}
