import {IntList} from '../nouns/number-list.js'
import type {Side} from '../nouns/side.js'
import type {LocalRows} from './local-rows.js'
import type {RunMixtures} from './run-mixtures.js'
import {longestRun, type RunWindow} from './run-window.js'
import type {TranslationTable} from './translation-table.js'
import {type UnitPostings, unitPostings} from './unit-postings.js'

/**
 * The numbers of `LexicalField` for a whole matrix, by a table with few entries. Most units of a
 * predicted sentence then have no partner in the given run, and all of these say the same:
 *
 *     g(S, y) = |y| log β + Σ_{t ∈ y, r(t|S) > 0} log(1 + σ r(t|S) / β)        [nats]
 *
 *     β, σ   constant and factor of the mixture (`run-mixtures.ts`)
 *     r      Σ r over S, without the part that all units have
 *
 * Only for sides that taught the table nothing, so that there is nothing to leave out.
 *
 * Cost: O(cells + Σ_rows occurrences of the units that the row has partners in).
 */
export class FullField {
  readonly #table: TranslationTable
  readonly #rows: LocalRows
  readonly #smoothing: number
  /** Σ r of the last four rows by local unit, and the units for which it is not 0. */
  #sums = Array.from({length: longestRun}, () => new Float64Array(0))
  readonly #partners = Array.from({length: longestRun}, () => new IntList())
  /** The last row that each local unit was seen for, plus 1. */
  #seen = new Int32Array(0)
  readonly #logs = new Float64Array(longestRun)

  constructor(table: TranslationTable, rows: LocalRows, smoothing: number) {
    this.#table = table
    this.#rows = rows
    this.#smoothing = smoothing
  }

  /** Adds `weight` · g to the numbers of a window that is as wide in all rows. */
  addTo(
    out: Float64Array,
    window: RunWindow,
    {given, predicted}: {readonly given: Side; readonly predicted: Side},
    {weight, mixtures}: {readonly weight: number; readonly mixtures: RunMixtures}
  ): void {
    const [low, high] = [window.low[0] as number, window.high[0] as number]
    const rows = this.#rows
    rows.openBlock(
      predicted.units,
      predicted.starts[low] as number,
      predicted.starts[high] as number
    )
    this.#clear(rows.size)
    const postings = unitPostings(predicted, {low, high}, rows)
    for (let row = Math.max(0, window.from - window.runs + 1); row < window.to; row++) {
      const base = this.#open(row, given)
      mixtures.add(row, (given.starts[row + 1] as number) - (given.starts[row] as number), base)
      if (row < window.from) continue
      for (let run = 0; run < window.runs; run++) {
        const place = window.offset(row) + run * (high - low)
        const all = weight * Math.log(mixtures.shifts[run] as number)
        for (let column = low; column < high; column++) {
          const units =
            (predicted.starts[column + 1] as number) - (predicted.starts[column] as number)
          ;(out[place + column - low] as number) += units * all
        }
      }
      this.#addPartners(out, window, row, postings, {weight, mixtures})
    }
    rows.closeBlock()
  }

  #clear(units: number): void {
    for (const partners of this.#partners) partners.length = 0
    if (this.#seen.length < units) {
      this.#seen = new Int32Array(2 * units)
      this.#sums = this.#sums.map(() => new Float64Array(2 * units))
      return
    }
    this.#seen.fill(0, 0, units)
    for (const sums of this.#sums) sums.fill(0, 0, units)
  }

  /** Takes the sums of one row in; returns the part that is the same for every unit. */
  #open(row: number, {starts, units}: Side): number {
    const rows = this.#rows
    const sums = this.#sums[row & 3] as Float64Array
    const partners = this.#partners[row & 3] as IntList
    for (let index = 0; index < partners.length; index++) sums[partners.items[index] as number] = 0
    partners.length = 0
    let base = 0
    let next = starts[row] as number
    const end = starts[row + 1] as number
    while (next < end) {
      const unit = units[next] as number
      const start = next
      while (next < end && units[next] === unit) next++
      const weight = (next - start) / ((this.#table.totals[unit] as number) + this.#smoothing)
      base += weight * this.#smoothing
      rows.open(unit)
      for (let entry = rows.rowStart; entry < rows.rowEnd; entry++) {
        const more = weight * (rows.values[entry] as number)
        if (more === 0) continue
        const partner = rows.units[entry] as number
        if (sums[partner] === 0) partners.push(partner)
        ;(sums[partner] as number) += more
      }
    }
    return base
  }

  #addPartners(
    out: Float64Array,
    window: RunWindow,
    row: number,
    {starts, columns}: UnitPostings,
    {weight, mixtures}: {readonly weight: number; readonly mixtures: RunMixtures}
  ): void {
    const seen = this.#seen
    const logs = this.#logs
    const {runs} = window
    const width = window.width(row)
    const offset = window.offset(row)
    for (let back = 0; back < runs; back++) {
      const {items, length} = this.#partners[(row - back) & 3] as IntList
      for (let index = 0; index < length; index++) {
        const unit = items[index] as number
        if (seen[unit] === row + 1) continue
        seen[unit] = row + 1
        let sum = 0
        for (let run = 0; run < runs; run++) {
          sum += (this.#sums[(row - run) & 3] as Float64Array)[unit] as number
          const factor = (mixtures.scales[run] as number) / (mixtures.shifts[run] as number)
          logs[run] = sum === 0 ? 0 : weight * Math.log(1 + factor * sum)
        }
        const [from, end] = [starts[unit] as number, starts[unit + 1] as number]
        for (let run = back; run < runs; run++) {
          const log = logs[run] as number
          const place = offset + run * width
          for (let posting = from; posting < end; posting++)
            (out[place + (columns[posting] as number)] as number) += log
        }
      }
    }
  }
}
