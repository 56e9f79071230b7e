import type {Band} from './band.js'
import type {BeadSpan} from './bead.js'
import type {BeadShapes} from './bead-shapes.js'

/**
 * Scores of all beads in a band, kept, to sum over all paths.
 *
 * 4 bytes a node and shape.
 */
export class ScoreLattice {
  readonly #band: Band
  readonly #shapes: BeadShapes
  readonly #scores: Float32Array

  constructor(band: Band, shapes: BeadShapes) {
    this.#band = band
    this.#shapes = shapes
    this.#scores = new Float32Array(band.cells * shapes.all.length)
  }

  /** Keep the scores of one row; all rows must be kept before anything is asked. */
  keep(i: number, scores: Float64Array): void {
    const {low, high} = this.#band
    const count = this.#shapes.all.length
    const size = (high[i]! - low[i]! + 1) * count
    this.#scores.set(scores.subarray(0, size), this.#band.cell(i, low[i]!) * count)
  }

  /** Score of a bead within the band, nats; −Infinity for a shape no search makes. */
  score(bead: BeadSpan): number {
    const cell = this.#band.cell(bead.sourceTo, bead.targetTo)
    const shape = this.#shapes.indexOf(bead)
    const count = this.#shapes.all.length
    return shape < count ? this.#scores[cell * count + shape]! : -Infinity
  }

  /**
   * Probability of each bead of a path among all paths of the band, 0 to 1.
   *
   *     P(bead) = e^(F(start) + λ score + B(end) − F(corner))
   *
   *     F, B   log of the sum over paths from the first, to the last corner of e^(λ score)   [nats]
   *     λ      `scale`, an inverse temperature: below 1 the probabilities are less extreme
   *
   * Source: the forward–backward algorithm, Baum et al. (1970), on the lattice of beads.
   */
  posteriors(path: readonly BeadSpan[], scale: number): Float64Array {
    const forward = this.#forward(scale)
    const backward = this.#backward(scale)
    const all = forward[this.#band.cells - 1]!
    return Float64Array.from(path, (bead) => {
      const from = this.#band.cell(bead.sourceFrom, bead.targetFrom)
      const to = this.#band.cell(bead.sourceTo, bead.targetTo)
      const log = forward[from]! + scale * this.score(bead) + backward[to]! - all
      return Math.min(1, Math.exp(log))
    })
  }

  #forward(scale: number): Float64Array {
    const {low, high, rows, cells} = this.#band
    const {source, target} = this.#shapes
    const count = source.length
    const sums = new Float64Array(cells).fill(-Infinity)
    sums[0] = 0
    for (let i = 0; i <= rows; i++) {
      for (let j = low[i]!; j <= high[i]!; j++) {
        const cell = this.#band.cell(i, j)
        if (cell === 0) continue
        for (let shape = 0; shape < count; shape++) {
          const score = this.#scores[cell * count + shape]!
          terms[shape] = score
          if (score === -Infinity) continue
          const from = this.#band.cell(i - source[shape]!, j - target[shape]!)
          terms[shape] = scale * score + sums[from]!
        }
        sums[cell] = logSum(count)
      }
    }
    return sums
  }

  #backward(scale: number): Float64Array {
    const {low, high, rows, cells} = this.#band
    const {source, target} = this.#shapes
    const count = source.length
    const sums = new Float64Array(cells).fill(-Infinity)
    sums[cells - 1] = 0
    for (let i = rows; i >= 0; i--) {
      for (let j = high[i]!; j >= low[i]!; j--) {
        const cell = this.#band.cell(i, j)
        if (cell === cells - 1) continue
        for (let shape = 0; shape < count; shape++) {
          terms[shape] = -Infinity
          const end = i + source[shape]!
          if (end > rows || !this.#band.has(end, j + target[shape]!)) continue
          const to = this.#band.cell(end, j + target[shape]!)
          terms[shape] = scale * this.#scores[to * count + shape]! + sums[to]!
        }
        sums[cell] = logSum(count)
      }
    }
    return sums
  }
}

const terms = new Float64Array(32)

/** Terms this far below the highest, nats, do not change a sum of 64-bit floats by much. */
const negligible = 32

/** log Σ e^term over the first terms, without overflow. */
function logSum(count: number): number {
  let highest = -Infinity
  for (let index = 0; index < count; index++) if (terms[index]! > highest) highest = terms[index]!
  if (highest === -Infinity) return highest

  let sum = 0
  for (let index = 0; index < count; index++) {
    const below = terms[index]! - highest
    if (below > -negligible) sum += below === 0 ? 1 : Math.exp(below)
  }
  return sum === 1 ? highest : highest + Math.log(sum)
}
