import {DoubleList, IntList} from './number-list.js'
import type {TranslationTable} from './translation-table.js'

/** Gathers the rows of a new table, each from its prior and what is added to it. */
export class CountedRows {
  readonly #prior: TranslationTable
  readonly #sums: Float64Array
  readonly #starts: Int32Array
  readonly #totals: Float64Array
  readonly #predicted = new IntList(65_536)
  readonly #mass = new DoubleList(65_536)
  readonly #touched: Int32Array
  #count = 0

  constructor(prior: TranslationTable, columns: number) {
    this.#prior = prior
    this.#sums = new Float64Array(columns)
    this.#touched = new Int32Array(columns)
    this.#starts = new Int32Array(prior.totals.length + 1)
    this.#totals = new Float64Array(prior.totals.length)
  }

  open(row: number): void {
    const {starts, predicted, mass} = this.#prior
    this.#count = 0
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++) {
      this.add(predicted[entry]!, mass[entry]!)
    }
  }

  add(unit: number, count: number): void {
    if (this.#sums[unit] === 0) this.#touched[this.#count++] = unit
    this.#sums[unit]! += count
  }

  close(row: number): void {
    let total = 0
    for (let index = 0; index < this.#count; index++) {
      const unit = this.#touched[index]!
      const sum = this.#sums[unit]!
      this.#predicted.push(unit)
      this.#mass.push(sum)
      this.#sums[unit] = 0
      total += sum
    }
    this.#starts[row + 1] = this.#predicted.length
    this.#totals[row] = total
  }

  table(): TranslationTable {
    return {
      starts: this.#starts,
      predicted: this.#predicted.toArray(),
      mass: this.#mass.toArray(),
      totals: this.#totals
    }
  }
}
