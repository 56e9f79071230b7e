import {fromMarkdown} from 'mdast-util-from-markdown'
import type {Stretch} from './flat-text.js'

/** How a value was written in the source. */
export type Spelling =
  /** Backslash escapes and character references stand for other characters. */
  | 'markdown'
  /** Each character stands for itself. */
  | 'literal'

/** A range of the source in which a value stands, UTF-16 code units. */
export interface SourceRange {
  readonly text: string
  readonly start: number
  readonly end: number
}

const asciiPunctuation = /[!-/:-@[-`{-~]/
const reference = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});/y
const lineEnd = /[ \t]*(?:\r\n|\n|\r)/y
const linePrefix = /[ \t]*(?:>[ \t]*)*/y

/**
 * Cuts a value, as the parser gives it, into stretches that stand letter for letter in the source
 * range, and stretches that do not (characters written as references). What the source has more than
 * the value is skipped: backslashes, the indents and `>` of continuation lines, white space at line
 * ends. Undefined when value and range do not match.
 *
 * Cost: linear in the value, but for line prefixes, of which the few ways to read each are tried.
 */
export function matchSource(
  value: string,
  range: SourceRange,
  spelling: Spelling
): readonly Stretch[] | undefined {
  const lines = /[\n\r]/.test(value) ? value.split(/(\r\n|\n|\r)/) : [value]
  const stretches: Stretch[] = []
  let at = range.start
  for (const [index, line] of lines.entries()) {
    if (index % 2 === 1) {
      const end = matchAt(lineEnd, range.text, at)
      if (end === undefined) return undefined
      stretches.push({value: line, offset: undefined})
      at += end.length
      continue
    }
    const starts = prefixEnds(range.text, at)
    const match = firstMatch(line, index === 0 ? [at, ...starts] : starts, range, spelling)
    if (match === undefined) return undefined
    stretches.push(...match.stretches)
    at = match.end
  }
  return at <= range.end ? stretches : undefined
}

interface LineMatch {
  readonly stretches: readonly Stretch[]
  readonly end: number
}

/** Where the text of a continuation line may start, likeliest first: after all `>`, or after fewer. */
function prefixEnds(text: string, at: number): readonly number[] {
  const prefix = matchAt(linePrefix, text, at) ?? ''
  const ends = [at + prefix.length]
  for (let index = prefix.length - 1; index >= 0; index--) {
    if (prefix[index] === '>' || index === 0) ends.push(at + index)
  }
  return ends
}

function firstMatch(
  line: string,
  starts: readonly number[],
  range: SourceRange,
  spelling: Spelling
): LineMatch | undefined {
  for (const start of starts) {
    if (start > range.end) continue

    const match = matchLine(line, start, range, spelling)
    if (match !== undefined) return match
  }
  return undefined
}

function matchLine(
  line: string,
  start: number,
  range: SourceRange,
  spelling: Spelling
): LineMatch | undefined {
  if (isVerbatim(line, start, range)) {
    return {stretches: [{value: line, offset: start}], end: start + line.length}
  }
  const stretches: Stretch[] = []
  let at = start
  let index = 0
  let from = 0
  const close = () => {
    if (from < index) stretches.push({value: line.slice(from, index), offset: at - (index - from)})
  }
  while (index < line.length) {
    const step = otherSpelling[spelling](line, index, range.text, at)
    if (step !== undefined) {
      close()
      if (!step.isKept)
        stretches.push({value: line.slice(index, index + step.length), offset: undefined})
      from = step.isKept ? index : index + step.length
      index += step.isKept ? 0 : step.length
      at += step.width
      if (!step.isKept) continue
    }
    if (at >= range.end || line[index] !== range.text[at]) return undefined
    index++
    at++
  }
  close()
  return {stretches, end: at}
}

/** Most lines stand in the source as they are, which saves looking at each character. */
function isVerbatim(line: string, start: number, {text, end}: SourceRange): boolean {
  return (
    line !== '' && start + line.length <= end && text.startsWith(line, start) && !/[\\&]/.test(line)
  )
}

/** Something in the source that stands for `length` characters of the value and is `width` wide. */
interface Step {
  readonly length: number
  readonly width: number
  /** Only skipped: the character itself follows, as after a backslash. */
  readonly isKept: boolean
}

const otherSpelling = {markdown: spelledOtherwise, literal: spelledInCode} as const

/** A line end inside a code span is a space, and a table needs a backslash before `|`. */
function spelledInCode(line: string, index: number, text: string, at: number): Step | undefined {
  if (line[index] === '|' && text.startsWith('\\|', at)) return {length: 0, width: 1, isKept: true}
  if (line[index] !== ' ') return undefined

  const end = matchAt(lineEnd, text, at)
  if (end === undefined) return undefined
  const prefix = matchAt(linePrefix, text, at + end.length) ?? ''
  return {length: 1, width: end.length + prefix.length, isKept: false}
}

function spelledOtherwise(line: string, index: number, text: string, at: number): Step | undefined {
  const char = text[at]
  if (char === '\\') {
    const escaped = text[at + 1] ?? ''
    const isEscape = asciiPunctuation.test(escaped) && line[index] === escaped
    return isEscape ? {length: 0, width: 1, isKept: true} : undefined
  }
  if (char !== '&') return undefined

  const written = matchAt(reference, text, at)
  if (written === undefined) return undefined
  const meant = decodeReference(written)
  const isMeant = meant !== written && line.startsWith(meant, index)
  return isMeant ? {length: meant.length, width: written.length, isKept: false} : undefined
}

const decoded = new Map<string, string>()

/** What a character reference stands for; itself when it stands for nothing. */
function decodeReference(written: string): string {
  const known = decoded.get(written)
  if (known !== undefined) return known

  const paragraph = fromMarkdown(`x${written}x`).children[0]
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  const meant = text?.type === 'text' ? text.value.slice(1, -1) : written
  decoded.set(written, meant)
  return meant
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/**
 * The same for the value of a code or HTML block, of which each line is the end of a source line.
 * The search starts `skip` lines into the range, past an opening fence.
 */
export function matchBlock(value: string, range: SourceRange, skip: 0 | 1): readonly Stretch[] {
  const stretches: Stretch[] = []
  const sourceLines = linesOf(range)
  let next: number = skip
  for (const [index, line] of value.split(/(\r\n|\n|\r)/).entries()) {
    const found = index % 2 === 0 ? sourceLines[next++] : undefined
    const isFound = found?.text.endsWith(line) === true
    stretches.push({value: line, offset: isFound ? found.end - line.length : undefined})
  }
  return stretches
}

interface SourceLine {
  readonly text: string
  readonly end: number
}

function linesOf({text, start, end}: SourceRange): readonly SourceLine[] {
  let at = start
  return text
    .slice(start, end)
    .split(/(\r\n|\n|\r)/)
    .flatMap((line, index) => {
      at += line.length
      return index % 2 === 0 ? [{text: line, end: at}] : []
    })
}
