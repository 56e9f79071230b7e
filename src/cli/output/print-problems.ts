import type {Document} from '../../model/document.js'
import {describeProblem, type Problem} from '../../model/problem.js'
import type {Io} from '../io.js'
import {type ColourWish, wantsColour} from './colour.js'

/** Writes problems to stderr, each with its place and its remedy. */
export function printProblems(problems: readonly Problem[], io: Io, flag?: boolean): void {
  print(problems, {io, flag, word: 'error:', colour: '31'})
}

/** Writes problems in documents that could still be read, such as broken front matter. */
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
