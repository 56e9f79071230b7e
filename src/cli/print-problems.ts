import {describeProblem, type Problem, ProblemError} from '../model/problem.js'
import {type ColourWish, wantsColour} from './colour.js'
import type {Io} from './io.js'

/** Writes problems to stderr, each with its place and its remedy. */
export function printProblems(problems: readonly Problem[], io: Io, flag?: boolean): void {
  const wish: ColourWish = {flag, env: io.env}
  const word = wantsColour(io.stderr, wish) ? '\u001B[1;31merror:\u001B[22;39m' : 'error:'
  for (const problem of problems) io.stderr.write(`${word} ${describeProblem(problem)}\n`)
}

/**
 * The problem that an exception stands for: its own, or a bug of ours. `BITEXT_DEBUG` shows where a
 * bug is, and only then.
 *
 * @param path  the file that was worked on
 */
export function problemOf(error: unknown, {env}: Io, path?: string): Problem {
  if (error instanceof ProblemError) return error.problem
  const message = error instanceof Error ? error.message : String(error)
  const stack = env.BITEXT_DEBUG && error instanceof Error ? `\n${error.stack}` : ''
  const problem = {
    what: `This is a bug in bitext: ${message.split('\n')[0]}`,
    help: `Report it with the files, please; \`BITEXT_DEBUG=1\` shows where it is${stack}`
  }
  return path === undefined ? problem : {path, ...problem}
}
