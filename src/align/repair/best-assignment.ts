/** No column: the row is better left alone. */
export const unassigned = -1

/** Gains of assigning each row to each column, row by row; 0 or less for those that may not be. */
export interface AssignmentGains {
  readonly rows: number
  readonly columns: number
  readonly gains: Float64Array
}

/**
 * The assignment of rows to columns, at most one each, that gains most; of equally good ones always
 * the same. Gives the column of each row, or `unassigned`.
 *
 * Each row also has a column of its own that gains 0, to be left alone in.
 *
 * Cost: O(rows² (rows + columns)).
 * Source: Kuhn (1955), the Hungarian method, by shortest augmenting paths with potentials as in
 * Jonker and Volgenant (1987).
 */
export function bestAssignment(given: AssignmentGains): Int32Array {
  const {rows, columns, gains} = given
  const state = new Assignment(given)
  for (let row = 0; row < rows; row++) state.add(row)
  return Int32Array.from({length: rows}, (_, row) => {
    const column = state.columnOf(row)
    const isGain = column < columns && (gains[row * columns + column] as number) > 0
    return isGain ? column : unassigned
  })
}

/** An assignment that is optimal for the rows added so far. */
class Assignment {
  readonly #given: AssignmentGains
  readonly #width: number
  /** The row of each column, `unassigned` for none. */
  readonly #rowOf: Int32Array
  readonly #rowPotential: Float64Array
  readonly #columnPotential: Float64Array

  constructor(given: AssignmentGains) {
    this.#given = given
    this.#width = given.columns + given.rows
    this.#rowOf = new Int32Array(this.#width).fill(unassigned)
    this.#rowPotential = new Float64Array(given.rows)
    this.#columnPotential = new Float64Array(this.#width)
  }

  columnOf(row: number): number {
    return this.#rowOf.indexOf(row)
  }

  /** Takes in one more row by the cheapest chain of changes. */
  add(start: number): void {
    const least = new Float64Array(this.#width).fill(Infinity)
    const before = new Int32Array(this.#width).fill(unassigned)
    const reached: number[] = []
    const isReached = new Uint8Array(this.#width)
    let from = unassigned
    for (;;) {
      const row = from === unassigned ? start : (this.#rowOf[from] as number)
      let nearest = unassigned
      for (let column = 0; column < this.#width; column++) {
        if (isReached[column] === 1) continue
        const cost = this.#slack(row, column)
        if (cost < (least[column] as number)) {
          least[column] = cost
          before[column] = from
        }
        if (nearest === unassigned || (least[column] as number) < (least[nearest] as number))
          nearest = column
      }
      this.#shift(start, reached, {least, isReached, by: least[nearest] as number})
      if (this.#rowOf[nearest] === unassigned) {
        this.#change(start, nearest, before)
        return
      }
      reached.push(nearest)
      isReached[nearest] = 1
      from = nearest
    }
  }

  #slack(row: number, column: number): number {
    const {columns, gains} = this.#given
    const gain = column < columns ? Math.max(0, gains[row * columns + column] as number) : 0
    return -gain - (this.#rowPotential[row] as number) - (this.#columnPotential[column] as number)
  }

  /** Moves the potentials, so that the nearest column costs nothing more. */
  #shift(
    start: number,
    reached: readonly number[],
    {least, isReached, by}: {least: Float64Array; isReached: Uint8Array; by: number}
  ): void {
    ;(this.#rowPotential[start] as number) += by
    for (const column of reached) {
      ;(this.#rowPotential[this.#rowOf[column] as number] as number) += by
      ;(this.#columnPotential[column] as number) -= by
    }
    for (let column = 0; column < this.#width; column++) {
      if (isReached[column] === 0) (least[column] as number) -= by
    }
  }

  #change(start: number, end: number, before: Int32Array): void {
    let column = end
    while (column !== unassigned) {
      const from = before[column] as number
      this.#rowOf[column] = from === unassigned ? start : (this.#rowOf[from] as number)
      column = from
    }
  }
}
