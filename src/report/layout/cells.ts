import {displayWidth, graphemesOf, graphemeWidth, isPlain} from './display-width.js'

/** One thing on a terminal line: what is printed, its columns, and what it stands for. */
export interface Cell {
  readonly text: string
  /** Columns, 0 or more. */
  readonly width: number
  /** Range in the line, UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** Columns between tab stops. */
const TAB = 4

/**
 * Cuts a line (without its line end) into cells that are safe to print: tabs become spaces up to
 * the next stop, and control characters and bidirectional overrides, which could move the cursor
 * or lie about the text, become visible signs.
 */
export function cellsOf(line: string): readonly Cell[] {
  if (isPlain(line)) {
    return Array.from(line, (text, start) => ({text, width: 1, start, end: start + 1}))
  }
  const cells: Cell[] = []
  let column = 0
  for (const {text, start} of graphemesOf(line)) {
    const shown = text === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(text)
    const width = text === '\t' ? shown.length : graphemeWidth(shown)
    cells.push({text: shown, width, start, end: start + text.length})
    column += width
  }
  return cells
}

/** A text on one line and safe to print: white space is folded to single spaces. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/gu, ' ').trim())
}

/** Cuts a text to at most so many columns, with an ellipsis when something is left out. */
export function clip(text: string, width: number, ellipsis: string): string {
  // A code unit takes at most two columns: only then is there anything to measure.
  if (text.length * 2 <= width || displayWidth(text) <= width) return text
  const room = width - displayWidth(ellipsis)
  if (room < 0) return ''
  // One character more, since a combining mark may follow the last that fits.
  const start = text.slice(0, room + 1)
  if (isPlain(start)) return `${start.slice(0, room).trimEnd()}${ellipsis}`
  let shown = ''
  let used = 0
  for (const grapheme of graphemesOf(text)) {
    const next = used + graphemeWidth(grapheme.text)
    if (next > room) break
    shown += grapheme.text
    used = next
  }
  return `${shown.trimEnd()}${ellipsis}`
}

/** Fills a text up with spaces to so many columns; longer texts stay whole. */
export function pad(text: string, width: number, align: 'start' | 'end' = 'start'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return align === 'start' ? text + space : space + text
}

/** Breaks a text between words into lines of at most so many columns; longer words stay whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || displayWidth(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

const unsafe = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** The control pictures of Unicode stand 0x2400 above what they picture. */
const PICTURES = 0x2400

function visible(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x20) return String.fromCodePoint(PICTURES + code)
    return code === 0x7f ? '\u2421' : '\ufffd'
  })
}
