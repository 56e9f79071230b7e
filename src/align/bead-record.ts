import type {HeldOut} from './held-out.js'
import type {BeadUnits} from './training-beads.js'

/**
 * Room for what each bead adds to one direction of a table, slice by slice.
 *
 * The arrays are open to the one loop that fills them (`counted-table.ts`):
 * make room, write `units` and `counts` up to some length, close the slice.
 */
export class BeadRecord {
  units: Int32Array
  counts: Float32Array
  readonly #given: BeadUnits
  readonly #placeSlices: Int32Array
  readonly #sliceStarts: Int32Array
  readonly #totals: Float64Array
  #slices = 0

  constructor(given: BeadUnits) {
    const places = given.units.length
    this.#given = given
    this.#placeSlices = new Int32Array(places)
    this.#sliceStarts = new Int32Array(places + 1)
    this.#totals = new Float64Array(places)
    this.units = new Int32Array(4 * places)
    this.counts = new Float32Array(4 * places)
  }

  /** Begin anew, in the same room. */
  clear(): void {
    this.#slices = 0
  }

  /** Room for counts up to a length. */
  reserve(length: number): void {
    if (length <= this.units.length) return
    const size = Math.ceil(1.4 * length)
    const units = new Int32Array(size)
    const counts = new Float32Array(size)
    units.set(this.units)
    counts.set(this.counts)
    this.units = units
    this.counts = counts
  }

  /** End the slice of a place at a length; `total` is the sum of its counts. */
  closeSlice(place: number, length: number, total: number): void {
    this.#placeSlices[place] = this.#slices
    this.#totals[this.#slices++] = total
    this.#sliceStarts[this.#slices] = length
  }

  heldOut(): HeldOut {
    const length = this.#sliceStarts[this.#slices] as number
    return {
      beadStarts: this.#given.starts,
      placeUnits: this.#given.units,
      placeSlices: this.#placeSlices,
      sliceStarts: this.#sliceStarts,
      units: this.units.subarray(0, length),
      counts: this.counts.subarray(0, length),
      totals: this.#totals
    }
  }
}
