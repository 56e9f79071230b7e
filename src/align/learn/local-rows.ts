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
  /** Local number of each predicted unit, plus 1; 0 when it is not in the block. */
  readonly local: Int32Array
  /** Local numbers of the units of the block, in order; until the next is opened. */
  numbers = new Int32Array(0)
  /** The entries of the open row: `units` and `values` from `rowStart` to `rowEnd`, until the next is opened. */
  rowStart = 0
  rowEnd = 0
  /** Local units of the entries. */
  units = new Int32Array(1024)
  /** (c + π) / f of the entries. */
  values = new Float64Array(1024)
  /** The rows that are laid out in full, by local unit; until the next is. */
  full = new Float64Array(0)
  readonly #table: TranslationTable
  /** 1 / f of the predicted units. */
  readonly #rarities: Float64Array
  readonly #members: Int32Array
  /** The block each row was last sifted for. */
  readonly #siftedFor: Int32Array
  readonly #rowStarts: Int32Array
  readonly #rowEnds: Int32Array
  #used = 0
  /** Where each row is laid out in full, for the rows that were asked for so. */
  readonly #fullStarts: Int32Array
  #fullUsed = 0
  #block = 0

  constructor(table: TranslationTable, rarities: Float64Array) {
    const rows = table.totals.length
    this.#table = table
    this.#rarities = rarities
    this.local = new Int32Array(rarities.length)
    this.#members = new Int32Array(rarities.length)
    this.#siftedFor = new Int32Array(rows)
    this.#rowStarts = new Int32Array(rows)
    this.#rowEnds = new Int32Array(rows)
    this.#fullStarts = new Int32Array(rows)
  }

  /** Begins a block with the units `from` to `to` of a list. */
  openBlock(units: Int32Array, from: number, to: number): void {
    this.#block++
    this.#used = 0
    this.#fullUsed = 0
    this.size = 0
    const count = to - from
    if (this.numbers.length < count) this.numbers = new Int32Array(Math.ceil(1.2 * count))
    const {numbers} = this
    const {local} = this
    for (let index = 0; index < count; index++) {
      const unit = units[from + index] as number
      if (local[unit] === 0) {
        this.#members[this.size] = unit
        local[unit] = ++this.size
      }
      numbers[index] = (local[unit] as number) - 1
    }
  }

  closeBlock(): void {
    for (let index = 0; index < this.size; index++) this.local[this.#members[index] as number] = 0
  }

  /** Opens one row. */
  open(row: number): void {
    if (this.#siftedFor[row] !== this.#block) this.#sift(row)
    this.rowStart = this.#rowStarts[row] as number
    this.rowEnd = this.#rowEnds[row] as number
  }

  /** Where the open row begins in `full`, laid out by local unit, at the first use in a block. */
  layOut(row: number): number {
    if (this.#fullStarts[row] !== notLaidOut) return this.#fullStarts[row] as number

    const start = this.#fullUsed
    if (start + this.size > this.full.length) {
      const larger = new Float64Array(2 * (start + this.size))
      larger.set(this.full)
      this.full = larger
    }
    this.full.fill(0, start, start + this.size)
    for (let index = this.rowStart; index < this.rowEnd; index++) {
      this.full[start + (this.units[index] as number)] = this.values[index] as number
    }
    this.#fullUsed += this.size
    this.#fullStarts[row] = start
    return start
  }

  #sift(row: number): void {
    const {starts, predicted, mass} = this.#table
    const end = starts[row + 1] as number
    this.#reserve(Math.min(this.size, end - (starts[row] as number)))
    const {local, units, values} = this
    const rarities = this.#rarities
    let used = this.#used
    this.#rowStarts[row] = used
    for (let entry = starts[row] as number; entry < end; entry++) {
      const unit = predicted[entry] as number
      const number = local[unit] as number
      if (number === 0) continue
      units[used] = number - 1
      values[used++] = (mass[entry] as number) * (rarities[unit] as number)
    }
    this.#rowEnds[row] = used
    this.#used = used
    this.#siftedFor[row] = this.#block
    this.#fullStarts[row] = notLaidOut
  }

  #reserve(more: number): void {
    if (this.#used + more <= this.units.length) return
    const size = 2 * (this.#used + more)
    const units = new Int32Array(size)
    const values = new Float64Array(size)
    units.set(this.units)
    values.set(this.values)
    this.units = units
    this.values = values
  }
}

const notLaidOut = -1
