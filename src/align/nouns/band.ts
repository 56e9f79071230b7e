/**
 * The nodes a search may pass: for each source node `i` (a place between
 * sentences, 0 to the number of them) the target nodes `low[i]` to `high[i]`,
 * both included.
 *
 *     target →  0 1 2 3 4 5
 *     source 0  ■ ■ · · · ·
 *       ↓    1  ■ ■ ■ · · ·
 *            2  · ■ ■ ■ ■ ·
 *            3  · · · ■ ■ ■
 *
 * Both bounds never decrease, the first row holds node 0, the last one the last
 * node, and neighbouring rows overlap, so a path from corner to corner exists.
 * Owns the arithmetic of cells: `cell(i, j)` numbers the nodes row by row.
 */
export class Band {
  readonly low: Int32Array
  readonly high: Int32Array
  readonly #offsets: Int32Array

  /** Takes bounds that may have gaps or steps back, and widens them to a band. */
  constructor(low: Int32Array, high: Int32Array, columns: number) {
    const last = low.length - 1
    const within = (column: number) => Math.min(columns, Math.max(0, column))
    this.low = low.map(within)
    this.high = high.map(within)
    this.low[0] = 0
    this.high[last] = columns
    for (let i = 1; i <= last; i++)
      this.high[i] = Math.max(this.high[i] as number, this.high[i - 1] as number)
    for (let i = 1; i <= last; i++)
      this.low[i] = Math.min(this.low[i] as number, this.high[i - 1] as number)
    for (let i = last - 1; i >= 0; i--)
      this.low[i] = Math.min(this.low[i] as number, this.low[i + 1] as number)
    this.#offsets = new Int32Array(last + 2)
    for (let i = 0; i <= last; i++) {
      this.#offsets[i + 1] =
        (this.#offsets[i] as number) + (this.high[i] as number) - (this.low[i] as number) + 1
    }
  }

  get rows(): number {
    return this.low.length - 1
  }

  get columns(): number {
    return this.high[this.rows] as number
  }

  /** How many nodes it holds. */
  get cells(): number {
    return this.#offsets[this.rows + 1] as number
  }

  has(i: number, j: number): boolean {
    return i >= 0 && j >= (this.low[i] as number) && j <= (this.high[i] as number)
  }

  /** Number of a node, 0 to `cells`; only for nodes it has. */
  cell(i: number, j: number): number {
    return (this.#offsets[i] as number) + j - (this.low[i] as number)
  }

  /** The smallest band that holds both. */
  union(other: Band): Band {
    return new Band(
      this.low.map((low, i) => Math.min(low, other.low[i] as number)),
      this.high.map((high, i) => Math.max(high, other.high[i] as number)),
      this.columns
    )
  }
}

/** The band of all nodes. */
export function fullBand(rows: number, columns: number): Band {
  return new Band(new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns), columns)
}

/** A place between sentences on both sides. */
export interface Node {
  readonly source: number
  readonly target: number
}

/**
 * The band of all nodes at most `width` steps from a path, a step being one
 * sentence on one side; the width may differ from node to node of the path.
 *
 * Counting steps on both sides alike makes the band of the swapped path the
 * swapped band. Nodes of the path may lie apart: the straight line between two
 * is part of it, as wide as the node it leads to.
 *
 * Cost: O(length of the path · width).
 */
export function bandAlong(
  path: readonly Node[],
  rows: number,
  columns: number,
  width: number | ((node: number) => number)
): Band {
  const low = new Int32Array(rows + 1).fill(columns)
  const high = new Int32Array(rows + 1)
  let from: Node = {source: 0, target: 0}
  const nodes = [...path, {source: rows, target: columns}]
  nodes.forEach((to, index) => {
    const reach = typeof width === 'number' ? width : width(Math.min(index, path.length - 1))
    const steps = Math.max(1, to.source - from.source)
    for (let step = 0; step <= steps; step++) {
      const share = step / steps
      const row = Math.round(from.source + share * (to.source - from.source))
      const column = from.target + share * (to.target - from.target)
      widen(low, high, row, column, reach)
    }
    from = to
  })
  return new Band(low, high, columns)
}

/** Take in the nodes at most `reach` steps from one. */
function widen(low: Int32Array, high: Int32Array, i: number, j: number, reach: number): void {
  const last = Math.min(low.length - 1, i + reach)
  for (let row = Math.max(0, i - reach); row <= last; row++) {
    const left = reach - Math.abs(row - i)
    if (Math.floor(j) - left < (low[row] as number)) low[row] = Math.floor(j) - left
    if (Math.ceil(j) + left > (high[row] as number)) high[row] = Math.ceil(j) + left
  }
}
