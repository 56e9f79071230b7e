/**
 * Why something could not be read or run, in words for the user. It is data that every door
 * renders.
 */
export interface Problem {
  /** What went wrong: `Cannot read …`, `Unexpected …, expected …`. One sentence, no final period. */
  readonly what: string
  /** What to do about it. Starts with a verb, no final period. */
  readonly help: string
  /** The file, as the user would name it. */
  readonly path?: string
  /** From 1. */
  readonly line?: number
  /** From 1, UTF-16 code units. */
  readonly column?: number
}

/**
 * Carries a problem to the nearest door. Thrown for trouble on the user's side, never for our own
 * bugs.
 */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(describeProblem(problem))
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** `path:line:column: what (help)`, on one line. */
export function describeProblem({path, line, column, what, help}: Problem): string {
  const place = [path, line, column].filter((part) => part !== undefined).join(':')
  return `${place === '' ? '' : `${place}: `}${what}\n  ${help}`
}
