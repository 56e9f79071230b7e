import {defined} from '../nouns/defined.js'
import type {AlignModel} from '../nouns/model.js'
import {FullField} from './full-field.js'
import {noBead, nothingHeldOut} from './held-out.js'
import {type JudgedSides, noSides} from './judged-sides.js'
import {RowSums} from './row-sums.js'
import {RunMixtures} from './run-mixtures.js'
import {longestRun, type RunWindow} from './run-window.js'
import type {Direction} from './translation-table.js'

/** Cells of a matrix of sentences: cell `c` is in row `given[c]` and column `predicted[c]`. */
interface FieldCells {
  readonly given: Int32Array
  readonly predicted: Int32Array
  /** All cells, those of each row together. */
  readonly order: Int32Array
}

/**
 * The translation ratio of each sentence given each run of sentences of the
 * other side, for a block of a band.
 *
 *     g(S, y) = Σ_{t ∈ y} log(α + (1 − α)/|S| Σ_{s ∈ S} r(t|s))        [nats]
 *
 *     S     a run of 1 to 4 given sentences, |S| its number of units
 *     y     one predicted sentence
 *     r     translation ratio (`translation-table.ts`), the training beads of both left out
 *     α     share of a unit that nothing explains (`nullShare`)
 *
 * A merge pays by dilution: a sentence that explains nothing of y makes |S|
 * larger. An empty run gives 0, it says nothing.
 *
 * Leaving out, for the cell of given sentence x (in training bead b) and
 * predicted sentence y (in b′): c loses what b added and, unless b′ = b, what
 * b′ added; the total of s loses what b added.
 *
 * One field serves all documents that share a table, one after the other (`read`): what it lays out
 * is as large as the vocabulary, which is much more than a short document has.
 *
 * Cost: O(units of x · local entries + units of the window) a row.
 * Sources: Brown et al. (1993) for the mixture, Moore (2002) for its use on
 * sentences; the ratio with dilution and the double leave-one-out are ours.
 */
export class LexicalField {
  #sides = noSides
  readonly #sums: RowSums
  /** The sums of the last four rows, looked up for the units of the block. */
  #gathered = Array.from({length: longestRun}, () => new Float64Array(0))
  readonly #mixtures: RunMixtures
  /** For a table with few entries. */
  readonly #full: FullField | undefined

  constructor(direction: Direction, {nullShare, smoothing}: AlignModel) {
    const {table} = direction
    this.#mixtures = new RunMixtures(nullShare)
    this.#sums = new RowSums(direction, smoothing)
    if (table.predicted.length <= fewEntries * table.totals.length)
      this.#full = new FullField(table, this.#sums.rows, smoothing)
  }

  /** Turns to the sides of a document. What is laid out for one document serves the next. */
  read(sides: JudgedSides): this {
    this.#sides = sides
    this.#sums.read(sides)
    return this
  }

  /** Lets go of the document that was read, and of what was learnt from it. */
  release(): void {
    this.read(noSides)
  }

  /** Adds `weight` · g to the numbers of a block. */
  addTo(out: Float64Array, window: RunWindow, weight: number): void {
    const {predicted, trained} = this.#sides
    this.#mixtures.clear()
    if (this.#full && trained.heldOut === nothingHeldOut && window.isFull) {
      this.#full.addTo(out, window, this.#sides, {weight, mixtures: this.#mixtures})
      return
    }
    const sums = this.#sums
    const origin = predicted.starts[window.low[0] as number] as number
    const end = predicted.starts[window.high[window.high.length - 1] as number] as number
    sums.rows.openBlock(predicted.units, origin, end)
    this.#reserve(end - origin)
    for (let row = Math.max(0, window.from - window.runs + 1); row < window.to; row++) {
      const low = window.low[Math.max(0, row - window.from)] as number
      const high = window.high[
        Math.min(row + window.runs - 1, window.to - 1) - window.from
      ] as number
      sums.open(row, (predicted.starts[high] as number) - (predicted.starts[low] as number))
      this.#gather(row, low, high, origin)
      sums.close(row)
      this.#setRow(row)
      if (row < window.from) continue
      if (window.runs === 1) this.#addOneRun(out, window, row, weight)
      else if (window.runs === 2) this.#addTwoRuns(out, window, row, weight)
      else if (window.runs === 3) this.#addThreeRuns(out, window, row, weight)
      else this.#addFourRuns(out, window, row, weight)
    }
    sums.rows.closeBlock()
  }

