import type {AlignModel} from '../nouns/model.js'
import {BeadRecord} from './bead-record.js'
import type {EntryRoom} from './entry-room.js'
import type {HeldOut} from './held-out.js'
import {type Occurrences, occurrencesOf} from './occurrences.js'
import {RowCounts} from './row-counts.js'
import {RowSpread} from './row-spread.js'
import type {BeadUnits, TrainingData} from './training-beads.js'
import type {TranslationTable} from './translation-table.js'

/** A trained direction, and what each bead added to it. */
export interface TrainedTable {
  readonly table: TranslationTable
  /** Undefined when there was no iteration. */
  readonly heldOut: HeldOut | undefined
}

export interface TrainingOptions {
  readonly model: AlignModel
  /** One for the table that is read, one for the table that is written. */
  readonly rooms: readonly [EntryRoom, EntryRoom]
}

/**
 * Learn one direction of a table from beads.
 *
 *     ρ_b(s|t) = r(t|s) / (Σ_{s′ ∈ S_b} r(t|s′) + α/(1 − α) |S_b|)          responsibility of s for t
 *     c(s,t)   = Σ_b w_b n_b(s) n_b(t) ρ_b(s|t)                            [beads]
 *
 *     w_b      posterior of the bead
 *     n_b      how often a unit is in it; |S_b| all of them
 *     α        `nullShare`
 *
 * A pair that gets less than `leastCount` in a bead gets nothing there, so that
 * what is added and what can be left out again stay the same.
 *
 * Works unit by unit, not bead by bead: one row of the table is spread over a
 * dense array, all beads with that unit read it, and their sums are the new row.
 * No pair is ever hashed.
 *
 * Cost: O(Σ_b |S_b| |T_b|) an iteration.
 * Source: Brown et al. (1993), Model 1.
 */
export function trainTable(
  data: TrainingData,
  start: TranslationTable,
  {model, rooms}: TrainingOptions
): TrainedTable {
  const occurrences = occurrencesOf(data.given, start.totals.length)
  const record = new BeadRecord(data.given, data.predicted)
  let table = start
  for (let iteration = 1; iteration <= model.iterations; iteration++) {
    const spread = new RowSpread(table, data.frequencies, model.smoothing)
    const shares = explainedShares(data, occurrences, spread, model)
    const isKept = iteration === model.iterations
    record.begin(isKept)
    const rows = new RowCounts(data, shares, model.leastCount, record, rooms[iteration % 2 ? 0 : 1])
    countRows(rows, occurrences, spread)
    table = rows.table({isKept})
  }
  return {table, heldOut: model.iterations > 0 ? record.heldOut() : undefined}
}

/** n_b(t) / (Σ_{s ∈ S_b} r(t|s) + α/(1 − α) |S_b|) for each predicted place. */
function explainedShares(
  {given, predicted}: TrainingData,
  {starts, places, beads}: Occurrences,
  spread: RowSpread,
  {nullShare}: AlignModel
): Float64Array {
  const sums = new Float64Array(predicted.units.length)
  for (let bead = 0; bead < given.sizes.length; bead++) {
    const unexplained = (nullShare / (1 - nullShare)) * (given.sizes[bead] as number)
    sums.fill(unexplained, predicted.starts[bead] as number, predicted.starts[bead + 1] as number)
  }
  for (let row = 0; row + 1 < starts.length; row++) {
    if (starts[row] === starts[row + 1]) continue
    spread.open(row)
    const last = starts[row + 1] as number
    for (let occurrence = starts[row] as number; occurrence < last; occurrence++) {
      const count = given.counts[places[occurrence] as number] as number
      addRatios(sums, predicted, beads[occurrence] as number, count, spread)
    }
    spread.close(row)
  }
  for (let place = 0; place < sums.length; place++) {
    sums[place] = (predicted.counts[place] as number) / (sums[place] as number)
  }
  return sums
}

/** Adds `count` · r(t|s) for the units t of one bead; a small function, so that it is compiled early. */
function addRatios(
  sums: Float64Array,
  {starts, units}: BeadUnits,
  bead: number,
  count: number,
  {ratios, base}: RowSpread
): void {
  const end = starts[bead + 1] as number
  for (let place = starts[bead] as number; place < end; place++) {
    ;(sums[place] as number) += count * ((ratios[units[place] as number] as number) + base)
  }
}

/** One iteration: every row gets what the beads with its unit add. */
function countRows(rows: RowCounts, {starts, places, beads}: Occurrences, spread: RowSpread): void {
  for (let row = 0; row + 1 < starts.length; row++) {
    const last = starts[row + 1] as number
    rows.open(row)
    if ((starts[row] as number) < last) spread.open(row)
    for (let occurrence = starts[row] as number; occurrence < last; occurrence++) {
      rows.addBead(beads[occurrence] as number, places[occurrence] as number, spread)
    }
    if ((starts[row] as number) < last) spread.close(row)
    rows.close(row)
  }
}
