import type {Problem} from '../model/problem.js'
import {BlockScan} from './guard/block-scan.js'
import {LENGTH_MAX} from './guard/limits.js'

/**
 * Refuses a text that the parser could not read in time, or would overflow the stack on: lists and
 * quotes nested absurdly deep, endless rows of marks that never pair, or a text too large. Nothing
 * that a person writes comes near the limits, which are in `guard/limits.ts` with their reasons.
 *
 * The cost is estimated, for every line, from the marks in it: time is linear in the length of the
 * text, and no tree is built.
 *
 * @returns what is wrong, with line and column from 1; undefined for a text that may be parsed.
 */
export function guardAgainst(text: string, path?: string): Problem | undefined {
  const file = path === undefined ? {} : {path}
  if (text.length > LENGTH_MAX) {
    return {
      what: `Unexpected text of ${text.length} characters, expected at most ${LENGTH_MAX}`,
      help: 'Split the text into several files, and name each pair',
      ...file,
      line: 1,
      column: 1
    }
  }

  const scan = new BlockScan(text)
  const lineEnd = /\r\n|[\r\n]|$/g
  let from = text.startsWith('\ufeff') ? 1 : 0
  for (let line = 1; from <= text.length; line++) {
    lineEnd.lastIndex = from
    const end = lineEnd.exec(text)
    const to = end?.index ?? text.length
    const excess = scan.feed(text.slice(from, to))
    if (excess)
      return {what: excess.what, help: excess.help, ...file, line, column: excess.offset + 1}
    if (to === text.length) return
    from = to + (end?.[0].length ?? 1)
  }
  return
}
