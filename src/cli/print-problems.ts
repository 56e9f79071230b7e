import type {Document} from '../model/document.js'
import {describeProblem, type Problem, ProblemError} from '../model/problem.js'
import {type ColourWish, wantsColour} from './colour.js'
import type {Io} from './io.js'

/** Writes problems to stderr, each with its place and its remedy. */
export function printProblems(problems: readonly Problem[], io: Io, flag?: boolean): void {
  print(problems, {io, flag, word: 'error:', colour: '31'})
}

/** Writes what is odd about documents that could be read all the same, such as broken front matter. */
export function printOddities(
  documents: readonly Pick<Document, 'path' | 'problems'>[],
  io: Io,
  flag?: boolean
): void {
  const odd = documents.flatMap(({path, problems = []}) =>
    problems.map((problem) => ({...problem, path}))
  )
  print(odd, {io, flag, word: 'warning:', colour: '33'})
}

interface Voice {
  readonly io: Io
  readonly flag: boolean | undefined
  readonly word: string
  /** Its number among the ANSI colours. */
  readonly colour: string
}

function print(problems: readonly Problem[], {io, flag, word, colour}: Voice): void {
  const wish: ColourWish = {flag, env: io.env}
  const shown = wantsColour(io.stderr, wish) ? `\u001B[1;${colour}m${word}\u001B[22;39m` : word
  for (const problem of problems) io.stderr.write(`${shown} ${describeProblem(problem)}\n`)
}

/**
 * The problem that an exception stands for: its own, or a bug of ours. `BITEXT_DEBUG` shows where a
 * bug is, and only then.
 *
 * @param path  the file that was worked on
 */
export function problemOf(error: unknown, {env}: Pick<Io, 'env'>, path?: string): Problem {
  if (error instanceof ProblemError) return error.problem
  const message = error instanceof Error ? error.message : String(error)
  const stack = env.BITEXT_DEBUG && error instanceof Error ? `\n${error.stack}` : ''
  const problem = {
    what: `This is a bug in bitext: ${message.split('\n')[0]}`,
    help: `Report it with the files, please; \`BITEXT_DEBUG=1\` shows where it is${stack}`
  }
  return path === undefined ? problem : {path, ...problem}
}
