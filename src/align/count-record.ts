import type {HeldOut} from './held-out.js'
import {FloatList, IntList} from './number-list.js'
import type {BeadUnits} from './training-beads.js'

/** Takes what each bead adds to a row, slice by slice. */
export interface CountSink {
  add(unit: number, count: number): void
  /** End the slice of a place. */
  closeSlice(place: number): void
}

/** Only counts how much is added, before the last iteration. */
export class CountTally implements CountSink {
  counts = 0

  add(): void {
    this.counts++
  }

  closeSlice(): void {}
}

/** Keeps what is added. */
export class CountRecord implements CountSink {
  readonly #given: BeadUnits
  readonly #placeSlices: Int32Array
  readonly #sliceStarts: Int32Array
  readonly #totals: Float64Array
  readonly #units: IntList
  readonly #counts: FloatList
  #slices = 0
  #total = 0

  constructor(given: BeadUnits, expected: number) {
    const places = given.units.length
    this.#given = given
    this.#placeSlices = new Int32Array(places)
    this.#sliceStarts = new Int32Array(places + 1)
    this.#totals = new Float64Array(places)
    this.#units = new IntList(expected)
    this.#counts = new FloatList(expected)
  }

  add(unit: number, count: number): void {
    this.#units.push(unit)
    this.#counts.push(count)
    this.#total += count
  }

  closeSlice(place: number): void {
    this.#placeSlices[place] = this.#slices
    this.#totals[this.#slices++] = this.#total
    this.#sliceStarts[this.#slices] = this.#units.length
    this.#total = 0
  }

  heldOut(): HeldOut {
    return {
      beadStarts: this.#given.starts,
      placeUnits: this.#given.units,
      placeSlices: this.#placeSlices,
      sliceStarts: this.#sliceStarts,
      units: this.#units.toArray(),
      counts: this.#counts.toArray(),
      totals: this.#totals
    }
  }
}
