import type {LexicalField} from '../learn/lexical-field.js'
import {longestRun, RunWindow} from '../learn/run-window.js'
import type {Band} from '../nouns/band.js'
import {type BeadShapes, firstLinked} from '../nouns/bead-shapes.js'
import type {SpanEvidence} from '../nouns/evidence.js'
import type {LengthModel} from './length-model.js'

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
const blockRows = 768

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
  /** Longest runs of sentences that are asked for. */
  readonly #runs: RunWindow['runs']
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
    this.#runs = sources.shapes.largestSide as RunWindow['runs']
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
    const size = ((high[i] as number) - (low[i] as number) + 1) * this.#sources.shapes.all.length
    if (this.#scores.length < size) this.#scores = new Float64Array(Math.ceil(1.5 * size))
    this.#scores.fill(-Infinity, 0, size)
    this.#addNullBeads(i)
    return this.#scores
  }

  #addNullBeads(i: number): void {
    const {low, high} = this.#band
    const {shapes, shapePrior, evidence} = this.#sources
    const count = shapes.all.length
    for (let j = low[i] as number; j <= (high[i] as number); j++) {
      const place = (j - (low[i] as number)) * count
      if (this.#band.has(i - 1, j)) {
        this.#scores[place] = (shapePrior[0] as number) + (evidence ? evidence(i - 1, i, j, j) : 0)
      }
      if (this.#band.has(i, j - 1)) {
        this.#scores[place + 1] =
          (shapePrior[1] as number) + (evidence ? evidence(i, i, j - 1, j) : 0)
      }
    }
  }

  /** Target sentences that beads ending in source rows `from` to `to` may hold. */
  #sourceWindow(from: number, to: number): RunWindow {
    const low = new Int32Array(to - from)
    const high = new Int32Array(to - from)
    for (let row = from; row < to; row++) {
      low[row - from] = Math.max(0, (this.#band.low[row + 1] as number) - this.#runs)
      high[row - from] = this.#band.high[row + 1] as number
    }
    return new RunWindow(from, low, high, this.#runs)
  }

  /** Source sentences that beads ending in source rows `from` to `to` may hold, by target row. */
  #targetWindow(from: number, to: number): RunWindow {
    const first = Math.max(0, (this.#band.low[from + 1] as number) - 1)
    const rows = (this.#band.high[to] as number) - first
    const low = new Int32Array(rows)
    const high = new Int32Array(rows)
    for (let row = 0; row < rows; row++) {
      const node = first + row + 1
      low[row] = Math.max(0, Math.max(this.#firstRow[node] as number, from + 1) - this.#runs)
      high[row] = Math.min(this.#lastRow[node] as number, to)
    }
    return new RunWindow(first, low, high, this.#runs)
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
    const {shapes, length} = this.#sources
    const scores = this.#emptyRow(i)
    length.scoreRow(i, this.#band, shapes, scores)
    this.#addLexical(i, scores, targetRuns, sourceRuns)
    if (this.#sources.evidence) this.#addEvidence(i, scores, this.#sources.evidence)
    return scores
  }

  /** Adds log p + LEX to the beads that have both sides and are in the band. */
  #addLexical(i: number, scores: Float64Array, targetRuns: RunWindow, sourceRuns: RunWindow): void {
    const {shapes, shapePrior} = this.#sources
    const toTarget = this.#toTarget
    const toSource = this.#toSource
    const sums = this.#sums
    const low = this.#band.low[i] as number
    const high = this.#band.high[i] as number
    const count = shapes.all.length
    const sides = Math.min(i, shapes.largestSide)
    const targetWidth = targetRuns.width(i - 1)
    const targetAt = targetRuns.offset(i - 1) - (targetRuns.low[i - 1 - targetRuns.from] as number)
    for (let j = Math.max(1, low); j <= high; j++) {
      const sourceWidth = sourceRuns.width(j - 1)
      const sourceAt =
        sourceRuns.offset(j - 1) - (sourceRuns.low[j - 1 - sourceRuns.from] as number)
      const place = (j - low) * count
      let shape = firstLinked
      sums.fill(0)
      for (let m = 1; m <= sides; m++) {
        const most = shapes.mostTargets(m)
        const longest = Math.min(most, j)
        let sum = 0
        for (let n = 1; n <= longest; n++) {
          sum += toTarget[targetAt + (m - 1) * targetWidth + j - n] as number
          ;(sums[n] as number) += toSource[sourceAt + (n - 1) * sourceWidth + i - m] as number
          ;(scores[place + shape + n - 1] as number) +=
            (shapePrior[shape + n - 1] as number) + sum + (sums[n] as number)
        }
        shape += most
      }
    }
  }

  #addEvidence(i: number, scores: Float64Array, evidence: SpanEvidence): void {
    const {source, target} = this.#sources.shapes
    const {low, high} = this.#band
    const count = source.length
    const last = high[i] as number
    let place = 0
    for (let j = low[i] as number; j <= last; j++, place += count) {
      for (let shape = firstLinked; shape < count; shape++) {
        const score = scores[place + shape] as number
        if (score === -Infinity) continue
        scores[place + shape] =
          score + evidence(i - (source[shape] as number), i, j - (target[shape] as number), j)
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
    while ((high[from] as number) < j) from++
    while (to < rows && (low[to + 1] as number) <= j) to++
    first[j] = from
    last[j] = to
  }
  return {first, last}
}
