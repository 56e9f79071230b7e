import type {Band} from './band.js'
import type {BeadSpan} from './bead.js'
import {type BeadShapes, firstLinked} from './bead-shapes.js'

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
  readonly #band: Band
  readonly #shapes: BeadShapes
  readonly #best: Float64Array
  readonly #back: Uint8Array

  constructor(band: Band, shapes: BeadShapes) {
    this.#band = band
    this.#shapes = shapes
    this.#best = new Float64Array(band.cells).fill(-Infinity)
    this.#best[0] = 0
    this.#back = new Uint8Array(band.cells)
  }

  extend(i: number, scores: Float64Array): void {
    const {low, high} = this.#band
    const count = this.#shapes.all.length
    for (let j = low[i]!; j <= high[i]!; j++) this.#extendNode(i, j, scores, (j - low[i]!) * count)
  }

  #extendNode(i: number, j: number, scores: Float64Array, at: number): void {
    const band = this.#band
    const best = this.#best
    const {source, target} = this.#shapes
    const cell = band.cell(i, j)
    let highest = best[cell]!
    let chosen = 0
    for (let turn = 0; turn < source.length; turn++) {
      const shape = (turn + firstLinked) % source.length
      const score = scores[at + shape]!
      if (score === -Infinity) continue
      const total = score + best[band.cell(i - source[shape]!, j - target[shape]!)]!
      if (total > highest) {
        highest = total
        chosen = shape
      }
    }
    best[cell] = highest
    this.#back[cell] = chosen
  }

  path(): readonly BeadSpan[] {
    const {source, target} = this.#shapes
    const path: BeadSpan[] = []
    let i = this.#band.rows
    let j = this.#band.columns
    while (i > 0 || j > 0) {
      const shape = this.#back[this.#band.cell(i, j)]!
      const sourceFrom = i - source[shape]!
      const targetFrom = j - target[shape]!
      path.push({sourceFrom, sourceTo: i, targetFrom, targetTo: j})
      i = sourceFrom
      j = targetFrom
    }
    return path.reverse()
  }
}
