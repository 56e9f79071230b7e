/**
 * A sparse table of what units of one side (given) become on the other
 * (predicted), in compressed rows.
 *
 *     r(t|s) = ((c(s,t) + π(s,t)) / f(t) + k₀) / (Σₜ (c + π) + k₀)
 *
 *     c(s,t)   expected count of the pair in the training beads        [beads]
 *     π(s,t)   pseudo-count from spelling and lexicon                  [beads]
 *     f(t)     relative frequency of t on its side                     [1]
 *     k₀       smoothing towards the unigram                           [beads]
 *
 * r is a ratio to the unigram: 1 says nothing, above 1 speaks for the pair,
 * below 1 (a frequent s that never met t) against it. An unseen s has r = 1
 * for every t, so no special case is needed.
 */
export interface TranslationTable {
  /** Row `s` has the entries `starts[s]` to `starts[s + 1] - 1`. */
  readonly starts: Int32Array
  /** Predicted unit of each entry. */
  readonly predicted: Int32Array
  /** c + π of each entry, beads. */
  readonly mass: Float64Array
  /** Sum of `mass` over each row, beads. */
  readonly totals: Float64Array
}

/** One direction of what is known about units: a table, and how frequent what it predicts is. */
export interface Direction {
  readonly table: TranslationTable
  /** f(t) of the predicted units, 0 to 1. */
  readonly frequencies: Float64Array
}

/** The other direction of a table, its masses unchanged. */
export function transpose(table: TranslationTable, columns: number): TranslationTable {
  const rows = table.starts.length - 1
  const starts = new Int32Array(columns + 1)
  for (const column of table.predicted) (starts[column + 1] as number)++
  for (let column = 0; column < columns; column++)
    (starts[column + 1] as number) += starts[column] as number

  const next = starts.slice()
  const predicted = new Int32Array(table.predicted.length)
  const mass = new Float64Array(table.mass.length)
  const totals = new Float64Array(columns)
  for (let row = 0; row < rows; row++) {
    for (
      let entry = table.starts[row] as number;
      entry < (table.starts[row + 1] as number);
      entry++
    ) {
      const column = table.predicted[entry] as number
      const place = (next[column] as number)++
      predicted[place] = row
      mass[place] = table.mass[entry] as number
      ;(totals[column] as number) += table.mass[entry] as number
    }
  }
  return {starts, predicted, mass, totals}
}

/**
 * Pseudo-counts from weights: each row is scaled to `perUnit`, unless its
 * weights sum to less than 1.
 */
export function pseudoCounts(weights: TranslationTable, perUnit: number): TranslationTable {
  const {starts, predicted, totals} = weights
  const mass = weights.mass.slice()
  const rowTotals = new Float64Array(totals.length)
  for (let row = 0; row < totals.length; row++) {
    const scale = perUnit / Math.max(1, totals[row] as number)
    for (let entry = starts[row] as number; entry < (starts[row + 1] as number); entry++)
      (mass[entry] as number) *= scale
    rowTotals[row] = (totals[row] as number) * scale
  }
  return {starts, predicted, mass, totals: rowTotals}
}
