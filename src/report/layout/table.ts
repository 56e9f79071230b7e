import type {ReportContext} from '../reporter.js'
import {clip, pad} from './cells.js'
import {displayWidth} from './display-width.js'
import {type Tone, themeFor} from './theme.js'

/** A column of a table. */
export interface Column {
  readonly head: string
  /** Numbers are right-aligned. */
  readonly align?: 'start' | 'end'
  /** Maximum width in columns; a `text` column shares what the others leave. */
  readonly size: number | 'text'
}

/** A row of a table: a cell for each column, and the tone of the whole row. */
export interface Row {
  readonly cells: readonly string[]
  readonly tone?: Tone
  /** A line of its own below the row, from the second column on. */
  readonly note?: string
}

/** Columns between two columns, and the minimum width of a text column on any screen. */
const SPACE = 2
const MIN_TEXT = 16

/**
 * Lays out rows of one-line cells under their heads. Columns are as wide as their widest cell.
 * Those of size `text` share the rest of the width evenly, and clip.
 */
export function table(
  columns: readonly Column[],
  rows: readonly Row[],
  context: ReportContext
): readonly string[] {
  const theme = themeFor(context)
  const widths = columnWidths(columns, rows, context.width)
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => {
        const width = widths[index] ?? 0
        return pad(clip(cell, width, theme.signs.ellipsis), width, columns[index]?.align)
      })
      .join(' '.repeat(SPACE))
      .trimEnd()
  const indent = (widths[0] ?? 0) + SPACE
  const noteLine = (note: string) =>
    `${' '.repeat(indent)}${clip(note, context.width - indent, theme.signs.ellipsis)}`
  const head = line(columns.map((column) => column.head))
  return [
    theme.paint('faint', head),
    ...rows.flatMap(({cells, tone, note}) => [
      tone ? theme.paint(tone, line(cells)) : line(cells),
      ...(note === undefined ? [] : [theme.paint('faint', noteLine(note))])
    ])
  ]
}

function columnWidths(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number
): readonly number[] {
  const natural = columns.map(({head, size}, index) => {
    const most = size === 'text' ? Infinity : size
    const widest = rows.reduce(
      (max, {cells}) => Math.max(max, displayWidth(cells[index] ?? '')),
      displayWidth(head)
    )
    return Math.min(most, widest)
  })
  const isText = columns.map(({size}) => size === 'text')
  const texts = isText.filter(Boolean).length
  const taken = natural.reduce((sum, own, index) => sum + (isText[index] ? 0 : own), 0)
  const free = width - taken - SPACE * (columns.length - 1)
  const share = Math.max(MIN_TEXT, Math.floor(free / Math.max(1, texts)))
  return natural.map((own, index) => (isText[index] ? Math.min(own, share) : own))
}
