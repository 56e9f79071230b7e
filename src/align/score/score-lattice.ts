import type {Band} from '../nouns/band.js'
import type {BeadShapes} from '../nouns/bead-shapes.js'
import type {BeadSpan} from '../nouns/bead-span.js'

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
    const size = ((high[i] as number) - (low[i] as number) + 1) * count
    this.#scores.set(scores.subarray(0, size), this.#band.cell(i, low[i] as number) * count)
  }

  /** Score of a bead within the band, nats; −Infinity for a shape no search makes. */
  score(bead: BeadSpan): number {
    const cell = this.#band.cell(bead.sourceTo, bead.targetTo)
    const shape = this.#shapes.indexOf(bead)
    const count = this.#shapes.all.length
    return shape < count ? (this.#scores[cell * count + shape] as number) : -Infinity
  }

  /** The scores themselves: those of cell `c` from `c · shapes` on, nats. */
  get scores(): Float32Array {
    return this.#scores
  }

  get band(): Band {
    return this.#band
  }

  get shapes(): BeadShapes {
    return this.#shapes
  }
}
