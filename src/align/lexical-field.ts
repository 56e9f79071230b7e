import {type HeldOut, noBead} from './held-out.js'
import {LocalRows} from './local-rows.js'
import type {AlignModel} from './model.js'
import type {RunWindow} from './run-window.js'
import type {Side} from './side.js'
import type {TranslationTable} from './translation-table.js'

/** One direction of one view of a document: what the given side says about the predicted one. */
export interface Direction {
  readonly given: Side
  readonly predicted: Side
  readonly table: TranslationTable
  /** f(t) of the predicted units, 0 to 1. */
  readonly frequencies: Float64Array
  /** What to leave out, when the table was trained on this document. */
  readonly trained?: TrainedBeads | undefined
}

/** Which training bead each sentence of a direction was in (`noBead` for none). */
export interface TrainedBeads {
  readonly heldOut: HeldOut
  readonly ofGiven: Int32Array
  readonly ofPredicted: Int32Array
  /** Whether the bead of the predicted sentence is left out too, not only that of the given one. */
  readonly bothSides: boolean
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
 * Cost: O(units of x · local entries + units of the window) a row.
 * Sources: Brown et al. (1993) for the mixture, Moore (2002) for its use on
 * sentences; the ratio with dilution and the double leave-one-out are ours.
 */
export class LexicalField {
  readonly #direction: Direction
  readonly #smoothing: number
  readonly #nullShare: number
  readonly #rows: LocalRows
  /** Σ r − base of the current row, by local unit. */
  #ratios = new Float64Array(0)
  /** n(s) / (total(s) + k₀) of the units of the current row, 0 for all others. */
  readonly #weights: Float64Array
  /** The last four rows, gathered over the units of the block. */
  #gathered: readonly [Float64Array, Float64Array, Float64Array, Float64Array] = [
    new Float64Array(0),
    new Float64Array(0),
    new Float64Array(0),
    new Float64Array(0)
  ]
  readonly #bases = new Float64Array(4)
  readonly #sizes = new Int32Array(4)
  readonly #undo: number[] = []
  /** Rows put off, by where they are laid out, and their weights. */
  readonly #longRows: number[] = []
  readonly #longWeights: number[] = []

  constructor(direction: Direction, model: AlignModel) {
    this.#direction = direction
    this.#smoothing = model.smoothing
    this.#nullShare = model.nullShare
    this.#rows = new LocalRows(direction.table, direction.frequencies)
    this.#weights = new Float64Array(direction.table.totals.length)
  }