  /** Adds `weight` · g({x}, y) of single cells to as many numbers. */
  addCells(out: Float64Array, {given, predicted, order}: FieldCells, weight: number): void {
    const {starts, units} = this.#sides.predicted
    const sums = this.#sums
    sums.rows.openBlock(units, 0, units.length)
    this.#reserve(units.length)
    for (let next = 0; next < order.length; ) {
      const row = given[order[next] as number] as number
      sums.open(row, units.length)
      this.#setRow(row)
      for (; next < order.length && given[order[next] as number] === row; next++) {
        const cell = order[next] as number
        const column = predicted[cell] as number
        this.#gather(row, column, column + 1, 0)
        const [from, end] = [starts[column] as number, starts[column + 1] as number]
        const now = defined(this.#gathered[row & 3])
        const [shift, scale] = [
          this.#mixtures.shifts[0] as number,
          this.#mixtures.scales[0] as number
        ]
        ;(out[cell] as number) += weight * logOfMixtures(now, from, end, shift, scale)
      }
      sums.close(row)
    }
    sums.rows.closeBlock()
  }

  #reserve(units: number): void {
    if (defined(this.#gathered[0]).length >= units) return
    this.#gathered = this.#gathered.map(() => new Float64Array(Math.ceil(1.2 * units)))
  }

  /** Looks up the units of columns `low` to `high` for the current row. */
  #gather(row: number, low: number, high: number, origin: number): void {
    const {predicted, trained} = this.#sides
    const {starts} = predicted
    const sums = this.#sums
    const into = defined(this.#gathered[row & 3])
    const {ofGiven, ofPredicted, bothSides} = trained
    const own = ofGiven[row] as number
    let column = low
    while (column < high) {
      const bead = ofPredicted[column] as number
      let end = bothSides ? column + 1 : high
      while (end < high && ofPredicted[end] === bead) end++
      const from = (starts[column] as number) - origin
      const to = (starts[end] as number) - origin
      if (bothSides && bead !== noBead && bead !== own && sums.taught(bead))
        sums.lookUpWithout(bead, into, origin, from, to)
      else sums.lookUp(into, from, to)
      column = end
    }
  }

  #addOneRun(out: Float64Array, window: RunWindow, row: number, weight: number): void {
    const {starts} = this.#sides.predicted
    const origin = starts[window.low[0] as number] as number
    const low = window.low[row - window.from] as number
    const width = window.width(row)
    const shift = this.#mixtures.shifts[0] as number
    const scale = this.#mixtures.scales[0] as number
    const now = defined(this.#gathered[row & 3])
    let place = window.offset(row)
    for (let column = low; column < low + width; column++, place++) {
      const from = (starts[column] as number) - origin
      const end = (starts[column + 1] as number) - origin
      ;(out[place] as number) += weight * logOfMixtures(now, from, end, shift, scale)
    }
  }

  #addThreeRuns(out: Float64Array, window: RunWindow, row: number, weight: number): void {
    const {starts} = this.#sides.predicted
    const origin = starts[window.low[0] as number] as number
    const low = window.low[row - window.from] as number
    const width = window.width(row)
    const shift1 = this.#mixtures.shifts[0] as number
    const scale1 = this.#mixtures.scales[0] as number
    const shift2 = this.#mixtures.shifts[1] as number
    const scale2 = this.#mixtures.scales[1] as number
    const shift3 = this.#mixtures.shifts[2] as number
    const scale3 = this.#mixtures.scales[2] as number
    const now = defined(this.#gathered[row & 3])
    const before = defined(this.#gathered[(row + 3) & 3])
    const second = defined(this.#gathered[(row + 2) & 3])
    let place = window.offset(row)
    for (let column = low; column < low + width; column++, place++) {
      let log1 = 0
      let log2 = 0
      let log3 = 0
      let index = (starts[column] as number) - origin
      const end = (starts[column + 1] as number) - origin
      while (index < end) {
        const stop = Math.min(end, index + productLength)
        let product1 = 1
        let product2 = 1
        let product3 = 1
        for (; index < stop; index++) {
          let sum = now[index] as number
          product1 *= shift1 + scale1 * sum
          sum += before[index] as number
          product2 *= shift2 + scale2 * sum
          sum += second[index] as number
          product3 *= shift3 + scale3 * sum
        }
        log1 += Math.log(product1)
        log2 += Math.log(product2)
        log3 += Math.log(product3)
      }
      ;(out[place] as number) += weight * log1
      ;(out[place + width] as number) += weight * log2
      ;(out[place + 2 * width] as number) += weight * log3
    }
  }

  #addFourRuns(out: Float64Array, window: RunWindow, row: number, weight: number): void {
    const {starts} = this.#sides.predicted
    const origin = starts[window.low[0] as number] as number
    const low = window.low[row - window.from] as number
    const width = window.width(row)
    const shift1 = this.#mixtures.shifts[0] as number
    const scale1 = this.#mixtures.scales[0] as number
    const shift2 = this.#mixtures.shifts[1] as number
    const scale2 = this.#mixtures.scales[1] as number
    const shift3 = this.#mixtures.shifts[2] as number
    const scale3 = this.#mixtures.scales[2] as number
    const shift4 = this.#mixtures.shifts[3] as number
    const scale4 = this.#mixtures.scales[3] as number
    const now = defined(this.#gathered[row & 3])
    const before = defined(this.#gathered[(row + 3) & 3])
    const second = defined(this.#gathered[(row + 2) & 3])
    const third = defined(this.#gathered[(row + 1) & 3])
    let place = window.offset(row)
    for (let column = low; column < low + width; column++, place++) {
      let log1 = 0
      let log2 = 0
      let log3 = 0
      let log4 = 0
      let index = (starts[column] as number) - origin
      const end = (starts[column + 1] as number) - origin
      while (index < end) {
        const stop = Math.min(end, index + productLength)
        let product1 = 1
        let product2 = 1
        let product3 = 1
        let product4 = 1
        for (; index < stop; index++) {
          let sum = now[index] as number
          product1 *= shift1 + scale1 * sum
          sum += before[index] as number
          product2 *= shift2 + scale2 * sum
          sum += second[index] as number
          product3 *= shift3 + scale3 * sum
          sum += third[index] as number
          product4 *= shift4 + scale4 * sum
        }
        log1 += Math.log(product1)
        log2 += Math.log(product2)
        log3 += Math.log(product3)
        log4 += Math.log(product4)
      }
      ;(out[place] as number) += weight * log1
      ;(out[place + width] as number) += weight * log2
      ;(out[place + 2 * width] as number) += weight * log3
      ;(out[place + 3 * width] as number) += weight * log4
    }
  }

  #addTwoRuns(out: Float64Array, window: RunWindow, row: number, weight: number): void {
    const {starts} = this.#sides.predicted
    const origin = starts[window.low[0] as number] as number
    const low = window.low[row - window.from] as number
    const width = window.width(row)
    const shift1 = this.#mixtures.shifts[0] as number
    const scale1 = this.#mixtures.scales[0] as number
    const shift2 = this.#mixtures.shifts[1] as number
    const scale2 = this.#mixtures.scales[1] as number
    const now = defined(this.#gathered[row & 3])
    const before = defined(this.#gathered[(row + 3) & 3])
    let place = window.offset(row)
    for (let column = low; column < low + width; column++, place++) {
      let log1 = 0
      let log2 = 0
      let index = (starts[column] as number) - origin
      const end = (starts[column + 1] as number) - origin
      while (index < end) {
        const stop = Math.min(end, index + productLength)
        let product1 = 1
        let product2 = 1
        for (; index < stop; index++) {
          let sum = now[index] as number
          product1 *= shift1 + scale1 * sum
          sum += before[index] as number
          product2 *= shift2 + scale2 * sum
        }
        log1 += Math.log(product1)
        log2 += Math.log(product2)
      }
      ;(out[place] as number) += weight * log1
      ;(out[place + width] as number) += weight * log2
    }
  }

  #setRow(row: number): void {
    const {starts} = this.#sides.given
    const units = (starts[row + 1] as number) - (starts[row] as number)
    this.#mixtures.add(row, units, this.#sums.base)
  }
}

/** Σ log(shift + scale · sum) over some sums. */
function logOfMixtures(
  sums: Float64Array,
  from: number,
  end: number,
  shift: number,
  scale: number
): number {
  let log = 0
  let index = from
  while (index < end) {
    const stop = Math.min(end, index + productLength)
    let product = 1
    for (; index < stop; index++) product *= shift + scale * (sums[index] as number)
    log += Math.log(product)
  }
  return log
}

/** Entries a row, on average, up to which a table has few. */
const fewEntries = 4

/** Factors multiplied before a logarithm is taken: each is between 0.1 and 10⁹, so 32 fit. */
const productLength = 32
