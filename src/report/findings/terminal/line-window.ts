import {type Cell, cellsOf} from '../../layout/cells.js'
import {displayWidth} from '../../layout/display-width.js'

/** What of a line is shown, and where the place stands under it, in columns. */
export interface LineWindow {
  readonly text: string
  /** Columns before the place. */
  readonly before: number
  /** Columns of the place that are visible, at least 1: a place between characters is shown too. */
  readonly marked: number
}

/**
 * Cuts the stretch of a line that shows a place: the whole line where it fits, else what is around
 * the place, with an ellipsis wherever something is left out. A place wider than the window shows
 * its beginning.
 *
 * Cost: O(width), however long the line, since cells outside of the window are not looked at.
 */
export function windowOf(
  line: {readonly text: string; readonly from: number; readonly to: number},
  {width, ellipsis}: {readonly width: number; readonly ellipsis: string}
): LineWindow {
  const near = nearby(line, width)
  const cells = cellsOf(near.text)
  const first = indexOr(cells, (cell) => cell.end > near.from)
  const last = Math.max(
    first,
    indexOr(cells, (cell) => cell.start >= near.to)
  )
  const dots = displayWidth(ellipsis)
  const whole = !near.cutStart && !near.cutEnd && widthOf(cells) <= width
  const range = whole
    ? {start: 0, end: cells.length}
    : rangeAround(cells, first, last, width - 2 * dots)
  const cutStart = near.cutStart || range.start > 0
  const cutEnd = near.cutEnd || range.end < cells.length
  const lead = cutStart ? ellipsis : ''
  return {
    text: `${lead}${textOf(cells.slice(range.start, range.end))}${cutEnd ? ellipsis : ''}`,
    before: displayWidth(lead) + widthOf(cells.slice(range.start, first)),
    marked: Math.max(1, widthOf(cells.slice(first, Math.min(last, range.end))))
  }
}

interface Nearby {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly cutStart: boolean
  readonly cutEnd: boolean
}

/** Code units looked at on either side of a place for each column: enough for most graphemes. */
const UNITS_PER_COLUMN = 8

/** The part of a line that can be visible at all, so that a line of megabytes costs nothing. */
function nearby(
  {text, from, to}: {readonly text: string; readonly from: number; readonly to: number},
  width: number
): Nearby {
  const reach = width * UNITS_PER_COLUMN
  const start = wholeCharacter(text, Math.max(0, from - reach))
  const end = wholeCharacter(text, Math.min(text.length, from + reach))
  return {
    text: text.slice(start, end),
    from: from - start,
    to: Math.min(to, end) - start,
    cutStart: start > 0,
    cutEnd: end < text.length
  }
}

/** The same index, or the one before where it would split a surrogate pair. */
function wholeCharacter(text: string, index: number): number {
  const code = text.charCodeAt(index)
  return index > 0 && code >= 0xdc00 && code <= 0xdfff ? index - 1 : index
}

interface CellRange {
  readonly start: number
  readonly end: number
}

/** Part of the free columns that goes before the place: what follows it says more. */
const BEFORE_SHARE = 1 / 3

function rangeAround(
  cells: readonly Cell[],
  first: number,
  last: number,
  budget: number
): CellRange {
  const marked = Math.min(budget, widthOf(cells.slice(first, last)))
  const start = back(cells, first, (budget - marked) * BEFORE_SHARE)
  const end = forth(cells, start, budget)
  // Columns that the end of the line leaves free show more of what is before.
  return end === cells.length ? {start: back(cells, end, budget), end} : {start, end}
}

/** The earliest cell from which the cells up to `end` take no more columns than `room`. */
function back(cells: readonly Cell[], end: number, room: number): number {
  let start = end
  let used = 0
  while (start > 0) {
    used += cells[start - 1]?.width ?? 0
    if (used > room) break
    start -= 1
  }
  return start
}

/** The end of the cells from `start` on that take no more columns than `room`. */
function forth(cells: readonly Cell[], start: number, room: number): number {
  let end = start
  let used = 0
  while (end < cells.length) {
    used += cells[end]?.width ?? 0
    if (used > room) break
    end += 1
  }
  return end
}

function indexOr(cells: readonly Cell[], test: (cell: Cell) => boolean): number {
  const index = cells.findIndex(test)
  return index === -1 ? cells.length : index
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}

function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('')
}
