import type {SpanEvidence} from '../nouns/evidence.js'
import type {Evidence} from '../nouns/sentence-pair.js'

/** How many sentences the sides of a pair have. */
interface PairSize {
  readonly rows: number
  readonly columns: number
}

/**
 * Several sources of evidence as one, nats; undefined when there is none, so
 * that a search without evidence pays nothing for it.
 *
 *     e(bead) = Σ_sources bead evidence + Σ_cells Σ_sources cell evidence / max(m, n)
 */
export function combineEvidence(
  sources: readonly Evidence[],
  size: PairSize
): SpanEvidence | undefined {
  const cells = sources.flatMap(({cell}) => cell ?? [])
  const parts = [
    ...sources.flatMap(({bead}) => bead ?? []),
    ...(cells.length > 0 ? [overCells(cells, size)] : [])
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

/** Two sources apart, since that is what documents have, and a loop costs more than they do. */
function sumOfTwo(first: SpanEvidence, second: SpanEvidence): SpanEvidence {
  return (sourceFrom, sourceTo, targetFrom, targetTo) =>
    first(sourceFrom, sourceTo, targetFrom, targetTo) +
    second(sourceFrom, sourceTo, targetFrom, targetTo)
}

type Cell = NonNullable<Evidence['cell']>

/** Pairs of sentences past which cells are not kept: a search of so many asks about few of them. */
const mostKept = 400_000

function overCells(cells: readonly Cell[], size: PairSize): SpanEvidence {
  const cell = size.rows * size.columns <= mostKept ? keptCells(cells, size) : sumOf(cells)
  return (sourceFrom, sourceTo, targetFrom, targetTo) => {
    const sources = sourceTo - sourceFrom
    const targets = targetTo - targetFrom
    if (sources === 1 && targets === 1) return cell(sourceFrom, targetFrom)
    if (sources === 0 || targets === 0) return 0
    let sum = 0
    for (let source = sourceFrom; source < sourceTo; source++) {
      for (let target = targetFrom; target < targetTo; target++) sum += cell(source, target)
    }
    return sum / Math.max(1, sources, targets)
  }
}

function sumOf(cells: readonly Cell[]): Cell {
  return (source, target) => {
    let sum = 0
    for (const cell of cells) sum += cell(source, target)
    return sum
  }
}

/** Cells that are computed together when the first is asked for: each is part of many beads. */
function keptCells(cells: readonly Cell[], {rows, columns}: PairSize): Cell {
  let kept: Float64Array | undefined
  return (source, target) => {
    kept ??= allCells(sumOf(cells), {rows, columns})
    return kept[source * columns + target] as number
  }
}

function allCells(cell: Cell, {rows, columns}: PairSize): Float64Array {
  const all = new Float64Array(rows * columns)
  for (let source = 0; source < rows; source++) {
    for (let target = 0; target < columns; target++) {
      all[source * columns + target] = cell(source, target)
    }
  }
  return all
}
