import type {Cells} from './cells.js'
import type {Shape} from './shapes.js'

/** A step of the path: units `[source, source + m)` and `[target, target + n)` are one bead. */
export interface Step {
  readonly source: number
  readonly target: number
  readonly shape: Shape
  /** Posterior probability of the step over all paths, in [0, 1]. */
  readonly posterior: number
}

/**
 * Evidence for a bead that takes `shape.source` units from `source` on and `shape.target` units
 * from `target` on: a log-likelihood ratio in nats, prior of the shape included. Higher is better.
 */
export type Score = (source: number, target: number, shape: Shape) => number

/**
 * The best path through the cells, each step a bead of one of the shapes, and how sure each of
 * its steps is: the forward-backward posterior over all paths, with the scores scaled by
 * `sharpness` (below 1 it hedges, as scores that lean on one another overstate).
 *
 * Ties go to the shape listed first. Every path is possible as long as omissions are among the
 * shapes. Cost: one score per cell and shape; three numbers of 8 bytes per cell, and the scores.
 */
export function bestPath(
  cells: Cells,
  shapes: readonly Shape[],
  score: Score,
  {sharpness = 0.5}: {readonly sharpness?: number} = {}
): Step[] {
  const scores = scoreAll(cells, shapes, score)
  const best = forwardBest(cells, shapes, scores)
  const forward = forwardSums(cells, shapes, scores, sharpness)
  const backward = backwardSums(cells, shapes, scores, sharpness)
  const total = forward[indexOf(cells, cells.rows, cells.columns)] ?? 0
  const steps: Step[] = []
  for (let i = cells.rows, j = cells.columns; i > 0 || j > 0; ) {
    const cell = indexOf(cells, i, j)
    const k = best[cell] ?? 0
    const shape = shapes[k]
    if (!shape || best[cell] === none) throw new Error(`Cannot reach cell ${i}, ${j}`)
    const before = indexOf(cells, i - shape.source, j - shape.target)
    const log =
      (forward[before] ?? 0) +
      sharpness * (scores[cell * shapes.length + k] ?? 0) +
      (backward[cell] ?? 0) -
      total
    i -= shape.source
    j -= shape.target
    steps.push({source: i, target: j, shape, posterior: Math.min(1, Math.exp(log))})
  }
  return steps.reverse()
}

/** Back pointer of a cell that no path reaches. */
const none = 255

/** Index of a cell in an array over all cells, −1 outside the band. */
function indexOf({lo, hi, start}: Cells, i: number, j: number): number {
  if (i < 0 || j < (lo[i] ?? 0) || j > (hi[i] ?? -1)) return -1
  return (start[i] ?? 0) + j - (lo[i] ?? 0)
}

/** Scores by the cell in which a bead ends; −∞ where it would begin outside the band. */
function scoreAll(cells: Cells, shapes: readonly Shape[], score: Score): Float64Array {
  const scores = new Float64Array((cells.start[cells.rows + 1] ?? 0) * shapes.length)
  eachCell(cells, (i, j, cell) => {
    for (const [k, shape] of shapes.entries()) {
      const inside = indexOf(cells, i - shape.source, j - shape.target) >= 0
      scores[cell * shapes.length + k] = inside
        ? score(i - shape.source, j - shape.target, shape)
        : -Infinity
    }
  })
  return scores
}

function forwardBest(cells: Cells, shapes: readonly Shape[], scores: Float64Array): Uint8Array {
  const value = new Float64Array(scores.length / shapes.length).fill(-Infinity)
  const pointer = new Uint8Array(value.length).fill(none)
  value[0] = 0
  eachCell(cells, (i, j, cell) => {
    for (const [k, shape] of shapes.entries()) {
      const before = indexOf(cells, i - shape.source, j - shape.target)
      if (before < 0) continue
      const sum = (value[before] ?? 0) + (scores[cell * shapes.length + k] ?? 0)
      if (sum <= (value[cell] ?? 0)) continue
      value[cell] = sum
      pointer[cell] = k
    }
  })
  return pointer
}

/** ln of the summed weight of all paths from the first cell to each cell. */
function forwardSums(
  cells: Cells,
  shapes: readonly Shape[],
  scores: Float64Array,
  sharpness: number
): Float64Array {
  const sums = new Float64Array(scores.length / shapes.length).fill(-Infinity)
  sums[0] = 0
  eachCell(cells, (i, j, cell) => {
    for (const [k, shape] of shapes.entries()) {
      const before = indexOf(cells, i - shape.source, j - shape.target)
      if (before < 0) continue
      const log = (sums[before] ?? 0) + sharpness * (scores[cell * shapes.length + k] ?? 0)
      sums[cell] = logAdd(sums[cell] ?? -Infinity, log)
    }
  })
  return sums
}

/** ln of the summed weight of all paths from each cell to the last. */
function backwardSums(
  cells: Cells,
  shapes: readonly Shape[],
  scores: Float64Array,
  sharpness: number
): Float64Array {
  const sums = new Float64Array(scores.length / shapes.length).fill(-Infinity)
  sums[sums.length - 1] = 0
  for (let i = cells.rows; i >= 0; i--) {
    for (let j = cells.hi[i] ?? 0; j >= (cells.lo[i] ?? 0); j--) {
      const cell = indexOf(cells, i, j)
      for (const [k, shape] of shapes.entries()) {
        const after =
          i + shape.source > cells.rows ? -1 : indexOf(cells, i + shape.source, j + shape.target)
        if (after < 0) continue
        const log = (sums[after] ?? 0) + sharpness * (scores[after * shapes.length + k] ?? 0)
        sums[cell] = logAdd(sums[cell] ?? -Infinity, log)
      }
    }
  }
  return sums
}

function eachCell(cells: Cells, visit: (i: number, j: number, cell: number) => void): void {
  let cell = 0
  for (let i = 0; i <= cells.rows; i++) {
    for (let j = cells.lo[i] ?? 0; j <= (cells.hi[i] ?? -1); j++) visit(i, j, cell++)
  }
}

/** ln(eᵃ + eᵇ), without overflow. */
function logAdd(a: number, b: number): number {
  if (a === -Infinity) return b
  if (b === -Infinity) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}
