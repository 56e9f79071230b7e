import type {Evidence} from '../nouns/sentence-pair.js'

/** What a value in common counts, nats. */
interface SharedWeights {
  /** A value that no other segment has. */
  readonly same: number
  /** Most that values count in all. */
  readonly most: number
}

/**
 * Values that two segments have in common, as evidence. A value counts the less, the more segments
 * have it.
 *
 *     e(x, y) = min(most, Σ same / √(n(v) m(v)))        [nats], over the values v of both
 *
 *     n, m   segments of the source and of the target that have v
 *
 * None when the two sides have no value in common.
 *
 * @param rows     for each source segment its values
 * @param columns  for each target segment its values
 */
export function sharedValues(
  name: string,
  rows: readonly ReadonlySet<string>[],
  columns: readonly ReadonlySet<string>[],
  {same, most}: SharedWeights
): readonly Evidence[] {
  const [counts, otherCounts] = [segmentCounts(rows), segmentCounts(columns)]
  if (![...counts.keys()].some((value) => otherCounts.has(value))) return []
  const cell = (i: number, j: number) => {
    const [from, to] = [rows[i], columns[j]]
    if (!from || !to || from.size === 0 || to.size === 0) return 0
    let sum = 0
    for (const value of from) {
      if (!to.has(value)) continue
      sum += same / Math.sqrt((counts.get(value) ?? 1) * (otherCounts.get(value) ?? 1))
    }
    return Math.min(most, sum)
  }
  return [{name, cell}]
}

/** How many segments have each value. */
export function segmentCounts(
  segments: readonly ReadonlySet<string>[]
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const values of segments) {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
