import type {Band} from './band.js'
import {type BeadShapes, firstLinked} from './bead-shapes.js'
import type {SpanEvidence} from './evidence.js'
import type {LengthModel} from './length-model.js'
import type {LexicalField} from './lexical-field.js'
import {longestRun, RunWindow} from './run-window.js'

/** Everything a bead of one document is judged by. */
export interface ScoringSources {
  readonly shapes: BeadShapes
  /** log p of each shape, nats. */
  readonly shapePrior: Float64Array
  readonly length: LengthModel
  /** Fields that predict the target from the source, one a view. */
  readonly toTarget: readonly LexicalField[]
  /** Fields that predict the source from the target, one a view. */
  readonly toSource: readonly LexicalField[]
  /** Weight of one direction of one view. */
  readonly fieldWeight: number
  readonly evidence: SpanEvidence | undefined
}

/**
 * Called for each source node in order, with the scores of the beads that end
 * there: `scores[(j − low) · shapes + shape]` in nats, −Infinity where a bead
 * would start outside the band.
 */
export type RowVisitor = (i: number, scores: Float64Array) => void

/** Source sentences scored at a time: enough to share work, few enough to stay in cache. */
const blockRows = 192

/**
 * Scores every bead in a band, row by row.
 *
 *     score = log p(shape) + LEN + LEX + evidence              [nats], a log-likelihood ratio: higher is better
 *     LEX   = ½ Σ_views w (Σ_{y ∈ T} g(S, y) + Σ_{x ∈ S} g(T, x)),   Σ w = 1
 *
 * Null beads score log p + evidence: sentences without a partner are neither
 * evidence for nor against anything.
 */
export class BeadScorer {
  readonly #sources: ScoringSources
  readonly #band: Band
  readonly #firstRow: Int32Array
  readonly #lastRow: Int32Array
  #scores: Float64Array = new Float64Array(0)
  #toTarget: Float64Array = new Float64Array(0)
  #toSource: Float64Array = new Float64Array(0)
  readonly #sums = new Float64Array(longestRun + 1)

  constructor(sources: ScoringSources, band: Band) {
    this.#sources = sources
    this.#band = band
    const {first, last} = rowsOfColumns(band)
    this.#firstRow = first
    this.#lastRow = last
  }

