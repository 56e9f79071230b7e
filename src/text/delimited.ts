/** A line of a table; a quoted cell may hold line ends, so that a row may take several lines. */
export interface TableRow {
  /** Where it starts, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export type DelimitedTable =
  | {readonly type: 'table'; readonly rows: readonly TableRow[]}
  /** A quotation mark opens a cell on this line and nothing closes it. */
  | {readonly type: 'unclosed'; readonly line: number}

/**
 * Reads a table in CSV (RFC 4180) or with another separator. Cells are trimmed; blank lines are left
 * out, and so are those that start with `#`. Linear in the length of the text.
 *
 * @param separator  one character
 */
export function readDelimited(text: string, separator: string): DelimitedTable {
  const rows: TableRow[] = []
  let [at, line] = [0, 1]
  while (at < text.length) {
    const row = readRow(text, at, separator)
    if (!row) return {type: 'unclosed', line}
    const isRemark = text[at] === '#'
    if (!isRemark && row.cells.some((cell) => cell !== '')) rows.push({line, cells: row.cells})
    line += text.slice(at, row.end).split('\n').length - 1
    at = row.end
  }
  return {type: 'table', rows}
}

interface Read {
  readonly cells: readonly string[]
  /** Offset of what follows it. */
  readonly end: number
}

function readRow(text: string, start: number, separator: string): Read | undefined {
  if (text[start] === '#') return {cells: [], end: lineEnd(text, start)}
  const cells: string[] = []
  let at = start
  for (;;) {
    const cell = readCell(text, at, separator)
    if (!cell) return undefined
    cells.push(cell.text)
    at = cell.end
    if (text[at] !== separator) return {cells, end: lineEnd(text, at)}
    at++
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end + 1
}

interface Cell {
  readonly text: string
  /** Offset of the separator or line end that closes it. */
  readonly end: number
}

function readCell(text: string, start: number, separator: string): Cell | undefined {
  if (text[start] === '"') return readQuoted(text, start, separator)
  const end = cellEnd(text, start, separator)
  return {text: text.slice(start, end).trim(), end}
}

/** In a quoted cell two quotation marks stand for one. */
function readQuoted(text: string, start: number, separator: string): Cell | undefined {
  let close = text.indexOf('"', start + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close === -1) return undefined
  const inner = text.slice(start + 1, close).replaceAll('""', '"')
  return {text: inner.trim(), end: cellEnd(text, close + 1, separator)}
}

function cellEnd(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at++
  return at
}
