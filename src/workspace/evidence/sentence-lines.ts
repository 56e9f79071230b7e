import {readText} from '../files/read-text.js'
import type {PairFile} from '../pairs/pair.js'

/**
 * The sentences of a text that has one a line, by line number from 0. Empty lines are empty
 * sentences and keep their number; the last line end ends the last line, and opens no further one.
 * Only a line feed ends a line, perhaps with a carriage return before it. A byte-order mark is
 * dropped.
 */
export function sentenceLines(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/u, '').split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
}

/**
 * Reads a file that has a sentence a line. No parser runs over it, so its size is limited by the
 * reader only.
 *
 * @throws ProblemError as `readText`
 */
export function readSentences({
  path,
  shown,
  text
}: Pick<PairFile, 'path' | 'shown' | 'text'>): readonly string[] {
  return sentenceLines(text ?? readText(path, shown))
}
