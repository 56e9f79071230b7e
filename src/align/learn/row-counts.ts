import type {BeadRecord} from './bead-record.js'
import type {EntryRoom} from './entry-room.js'
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
  readonly #room: EntryRoom

  /** `shares` has n_b(t) over what explains t for each predicted place. */
  constructor(
    data: TrainingData,
    shares: Float64Array,
    leastCount: number,
    record: BeadRecord,
    room: EntryRoom
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
    this.#room = room
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
    const recordedPlaces = this.#record.places
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
      recordedPlaces[recorded] = predictedPlace - from
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
    this.#room.reserve(next + size)
    const sums = this.#sums
    const {predicted, mass} = this.#room
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

  /** The table, until its room is used for another; or one with arrays of its own. */
  table({isKept}: {readonly isKept: boolean}): TranslationTable {
    const size = this.#starts[this.#starts.length - 1] as number
    const {predicted, mass} = this.#room
    return {
      starts: this.#starts,
      predicted: isKept ? predicted.slice(0, size) : predicted.subarray(0, size),
      mass: isKept ? mass.slice(0, size) : mass.subarray(0, size),
      totals: this.#totals
    }
  }
}
