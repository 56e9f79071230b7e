/** Longest run of sentences that is merged on one side of a bead. */
export const longestRun = 4

/**
 * Cells of a block of a band: for each row (a sentence of one side) a window of
 * columns (sentences of the other), and for each cell one number for every run
 * of 1 to `runs` rows that ends in its row.
 *
 * Windows never step back from row to row.
 */
export class RunWindow {
  readonly from: number
  readonly to: number
  readonly runs: 1 | 2 | 3 | 4
  /** First column of each row, by row less `from`. */
  readonly low: Int32Array
  /** Column after the last of each row, by row less `from`. */
  readonly high: Int32Array
  readonly #offsets: Int32Array

  constructor(from: number, low: Int32Array, high: Int32Array, runs: RunWindow['runs']) {
    this.runs = runs
    this.from = from
    this.to = from + low.length
    this.low = low
    this.high = high
    this.#offsets = new Int32Array(low.length + 1)
    for (let row = 0; row < low.length; row++) {
      this.#offsets[row + 1] = (this.#offsets[row] as number) + runs * this.width(row + from)
    }
  }

  /** How many numbers the block holds. */
  get size(): number {
    return this.#offsets[this.low.length] as number
  }

  /** Whether all rows have the same columns. */
  get isFull(): boolean {
    const last = this.low.length - 1
    return this.low[0] === this.low[last] && this.high[0] === this.high[last]
  }

  width(row: number): number {
    return Math.max(
      0,
      (this.high[row - this.from] as number) - (this.low[row - this.from] as number)
    )
  }

  /** Where the numbers of a row begin: those of run 1 first, `width` of each run. */
  offset(row: number): number {
    return this.#offsets[row - this.from] as number
  }
}
