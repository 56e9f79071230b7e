import type {TranslationTable} from './translation-table.js'

/**
 * The rows of a table, cut down to the units of one block of a band.
 *
 * A block has some hundred different units where the whole text has tens of
 * thousands, and a frequent unit has a row nearly as long as that. Each row is
 * therefore sifted once a block, at its first use, and what is left of it
 * refers to units by small local numbers, so that the arrays it is added to
 * stay in the nearest cache.
 */
export class LocalRows {
  /** How many different units the block has. */
  size = 0
  readonly #table: TranslationTable
  readonly #frequencies: Float64Array
  /** Local number of each predicted unit, plus 1; 0 when it is not in the block. */
  readonly #local: Int32Array
  readonly #members: Int32Array
  /** The block each row was last sifted for. */
  readonly #siftedFor: Int32Array
  readonly #rowStarts: Int32Array
  readonly #rowEnds: Int32Array
  #units = new Int32Array(4096)
  #values = new Float64Array(4096)
  #used = 0
  /** Where each row is laid out in full, for the rows that were asked for so. */
  readonly #fullStarts: Int32Array
  #full = new Float64Array(4096)
  #fullUsed = 0
  #block = 0
  #numbers = new Int32Array(0)

  constructor(table: TranslationTable, frequencies: Float64Array) {
    const rows = table.totals.length
    this.#table = table
    this.#frequencies = frequencies
    this.#local = new Int32Array(frequencies.length)
    this.#members = new Int32Array(frequencies.length)
    this.#siftedFor = new Int32Array(rows)
    this.#rowStarts = new Int32Array(rows)
    this.#rowEnds = new Int32Array(rows)
    this.#fullStarts = new Int32Array(rows)
  }

  /** Begins a block with the units `from` to `to` of a list; returns their local numbers, in order. */
  open(units: Int32Array, from: number, to: number): Int32Array {
    this.#block++
    this.#used = 0
    this.#fullUsed = 0
    this.size = 0
    if (this.#numbers.length < to - from)
      this.#numbers = new Int32Array(Math.ceil(1.5 * (to - from)))
    for (let index = from; index < to; index++) {
      const unit = units[index]!
      if (this.#local[unit] === 0) {
        this.#members[this.size] = unit
        this.#local[unit] = ++this.size
      }
      this.#numbers[index - from] = this.#local[unit]! - 1
    }
    return this.#numbers.subarray(0, to - from)
  }

  close(): void {
    for (let index = 0; index < this.size; index++) this.#local[this.#members[index]!] = 0
  }

  /** Local number of a predicted unit, −1 when it is not in the block. */
  local(unit: number): number {
    return this.#local[unit]! - 1
  }

  /** Adds `weight` · (c + π) / f of one row, which `count` was asked of, to an array by local unit. */
  addTo(sums: Float64Array, row: number, weight: number): void {
    const end = this.#rowEnds[row]!
    const units = this.#units
    const values = this.#values
    for (let index = this.#rowStarts[row]!; index < end; index++) {
      sums[units[index]!]! += weight * values[index]!
    }
  }

  /** How many units of the block a row has. */
  count(row: number): number {
    if (this.#siftedFor[row] !== this.#block) this.#sift(row)
    return this.#rowEnds[row]! - this.#rowStarts[row]!
  }

  /** Where a row begins in `full`, laid out by local unit, at the first use in a block. */
  layOut(row: number): number {
    if (this.#siftedFor[row] !== this.#block) this.#sift(row)
    if (this.#fullStarts[row] !== notLaidOut) return this.#fullStarts[row]!

    const start = this.#fullUsed
    if (start + this.size > this.#full.length) {
      const larger = new Float64Array(2 * (start + this.size))
      larger.set(this.#full)
      this.#full = larger
    }
    this.#full.fill(0, start, start + this.size)
    for (let index = this.#rowStarts[row]!; index < this.#rowEnds[row]!; index++) {
      this.#full[start + this.#units[index]!] = this.#values[index]!
    }
    this.#fullUsed += this.size
    this.#fullStarts[row] = start
    return start
  }

  /** The rows that are laid out in full; until the next is. */
  get full(): Float64Array {
    return this.#full
  }

  #sift(row: number): void {
    const {starts, predicted, mass} = this.#table
    const end = starts[row + 1]!
    this.#reserve(Math.min(this.size, end - starts[row]!))
    let used = this.#used
    this.#rowStarts[row] = used
    for (let entry = starts[row]!; entry < end; entry++) {
      const unit = predicted[entry]!
      const local = this.#local[unit]!
      if (local === 0) continue
      this.#units[used] = local - 1
      this.#values[used] = mass[entry]! / this.#frequencies[unit]!
      used++
    }
    this.#rowEnds[row] = used
    this.#used = used
    this.#siftedFor[row] = this.#block
    this.#fullStarts[row] = notLaidOut
  }

  #reserve(more: number): void {
    if (this.#used + more <= this.#units.length) return
    const size = 2 * (this.#used + more)
    const units = new Int32Array(size)
    const values = new Float64Array(size)
    units.set(this.#units)
    values.set(this.#values)
    this.#units = units
    this.#values = values
  }
}

const notLaidOut = -1
