import type {HeldOut} from './held-out.js'
import type {BeadUnits} from './training-beads.js'

/**
 * Room for what each bead adds to one direction of a table, slice by slice.
 *
 * The arrays are open to the one loop that fills them (`row-counts.ts`):
 * make room, write `places` and `counts` up to some length, close the slice.
 */
export class BeadRecord {
  places = new Uint16Array(0)
  counts = new Float32Array(0)
  /** Where the next slice begins. */
  length = 0
  readonly #given: BeadUnits
  readonly #predicted: BeadUnits
  readonly #placeSlices: Int32Array
  readonly #sliceStarts: Int32Array
  readonly #totals: Float64Array
  #slices = 0
  #added = 0
  #keeps = false

  constructor(given: BeadUnits, predicted: BeadUnits) {
    const places = given.units.length
    this.#given = given
    this.#predicted = predicted
    this.#placeSlices = new Int32Array(places)
    this.#sliceStarts = new Int32Array(places + 1)
    this.#totals = new Float64Array(places)
  }

  /**
   * Begin an iteration. Only what the last one adds is kept: it is large, and
   * the one before tells how much room it takes.
   */
  begin(keeps: boolean): void {
    if (keeps && this.#added > 0) {
      this.places = new Uint16Array(this.#added)
      this.counts = new Float32Array(this.#added)
    }
    this.#keeps = keeps
    this.#slices = 0
    this.#added = 0
    this.length = 0
  }

  /** Make room for more counts in the slice that is next. */
  reserve(more: number): void {
    const length = this.length + more
    if (length <= this.places.length) return
    const size = Math.ceil(1.2 * length) + 1024
    const places = new Uint16Array(size)
    const counts = new Float32Array(size)
    places.set(this.places)
    counts.set(this.counts)
    this.places = places
    this.counts = counts
  }

  /** End the slice of a place; `end` is where its counts do, `total` their sum. */
  closeSlice(place: number, end: number, total: number): void {
    this.#placeSlices[place] = this.#slices
    this.#totals[this.#slices++] = total
    this.#added += end - this.length
    if (this.#keeps) this.length = end
    this.#sliceStarts[this.#slices] = this.length
  }

  heldOut(): HeldOut {
    return {
      beadStarts: this.#given.starts,
      placeUnits: this.#given.units,
      placeSlices: this.#placeSlices,
      sliceStarts: this.#sliceStarts,
      predictedStarts: this.#predicted.starts,
      predictedUnits: this.#predicted.units,
      places: this.places.subarray(0, this.length),
      counts: this.counts.subarray(0, this.length),
      totals: this.#totals
    }
  }
}
