import type {Document} from '../../model/document.js'
import {type Problem, ProblemError} from '../../model/problem.js'
import {parseDocument} from '../../pipeline.js'
import type {InputFile} from '../files/input-file.js'
import {readText} from '../files/read-text.js'
import {sentenceLines} from './sentence-lines.js'

/** The text that a machine translation is of, a sentence a line. */
export interface TranslatedLines {
  readonly shown: string
  readonly sentences: readonly string[]
}

/**
 * Reads a machine translation that has a line for each line of a text.
 *
 * @throws ProblemError as `readText`, and when it has more or fewer lines
 */
export function readLineTranslation(
  {path, shown}: InputFile,
  of: TranslatedLines
): readonly string[] {
  const lines = sentenceLines(readText(path, shown))
  if (lines.length === of.sentences.length) return lines
  throw new ProblemError({
    path: shown,
    what: `Unexpected ${counted(lines.length, 'line')}, expected ${of.sentences.length}, as \`${of.shown}\` has`,
    help: 'Translate line by line, and keep empty lines'
  })
}

/**
 * Reads a machine translation of a document, as one text per segment. It may be a document with as
 * many segments, or a plain list, without empty lines, with one line per segment or per sentence.
 *
 * @throws ProblemError as `readText`, and for a file that is none of these
 */
export function readDocumentTranslation(
  {path, shown}: InputFile,
  document: Document
): readonly string[] {
  const text = readText(path, shown)
  const {segments} = parseDocument(text, {path: shown})
  if (segments.length === document.segments.length) return segments.map((segment) => segment.text)
  const lines = sentenceLines(text)
  const isList = lines.every((line) => line.trim() !== '')
  if (isList && lines.length === document.segments.length) return lines
  const counts = document.segments.map(({sentences}) => sentences.length)
  const sentences = counts.reduce((sum, count) => sum + count, 0)
  if (isList && lines.length === sentences) return grouped(lines, counts)
  throw new ProblemError(otherShape(shown, {document, found: segments.length, lines, sentences}))
}

function grouped(lines: readonly string[], counts: readonly number[]): readonly string[] {
  let next = 0
  return counts.map((count) => {
    next += count
    return lines.slice(next - count, next).join(' ')
  })
}

interface Shapes {
  readonly document: Document
  readonly found: number
  readonly lines: readonly string[]
  readonly sentences: number
}

function otherShape(shown: string, {document, found, lines, sentences}: Shapes): Problem {
  const here = `${counted(found, 'segment')} (${counted(lines.length, 'line')})`
  const there = `${counted(document.segments.length, 'segment')} (${counted(sentences, 'sentence')})`
  return {
    path: shown,
    what: `Unexpected ${here}, expected ${there}, as \`${document.path}\` has`,
    help: 'Translate block by block and keep the markup, or give a line for each segment or sentence, without empty lines'
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
