import type {Band} from '../nouns/band.js'
import {type BeadShapes, firstLinked} from '../nouns/bead-shapes.js'
import type {BeadSpan} from '../nouns/bead-span.js'

/**
 * Finds the best path of beads through a band, from corner to corner.
 *
 *     best(i, j) = max over shapes (m, n) of best(i − m, j − n) + score
 *
 * Rows of scores are taken in order (`extend`), then the path is read off
 * (`path`). Of equal scores the first shape wins, linked shapes before null
 * beads, so the result is determined.
 *
 * Cost: O(nodes · shapes) time, 9 bytes a node. Source: Viterbi (1967).
 */
export class BestPath {
  /** Total score of the best path to each node, nats, by cell of the band. */
  readonly totals: Float64Array
  readonly #band: Band
  readonly #shapes: BeadShapes
  readonly #back: Uint8Array
  /** What to add to `j` for the cell where a bead of each shape begins, for the current row. */
  readonly #origins: Int32Array

  constructor(band: Band, shapes: BeadShapes) {
    this.#band = band
    this.#shapes = shapes
    this.totals = new Float64Array(band.cells).fill(-Infinity)
    this.totals[0] = 0
    this.#back = new Uint8Array(band.cells)
    this.#origins = new Int32Array(shapes.all.length)
  }

  extend(i: number, scores: Float64Array): void {
    const band = this.#band
    const totals = this.totals
    const origins = this.#origins
    const count = origins.length
    shapeOrigins(band, this.#shapes, i, origins)
    let at = 0
    let cell = band.cell(i, band.low[i] as number)
    for (let j = band.low[i] as number; j <= (band.high[i] as number); j++, cell++, at += count) {
      let highest = totals[cell] as number
      let chosen = 0
      for (let shape = firstLinked; shape < count; shape++) {
        const score = scores[at + shape] as number
        if (score === -Infinity) continue
        const total = score + (totals[(origins[shape] as number) + j] as number)
        if (total <= highest) continue
        highest = total
        chosen = shape
      }
      for (let shape = 0; shape < firstLinked; shape++) {
        const score = scores[at + shape] as number
        if (score === -Infinity) continue
        const total = score + (totals[(origins[shape] as number) + j] as number)
        if (total <= highest) continue
        highest = total
        chosen = shape
      }
      totals[cell] = highest
      this.#back[cell] = chosen
    }
  }

  path(): readonly BeadSpan[] {
    const {source, target} = this.#shapes
    const path: BeadSpan[] = []
    let i = this.#band.rows
    let j = this.#band.columns
    while (i > 0 || j > 0) {
      const shape = this.#back[this.#band.cell(i, j)] as number
      const sourceFrom = i - (source[shape] as number)
      const targetFrom = j - (target[shape] as number)
      path.push({sourceFrom, sourceTo: i, targetFrom, targetTo: j})
      i = sourceFrom
      j = targetFrom
    }
    return path.reverse()
  }
}

/**
 * What to add to target node `j` for the cell where a bead of each shape begins
 * that ends at source node `i`; meaningless for beads that begin before the first row.
 */
export function shapeOrigins(band: Band, shapes: BeadShapes, i: number, into: Int32Array): void {
  for (let shape = 0; shape < into.length; shape++) {
    const row = i - (shapes.source[shape] as number)
    into[shape] = row < 0 ? 0 : band.cell(row, 0) - (shapes.target[shape] as number)
  }
}