  visitRows(visit: RowVisitor): void {
    const {rows} = this.#band
    visit(0, this.#emptyRow(0))
    for (let from = 0; from < rows; from += blockRows) {
      const to = Math.min(rows, from + blockRows)
      const targetRuns = this.#sourceWindow(from, to)
      const sourceRuns = this.#targetWindow(from, to)
      this.#toTarget = this.#fill(this.#toTarget, targetRuns, this.#sources.toTarget)
      this.#toSource = this.#fill(this.#toSource, sourceRuns, this.#sources.toSource)
      for (let i = from + 1; i <= to; i++) visit(i, this.#scoreRow(i, targetRuns, sourceRuns))
    }
  }

  #emptyRow(i: number): Float64Array {
    const {low, high} = this.#band
    const size = (high[i]! - low[i]! + 1) * this.#sources.shapes.all.length
    if (this.#scores.length < size) this.#scores = new Float64Array(Math.ceil(1.5 * size))
    this.#scores.fill(-Infinity, 0, size)
    this.#addNullBeads(i)
    return this.#scores
  }

  #addNullBeads(i: number): void {
    const {low, high} = this.#band
    const {shapes, shapePrior, evidence} = this.#sources
    const count = shapes.all.length
    for (let j = low[i]!; j <= high[i]!; j++) {
      const place = (j - low[i]!) * count
      if (this.#band.has(i - 1, j)) {
        this.#scores[place] = shapePrior[0]! + (evidence ? evidence(i - 1, i, j, j) : 0)
      }
      if (this.#band.has(i, j - 1)) {
        this.#scores[place + 1] = shapePrior[1]! + (evidence ? evidence(i, i, j - 1, j) : 0)
      }
    }
  }

  /** Target sentences that beads ending in source rows `from` to `to` may hold. */
  #sourceWindow(from: number, to: number): RunWindow {
    const low = new Int32Array(to - from)
    const high = new Int32Array(to - from)
    for (let row = from; row < to; row++) {
      low[row - from] = Math.max(0, this.#band.low[row + 1]! - longestRun)
      high[row - from] = this.#band.high[row + 1]!
    }
    return new RunWindow(from, low, high)
  }

  /** Source sentences that beads ending in source rows `from` to `to` may hold, by target row. */
  #targetWindow(from: number, to: number): RunWindow {
    const first = Math.max(0, this.#band.low[from + 1]! - 1)
    const rows = this.#band.high[to]! - first
    const low = new Int32Array(rows)
    const high = new Int32Array(rows)
    for (let row = 0; row < rows; row++) {
      const node = first + row + 1
      low[row] = Math.max(0, Math.max(this.#firstRow[node]!, from + 1) - longestRun)
      high[row] = Math.min(this.#lastRow[node]!, to)
    }
    return new RunWindow(first, low, high)
  }

  #fill(buffer: Float64Array, window: RunWindow, fields: readonly LexicalField[]): Float64Array {
    const {size} = window
    const out = buffer.length < size ? new Float64Array(Math.ceil(1.2 * size)) : buffer
    out.fill(0, 0, size)
    if (size > 0) {
      for (const field of fields) field.addTo(out, window, this.#sources.fieldWeight)
    }
    return out
  }

  #scoreRow(i: number, targetRuns: RunWindow, sourceRuns: RunWindow): Float64Array {
    const {shapes} = this.#sources
    const scores = this.#emptyRow(i)
    const {low, high} = this.#band
    const count = shapes.all.length
    for (let j = Math.max(1, low[i]!); j <= high[i]!; j++) {
      this.#scoreNode(i, j, (j - low[i]!) * count, targetRuns, sourceRuns)
    }
    return scores
  }

  #scoreNode(i: number, j: number, at: number, targetRuns: RunWindow, sourceRuns: RunWindow): void {
    const {shapes, shapePrior, length, evidence} = this.#sources
    const {low, high} = this.#band
    const targetWidth = targetRuns.width(i - 1)
    const targetAt = targetRuns.offset(i - 1) - targetRuns.low[i - 1 - targetRuns.from]!
    const sourceWidth = sourceRuns.width(j - 1)
    const sourceAt = sourceRuns.offset(j - 1) - sourceRuns.low[j - 1 - sourceRuns.from]!
    const sums = this.#sums
    sums.fill(0)
    let place = at + firstLinked
    let shape = firstLinked
    for (let m = 1; m <= shapes.largestSide; m++) {
      const most = shapes.mostTargets(m)
      if (m > i) break
      let toTarget = 0
      for (let n = 1; n <= most; n++, place++, shape++) {
        if (n > j) continue
        toTarget += this.#toTarget[targetAt + (m - 1) * targetWidth + j - n]!
        sums[n]! += this.#toSource[sourceAt + (n - 1) * sourceWidth + i - m]!
        if (j - n < low[i - m]! || j - n > high[i - m]!) continue
        let score = shapePrior[shape]! + length.score(i, m, j, n) + toTarget + sums[n]!
        if (evidence) score += evidence(i - m, i, j - n, j)
        this.#scores[place] = score
      }
    }
  }
}

/** First and last source node of each target node of a band. */
function rowsOfColumns({low, high, rows, columns}: Band) {
  const first = new Int32Array(columns + 1)
  const last = new Int32Array(columns + 1)
  let from = 0
  let to = 0
  for (let j = 0; j <= columns; j++) {
    while (high[from]! < j) from++
    while (to < rows && low[to + 1]! <= j) to++
    first[j] = from
    last[j] = to
  }
  return {first, last}
}
