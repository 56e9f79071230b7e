import type {TranslationTable} from './translation-table.js'

/** One row of a table at a time, as r(t|s) for every t. */
export class RowSpread {
  readonly ratios: Float64Array
  readonly #table: TranslationTable
  readonly #frequencies: Float64Array
  readonly #smoothing: number
  /** r(t|s) of the pairs that are not in the row. */
  base = 1

  constructor(table: TranslationTable, frequencies: Float64Array, smoothing: number) {
    this.#table = table
    this.#frequencies = frequencies
    this.#smoothing = smoothing
    this.ratios = new Float64Array(frequencies.length)
  }

  /** How many entries the table has. */
  get entries(): number {
    return this.#table.predicted.length
  }

  /** Add r − base of a row to `ratios`. */
  open(row: number): void {
    const {starts, predicted, mass, totals} = this.#table
    const weight = 1 / ((totals[row] as number) + this.#smoothing)
    this.base = weight * this.#smoothing
    for (let entry = starts[row] as number; entry < (starts[row + 1] as number); entry++) {
      const unit = predicted[entry] as number
      this.ratios[unit] = (weight * (mass[entry] as number)) / (this.#frequencies[unit] as number)
    }
  }

  close(row: number): void {
    const {starts, predicted} = this.#table
    for (let entry = starts[row] as number; entry < (starts[row + 1] as number); entry++) {
      this.ratios[predicted[entry] as number] = 0
    }
  }
}
