import type {Side} from '../nouns/side.js'
import type {LocalRows} from './local-rows.js'

/** Where each local unit of a block occurs: unit `u` has the places `starts[u]` to `starts[u + 1] - 1`. */
export interface UnitPostings {
  readonly starts: Int32Array
  /** Column of each occurrence, from the first of the block; ascending for each unit. */
  readonly columns: Int32Array
}

/** The occurrences of the units of a block that is open: those of the columns `low` to `high`. */
export function unitPostings(
  {starts: columnStarts}: Side,
  {low, high}: {readonly low: number; readonly high: number},
  {numbers, size}: LocalRows
): UnitPostings {
  const origin = columnStarts[low] as number
  const count = (columnStarts[high] as number) - origin
  const starts = new Int32Array(size + 1)
  for (let index = 0; index < count; index++) (starts[(numbers[index] as number) + 1] as number)++
  for (let unit = 0; unit < size; unit++) (starts[unit + 1] as number) += starts[unit] as number

  const next = starts.slice()
  const columns = new Int32Array(count)
  for (let column = low; column < high; column++) {
    const end = (columnStarts[column + 1] as number) - origin
    for (let index = (columnStarts[column] as number) - origin; index < end; index++)
      columns[(next[numbers[index] as number] as number)++] = column - low
  }
  return {starts, columns}
}
