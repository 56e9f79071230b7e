import {CountRecord, type CountSink, CountTally} from './count-record.js'
import {CountedRows} from './counted-rows.js'
import type {HeldOut} from './held-out.js'
import type {AlignModel} from './model.js'
import {RowSpread} from './row-spread.js'
import type {BeadUnits} from './training-beads.js'
import type {TranslationTable} from './translation-table.js'

/** What one direction of a table learns from. */
export interface TrainingData {
  readonly given: BeadUnits
  readonly predicted: BeadUnits
  /** How far each bead is believed, 0 to 1. */
  readonly weights: Float64Array
  /** π, the pseudo-counts every training starts from. */
  readonly prior: TranslationTable
  /** f(t) of the predicted units, 0 to 1. */
  readonly frequencies: Float64Array
}

/** A trained direction, and what each bead added to it. */
export interface TrainedTable {
  readonly table: TranslationTable
  /** Undefined when there was no iteration. */
  readonly heldOut: HeldOut | undefined
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
  model: AlignModel
): TrainedTable {
  const occurrences = occurrencesOf(data.given, start.totals.length)
  let table = start
  let last = new CountTally()
  let record: CountRecord | undefined
  for (let iteration = 1; iteration <= model.iterations; iteration++) {
    const spread = new RowSpread(table, data.frequencies, model.smoothing)
    const shares = explainedShares(data, occurrences, spread, model)
    const isLast = iteration === model.iterations
    record = isLast ? new CountRecord(data.given, last.counts) : undefined
    last = new CountTally()
    table = countedTable({data, occurrences, spread, shares}, record ?? last, model)
  }
  return {table, heldOut: record?.heldOut()}
}

/** Where each given unit occurs: places in the beads, in order of unit, then of bead. */
interface Occurrences {
  readonly starts: Int32Array
  readonly places: Int32Array
  readonly beads: Int32Array
}

function occurrencesOf({starts: beadStarts, units}: BeadUnits, vocabulary: number): Occurrences {
  const starts = new Int32Array(vocabulary + 1)
  for (const unit of units) starts[unit + 1]!++
  for (let unit = 0; unit < vocabulary; unit++) starts[unit + 1]! += starts[unit]!

  const next = starts.slice()
  const places = new Int32Array(units.length)
  const beads = new Int32Array(units.length)
  for (let bead = 0; bead + 1 < beadStarts.length; bead++) {
    for (let place = beadStarts[bead]!; place < beadStarts[bead + 1]!; place++) {
      const occurrence = next[units[place]!]!++
      places[occurrence] = place
      beads[occurrence] = bead
    }
  }
  return {starts, places, beads}
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
    const unexplained = (nullShare / (1 - nullShare)) * given.sizes[bead]!
    sums.fill(unexplained, predicted.starts[bead]!, predicted.starts[bead + 1]!)
  }
  for (let row = 0; row + 1 < starts.length; row++) {
    if (starts[row] === starts[row + 1]) continue
    spread.open(row)
    const {base, ratios} = spread
    for (let occurrence = starts[row]!; occurrence < starts[row + 1]!; occurrence++) {
      const bead = beads[occurrence]!
      const count = given.counts[places[occurrence]!]!
      const end = predicted.starts[bead + 1]!
      for (let place = predicted.starts[bead]!; place < end; place++) {
        sums[place]! += count * (ratios[predicted.units[place]!]! + base)
      }
    }
    spread.close(row)
  }
  return sums.map((sum, place) => predicted.counts[place]! / sum)
}

interface CountingState {
  readonly data: TrainingData
  readonly occurrences: Occurrences
  readonly spread: RowSpread
  readonly shares: Float64Array
}

/** The new table; what each bead adds is recorded. */
function countedTable(
  {data, occurrences, spread, shares}: CountingState,
  record: CountSink,
  {leastCount}: AlignModel
): TranslationTable {
  const {given, predicted, weights, prior} = data
  const {starts, places, beads} = occurrences
  const counted = new CountedRows(prior, data.frequencies.length)
  for (let row = 0; row + 1 < starts.length; row++) {
    counted.open(row)
    spread.open(row)
    const {base, ratios} = spread
    for (let occurrence = starts[row]!; occurrence < starts[row + 1]!; occurrence++) {
      const bead = beads[occurrence]!
      const weight = weights[bead]! * given.counts[places[occurrence]!]!
      const end = predicted.starts[bead + 1]!
      for (let place = predicted.starts[bead]!; place < end; place++) {
        const unit = predicted.units[place]!
        const share = weight * shares[place]! * (ratios[unit]! + base)
        if (share < leastCount) continue
        const count = Math.fround(share)
        counted.add(unit, count)
        record.add(unit, count)
      }
      record.closeSlice(places[occurrence]!)
    }
    spread.close(row)
    counted.close(row)
  }
  return counted.table()
}
