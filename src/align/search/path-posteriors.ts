import type {Band} from '../nouns/band.js'
import type {BeadSpan} from '../nouns/bead-span.js'
import type {ScoreLattice} from '../score/score-lattice.js'
import {shapeOrigins} from './best-path.js'

/**
 * Probability of each bead of a path among all paths of the band, 0 to 1.
 *
 *     P(bead) = F(from) e^slack B(to) / F(corner)
 *     slack   = λ (T(from) + score − T(to)), never above 0
 *
 *     T      score of the best path to a node (`totals`)                       [nats]
 *     λ      `scale`, an inverse temperature: below 1 the probabilities are less extreme
 *     F(v)   Σ over paths from the first corner to v of e^(λ score − λ T(v))   [1]
 *     B(v)   Σ over paths from v to the last corner of e^(λ score + λ T(v) − λ T(corner))
 *
 * Measured against the best path, the weights of nearly all beads are as good
 * as 0 and need no exponential, and a node that no good path passes is not
 * looked at again: the sums go over the few nodes about the path that count.
 *
 * Source: the forward–backward algorithm, Baum et al. (1970), on the lattice of
 * beads.
 */
export function pathPosteriors(
  lattice: ScoreLattice,
  totals: Float64Array,
  path: readonly BeadSpan[],
  scale: number
): Float64Array {
  const {band} = lattice
  const backward = backwardSums(lattice, totals, scale)
  const forward = forwardSums(lattice, totals, backward.sums, scale)
  const all = logOf(forward, band.rows, band.cells - 1)
  return Float64Array.from(path, (bead) => {
    const from = band.cell(bead.sourceFrom, bead.targetFrom)
    const to = band.cell(bead.sourceTo, bead.targetTo)
    const slack = scale * ((totals[from] as number) + lattice.score(bead) - (totals[to] as number))
    const before = logOf(forward, bead.sourceFrom, from)
    return Math.min(1, Math.exp(before + slack + logOf(backward, bead.sourceTo, to) - all))
  })
}

/** Sums by cell; those of row `i` are e^(`largest` · `scalings[i]`) times as large as they are kept. */
interface ScaledSums {
  readonly sums: Float64Array
  readonly scalings: Int32Array
}

/** Slack, nats, below which the weight of a bead is taken for 0; as a weight. */
const negligible = -30
const negligibleWeight = Math.exp(negligible)
/** Log of a sum past which its row is scaled down. */
const largest = 200
const largestSum = Math.exp(largest)
/** Rows a bead reaches back over: those that are scaled together. */
const reach = 4

function logOf({sums, scalings}: ScaledSums, row: number, cell: number): number {
  return Math.log(sums[cell] as number) + largest * (scalings[row] as number)
}

/** B of the nodes that count, 0 for the others. */
function backwardSums(
  {band, shapes, scores}: ScoreLattice,
  totals: Float64Array,
  scale: number
): ScaledSums {
  const {low, high, rows, cells} = band
  const count = shapes.all.length
  const origins = new Int32Array(count)
  const sums = new Float64Array(cells)
  const scalings = new Int32Array(rows + 1)
  sums[cells - 1] = 1
  let least = negligibleWeight
  let scaling = 0
  for (let i = rows; i >= 0; i--) {
    shapeOrigins(band, shapes, i, origins)
    scalings[i] = scaling
    const first = low[i] as number
    let largestOfRow = 0
    let cell = band.cell(i, high[i] as number)
    for (let j = high[i] as number; j >= first; j--, cell--) {
      const after = sums[cell] as number
      if (!(after > least)) {
        sums[cell] = 0
        continue
      }
      if (after > largestOfRow) largestOfRow = after
      const total = totals[cell] as number
      for (let shape = 0; shape < count; shape++) {
        const score = scores[cell * count + shape] as number
        if (score === -Infinity) continue
        const from = (origins[shape] as number) + j
        const slack = scale * ((totals[from] as number) + score - total)
        if (slack > negligible) (sums[from] as number) += after * Math.exp(slack)
      }
    }
    if (largestOfRow > largestSum && i > 0) {
      scaleDown(sums, band, Math.max(0, i - reach), i - 1)
      least /= largestSum
      scaling++
    }
  }
  return {sums, scalings}
}

/** F of the nodes that have B, 0 for the others. */
function forwardSums(
  {band, shapes, scores}: ScoreLattice,
  totals: Float64Array,
  backward: Float64Array,
  scale: number
): ScaledSums {
  const {low, high, rows, cells} = band
  const count = shapes.all.length
  const origins = new Int32Array(count)
  const sums = new Float64Array(cells)
  const scalings = new Int32Array(rows + 1)
  sums[0] = 1
  let scaling = 0
  for (let i = 0; i <= rows; i++) {
    shapeOrigins(band, shapes, i, origins)
    const last = high[i] as number
    let largestOfRow = 0
    let cell = band.cell(i, low[i] as number)
    for (let j = low[i] as number; j <= last; j++, cell++) {
      if (backward[cell] === 0) continue
      const total = totals[cell] as number
      let sum = sums[cell] as number
      for (let shape = 0; shape < count; shape++) {
        const score = scores[cell * count + shape] as number
        if (score === -Infinity) continue
        const from = (origins[shape] as number) + j
        const before = sums[from] as number
        if (before === 0) continue
        const slack = scale * ((totals[from] as number) + score - total)
        if (slack > negligible) sum += before * Math.exp(slack)
      }
      sums[cell] = sum
      if (sum > largestOfRow) largestOfRow = sum
    }
    scalings[i] = scaling
    if (largestOfRow > largestSum) {
      const from = Math.max(0, i - reach + 1)
      scaleDown(sums, band, from, i)
      scalings.fill(++scaling, from, i + 1)
    }
  }
  return {sums, scalings}
}

/** Scale the cells of rows `from` to `to` down. */
function scaleDown(sums: Float64Array, band: Band, from: number, to: number): void {
  const end = band.cell(to, band.high[to] as number)
  for (let cell = band.cell(from, band.low[from] as number); cell <= end; cell++)
    (sums[cell] as number) /= largestSum
}