  /** Adds `weight` · g to the numbers of a block. */
  addTo(out: Float64Array, window: RunWindow, weight: number): void {
    const {given, predicted} = this.#direction
    const firstColumn = window.low[0]!
    const lastColumn = window.high[window.high.length - 1]!
    const local = this.#rows.open(
      predicted.units,
      predicted.starts[firstColumn]!,
      predicted.starts[lastColumn]!
    )
    this.#reserve(local.length)
    this.#sizes.fill(0)
    this.#bases.fill(0)
    for (let row = Math.max(0, window.from - 3); row < window.to; row++) {
      const low = window.low[Math.max(0, row - window.from)]!
      const high = window.high[Math.min(row + 3, window.to - 1) - window.from]!
      this.#spread(row, predicted.starts[high]! - predicted.starts[low]!)
      this.#gather(row, low, high, local, predicted.starts[firstColumn]!)
      this.#clearWeights(row)
      this.#sizes[row & 3] = given.starts[row + 1]! - given.starts[row]!
      if (row >= window.from) this.#addRow(out, window, row, weight)
    }
    this.#rows.close()
  }

  #reserve(units: number): void {
    if (this.#ratios.length < this.#rows.size) this.#ratios = new Float64Array(2 * this.#rows.size)
    if (this.#gathered[0].length >= units) return
    const size = Math.ceil(1.5 * units)
    this.#gathered = [
      new Float64Array(size),
      new Float64Array(size),
      new Float64Array(size),
      new Float64Array(size)
    ]
  }

  /**
   * Σ_{s ∈ x} r(t|s) for every unit t of the block, x's own training bead left
   * out. Rows longer than the units of the window are put off until those are
   * looked up.
   */
  #spread(row: number, looked: number): void {
    const {given, table, trained} = this.#direction
    const {units} = given
    const bead = trained ? trained.ofGiven[row]! : noBead
    this.#ratios.fill(0, 0, this.#rows.size)
    this.#longRows.length = 0
    this.#longWeights.length = 0
    let base = 0
    let place = trained && bead !== noBead ? trained.heldOut.beadStarts[bead]! : 0
    let next = given.starts[row]!
    const end = given.starts[row + 1]!
    while (next < end) {
      const unit = units[next]!
      let count = 0
      while (next < end && units[next] === unit) {
        count++
        next++
      }
      let total = table.totals[unit]!
      let slice = -1
      if (trained && bead !== noBead) {
        while (trained.heldOut.placeUnits[place]! < unit) place++
        slice = trained.heldOut.placeSlices[place]!
        total = Math.max(0, total - trained.heldOut.totals[slice]!)
      }
      const weight = count / (total + this.#smoothing)
      base += weight * this.#smoothing
      this.#weights[unit] = weight
      if (this.#rows.count(unit) > looked) {
        this.#longRows.push(this.#rows.layOut(unit))
        this.#longWeights.push(weight)
      } else {
        this.#rows.addTo(this.#ratios, unit, weight)
      }
      if (trained && slice !== -1) this.#leaveOut(trained.heldOut, slice, weight)
    }
    this.#bases[row & 3] = base
  }

  #leaveOut({sliceStarts, units, counts}: HeldOut, slice: number, weight: number): void {
    const {frequencies} = this.#direction
    for (let index = sliceStarts[slice]!; index < sliceStarts[slice + 1]!; index++) {
      const unit = units[index]!
      const local = this.#rows.local(unit)
      if (local !== -1) this.#ratios[local]! -= (weight * counts[index]!) / frequencies[unit]!
    }
  }

  #clearWeights(row: number): void {
    const {given} = this.#direction
    for (let index = given.starts[row]!; index < given.starts[row + 1]!; index++) {
      this.#weights[given.units[index]!] = 0
    }
  }

  /** Looks up the units of columns `low` to `high` for the current row. */
  #gather(row: number, low: number, high: number, local: Int32Array, origin: number): void {
    const {predicted, trained} = this.#direction
    const into = this.#gathered[row & 3]!
    let column = low
    while (column < high) {
      let end = high
      if (trained?.bothSides) {
        const bead = trained.ofPredicted[column]!
        end = column + 1
        while (end < high && trained.ofPredicted[end] === bead) end++
        if (bead !== noBead && bead !== trained.ofGiven[row]) {
          this.#leaveOutBead(trained.heldOut, bead)
        }
      }
      this.#lookUp(into, local, predicted.starts[column]! - origin, predicted.starts[end]! - origin)
      this.#restore()
      column = end
    }
  }

  /** Takes the sums of the units at places `from` to `to`, those of the long rows added. */
  #lookUp(into: Float64Array, local: Int32Array, from: number, to: number): void {
    const ratios = this.#ratios
    for (let index = from; index < to; index++) into[index] = ratios[local[index]!]!
    const {full} = this.#rows
    for (let long = 0; long < this.#longRows.length; long++) {
      const start = this.#longRows[long]!
      const weight = this.#longWeights[long]!
      for (let index = from; index < to; index++)
        into[index]! += weight * full[start + local[index]!]!
    }
  }

  #leaveOutBead(heldOut: HeldOut, bead: number): void {
    const {beadStarts, placeUnits, placeSlices, sliceStarts, units, counts} = heldOut
    const {frequencies} = this.#direction
    for (let place = beadStarts[bead]!; place < beadStarts[bead + 1]!; place++) {
      const weight = this.#weights[placeUnits[place]!]!
      if (weight === 0) continue
      const slice = placeSlices[place]!
      for (let index = sliceStarts[slice]!; index < sliceStarts[slice + 1]!; index++) {
        const unit = units[index]!
        const local = this.#rows.local(unit)
        if (local === -1) continue
        this.#undo.push(local, this.#ratios[local]!)
        this.#ratios[local]! -= (weight * counts[index]!) / frequencies[unit]!
      }
    }
  }

  #restore(): void {
    const undo = this.#undo
    for (let index = undo.length - 2; index >= 0; index -= 2) {
      this.#ratios[undo[index]!] = undo[index + 1]!
    }
    undo.length = 0
  }

  #addRow(out: Float64Array, window: RunWindow, row: number, weight: number): void {
    const {starts} = this.#direction.predicted
    const origin = starts[window.low[0]!]!
    const low = window.low[row - window.from]!
    const width = window.width(row)
    const [shift1, scale1] = this.#mixture(row, 1)
    const [shift2, scale2] = this.#mixture(row, 2)
    const [shift3, scale3] = this.#mixture(row, 3)
    const [shift4, scale4] = this.#mixture(row, 4)
    const now = this.#gathered[row & 3]!
    const before = this.#gathered[(row + 3) & 3]!
    const second = this.#gathered[(row + 2) & 3]!
    const third = this.#gathered[(row + 1) & 3]!
    let place = window.offset(row)
    for (let column = low; column < low + width; column++, place++) {
      let log1 = 0
      let log2 = 0
      let log3 = 0
      let log4 = 0
      let index = starts[column]! - origin
      const end = starts[column + 1]! - origin
      while (index < end) {
        const stop = Math.min(end, index + productLength)
        let product1 = 1
        let product2 = 1
        let product3 = 1
        let product4 = 1
        for (; index < stop; index++) {
          let sum = now[index]!
          product1 *= shift1 + scale1 * sum
          sum += before[index]!
          product2 *= shift2 + scale2 * sum
          sum += second[index]!
          product3 *= shift3 + scale3 * sum
          sum += third[index]!
          product4 *= shift4 + scale4 * sum
        }
        log1 += Math.log(product1)
        log2 += Math.log(product2)
        log3 += Math.log(product3)
        log4 += Math.log(product4)
      }
      out[place]! += weight * log1
      out[place + width]! += weight * log2
      out[place + 2 * width]! += weight * log3
      out[place + 3 * width]! += weight * log4
    }
  }

  /** The constant and the factor of Σ r in the mixture over the last `run` rows. */
  #mixture(row: number, run: number): readonly [number, number] {
    let size = 0
    let base = 0
    for (let back = 0; back < run; back++) {
      size += this.#sizes[(row - back) & 3]!
      base += this.#bases[(row - back) & 3]!
    }
    if (size === 0) return [1, 0]
    const scale = (1 - this.#nullShare) / size
    return [this.#nullShare + scale * base, scale]
  }
}

/** Factors multiplied before a logarithm is taken: each is between 0.1 and 10⁹, so 32 fit. */
const productLength = 32
