import type {SpanEvidence} from '../nouns/evidence.js'
import type {Evidence} from '../nouns/sentence-pair.js'

/** How many sentences the sides of a pair have. */
interface PairSize {
  readonly rows: number
  readonly columns: number
}

type Cell = NonNullable<Evidence['cell']>

/** Pairs of sentences past which cells are not kept: a search of so many asks about few of them. */
const mostKept = 400_000

/**
 * Combines sources of evidence about one pair. What a source says of the cells is computed when the
 * first is asked for, and kept: each cell is part of many beads, and of more than one combination.
 */
export class EvidenceCombiner {
  readonly #size: PairSize
  readonly #kept = new Map<Cell, Float64Array>()

  constructor(size: PairSize) {
    this.#size = size
  }

  /**
   * Several sources of evidence as one, nats; undefined when there is none, so
   * that a search without evidence pays nothing for it.
   *
   *     e(bead) = Σ_sources bead evidence + Σ_cells Σ_sources cell evidence / max(m, n)
   */
  combine(sources: readonly Evidence[]): SpanEvidence | undefined {
    const cells = sources.flatMap(({cell}) => cell ?? [])
    const parts = [
      ...sources.flatMap(({bead}) => bead ?? []),
      ...(cells.length > 0 ? [this.#overCells(cells)] : [])
    ]
    const [first, second] = parts
    if (!first || !second) return first
    if (parts.length === 2) return sumOfTwo(first, second)
    return (sourceFrom, sourceTo, targetFrom, targetTo) => {
      let sum = 0
      for (const part of parts) sum += part(sourceFrom, sourceTo, targetFrom, targetTo)
      return sum
    }
  }

  #overCells(cells: readonly Cell[]): SpanEvidence {
    const {rows, columns} = this.#size
    if (rows * columns > mostKept) return overCells(cells)

    let sums: Float64Array | undefined
    return (sourceFrom, sourceTo, targetFrom, targetTo) => {
      sums ??= this.#sumsOf(cells)
      return meanOf(sums, columns, sourceFrom, sourceTo, targetFrom, targetTo)
    }
  }

  #sumsOf(cells: readonly Cell[]): Float64Array {
    const sums = new Float64Array(this.#size.rows * this.#size.columns)
    for (const cell of cells) {
      const values = this.#valuesOf(cell)
      for (let place = 0; place < sums.length; place++)
        (sums[place] as number) += values[place] as number
    }
    return sums
  }

  #valuesOf(cell: Cell): Float64Array {
    const known = this.#kept.get(cell)
    if (known) return known

    const {rows, columns} = this.#size
    const values = new Float64Array(rows * columns)
    for (let source = 0; source < rows; source++) {
      for (let target = 0; target < columns; target++)
        values[source * columns + target] = cell(source, target)
    }
    this.#kept.set(cell, values)
    return values
  }
}

/** The sum over the cells of a bead by the number of sentences on its longer side. */
function meanOf(
  cells: Float64Array,
  columns: number,
  sourceFrom: number,
  sourceTo: number,
  targetFrom: number,
  targetTo: number
): number {
  const sources = sourceTo - sourceFrom
  const targets = targetTo - targetFrom
  if (sources === 1 && targets === 1) return cells[sourceFrom * columns + targetFrom] as number
  if (sources === 0 || targets === 0) return 0
  let sum = 0
  for (let source = sourceFrom; source < sourceTo; source++) {
    const end = source * columns + targetTo
    for (let place = source * columns + targetFrom; place < end; place++)
      sum += cells[place] as number
  }
  return sum / Math.max(sources, targets)
}

/** Two sources apart, since that is what documents have, and a loop costs more than they do. */
function sumOfTwo(first: SpanEvidence, second: SpanEvidence): SpanEvidence {
  return (sourceFrom, sourceTo, targetFrom, targetTo) =>
    first(sourceFrom, sourceTo, targetFrom, targetTo) +
    second(sourceFrom, sourceTo, targetFrom, targetTo)
}

function overCells(cells: readonly Cell[]): SpanEvidence {
  return (sourceFrom, sourceTo, targetFrom, targetTo) => {
    const sources = sourceTo - sourceFrom
    const targets = targetTo - targetFrom
    if (sources === 0 || targets === 0) return 0
    let sum = 0
    for (let source = sourceFrom; source < sourceTo; source++) {
      for (let target = targetFrom; target < targetTo; target++) {
        let all = 0
        for (const cell of cells) all += cell(source, target)
        sum += all
      }
    }
    return sum / Math.max(sources, targets)
  }
}
