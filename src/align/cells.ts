/**
 * Which cells of the alignment matrix the search looks at: row `i` (source units before the cut)
 * has columns `lo[i]` to `hi[i]` (target units before the cut), both inclusive.
 */
export interface Cells {
  /** Source units. */
  readonly rows: number
  /** Target units. */
  readonly columns: number
  readonly lo: Int32Array
  readonly hi: Int32Array
  /** Where row `i` starts in an array over all cells; `start[rows + 1]` is their number. */
  readonly start: Int32Array
}

/** Matrices up to this many cells are searched whole. */
const fullCells = 4_000_000

/**
 * Every cell of a matrix of moderate size; of a large one a band about the line on which both
 * sides have given the same share of their text, wide enough for a tenth of it to be missing.
 */
export function cellsFor(source: readonly number[], target: readonly number[]): Cells {
  const rows = source.length
  const columns = target.length
  if ((rows + 1) * (columns + 1) <= fullCells) return layOut(rows, columns, columns)
  const half = Math.max(200, Math.ceil(columns / 10))
  return layOut(rows, columns, half, sharesOf(source), sharesOf(target))
}

function layOut(
  rows: number,
  columns: number,
  half: number,
  sourceShares: readonly number[] = [],
  targetShares: readonly number[] = []
): Cells {
  const lo = new Int32Array(rows + 1)
  const hi = new Int32Array(rows + 1)
  const start = new Int32Array(rows + 2)
  let middle = 0
  for (let i = 0; i <= rows; i++) {
    const share = sourceShares[i] ?? 0
    while (middle < columns && (targetShares[middle] ?? 1) < share) middle++
    lo[i] = i === rows ? Math.max(0, columns - half) : Math.max(0, middle - half)
    hi[i] = i === rows ? columns : Math.min(columns, middle + half)
    start[i + 1] = (start[i] ?? 0) + (hi[i] ?? 0) - (lo[i] ?? 0) + 1
  }
  return {rows, columns, lo, hi, start}
}

/** Share of the whole length that lies before each cut, from 0 to 1. */
function sharesOf(lengths: readonly number[]): number[] {
  const total = Math.max(
    1,
    lengths.reduce((sum, length) => sum + length, 0)
  )
  let before = 0
  return [
    0,
    ...lengths.map((length) => {
      before += length
      return before / total
    })
  ]
}
