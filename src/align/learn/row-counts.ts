import type {BeadRecord} from './bead-record.js'
import type {RowSpread} from './row-spread.js'
import type {TrainingData} from './training-beads.js'
import type {TranslationTable} from './translation-table.js'

/**
 * The rows of a new table, gathered one after the other: the prior, and what
 * each bead adds.
 */
export class RowCounts {
  readonly #data: TrainingData
  readonly #shares: Float64Array
  readonly #leastCount: number
  readonly #record: BeadRecord
  /** Sums of the open row by predicted unit, and which of them are not 0. */
  readonly #sums: Float64Array
  readonly #touched: Int32Array
  #size = 0
  readonly #starts: Int32Array
  readonly #totals: Float64Array
  #predicted: Int32Array
  #mass: Float64Array

  /** `shares` has n_b(t) over what explains t for each predicted place; `expected` entries there may be. */
  constructor(
    data: TrainingData,
    shares: Float64Array,
    leastCount: number,
    record: BeadRecord,
    expected: number
  ) {
    const rows = data.prior.totals.length
    this.#data = data
    this.#shares = shares
    this.#leastCount = leastCount
    this.#record = record
    this.#sums = new Float64Array(data.frequencies.length)
    this.#touched = new Int32Array(data.frequencies.length)
    this.#starts = new Int32Array(rows + 1)
    this.#totals = new Float64Array(rows)
    this.#predicted = new Int32Array(expected)
    this.#mass = new Float64Array(expected)
  }

  /** Begin a row with its prior. */
  open(row: number): void {
    const {starts, predicted, mass} = this.#data.prior
    const end = starts[row + 1] as number
    let size = 0
    for (let entry = starts[row] as number; entry < end; entry++) {
      const unit = predicted[entry] as number
      const pseudoCount = mass[entry] as number
      if (pseudoCount === 0) continue
      if (this.#sums[unit] === 0) this.#touched[size++] = unit
      ;(this.#sums[unit] as number) += pseudoCount
    }
    this.#size = size
  }

  /**
   * Add what one bead adds to the row. All training time is spent here, in one
   * small function, so that it is compiled early.
   */
  addBead(bead: number, place: number, {ratios, base}: RowSpread): void {
    const {given, predicted, weights} = this.#data
    const {starts, units} = predicted
    const from = starts[bead] as number
    const end = starts[bead + 1] as number
    this.#record.reserve(end - from)
    const recordedUnits = this.#record.units
    const recordedCounts = this.#record.counts
    const sums = this.#sums
    const shares = this.#shares
    const least = this.#leastCount
    const weight = (weights[bead] as number) * (given.counts[place] as number)
    let recorded = this.#record.length
    let size = this.#size
    let total = 0
    for (let predictedPlace = from; predictedPlace < end; predictedPlace++) {
      const unit = units[predictedPlace] as number
      const share = weight * (shares[predictedPlace] as number) * ((ratios[unit] as number) + base)
      if (share < least) continue
      const count = Math.fround(share)
      const sum = sums[unit] as number
      if (sum === 0) this.#touched[size++] = unit
      sums[unit] = sum + count
      recordedUnits[recorded] = unit
      recordedCounts[recorded++] = count
      total += count
    }
    this.#size = size
    this.#record.closeSlice(place, recorded, total)
  }

  /** End a row: its sums become entries and are cleared. */
  close(row: number): void {
    const size = this.#size
    let next = this.#starts[row] as number
    this.#reserve(next + size)
    const sums = this.#sums
    const predicted = this.#predicted
    const mass = this.#mass
    let total = 0
    for (let index = 0; index < size; index++) {
      const unit = this.#touched[index] as number
      const sum = sums[unit] as number
      predicted[next] = unit
      mass[next++] = sum
      sums[unit] = 0
      total += sum
    }
    this.#starts[row + 1] = next
    this.#totals[row] = total
  }

  table(): TranslationTable {
    const size = this.#starts[this.#starts.length - 1] as number
    return {
      starts: this.#starts,
      predicted: this.#predicted.subarray(0, size),
      mass: this.#mass.subarray(0, size),
      totals: this.#totals
    }
  }

  #reserve(size: number): void {
    if (size <= this.#predicted.length) return
    const predicted = new Int32Array(Math.ceil(1.4 * size))
    const mass = new Float64Array(predicted.length)
    predicted.set(this.#predicted)
    mass.set(this.#mass)
    this.#predicted = predicted
    this.#mass = mass
  }
}
