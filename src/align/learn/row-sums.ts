import {type HeldOut, noBead} from './held-out.js'
import {type JudgedSides, noSides} from './judged-sides.js'
import {LocalRows} from './local-rows.js'
import {placesInBeads} from './places-in-beads.js'
import type {Direction, TranslationTable} from './translation-table.js'

/**
 * Σ_{s ∈ x} r(t|s) of one given sentence x at a time, for the units t of a block.
 *
 * What the sentence's own training bead taught is left out from the start, what
 * that of a predicted sentence taught is left out as asked for.
 */
export class RowSums {
  /** The part of the sums that is the same for every unit: that of smoothing. */
  base = 0
  readonly rows: LocalRows
  readonly #table: TranslationTable
  #sides = noSides
  readonly #smoothing: number
  /** 1 / f of the predicted units. */
  readonly #rarities: Float64Array
  /** Σ r − base, by local unit. */
  #ratios = new Float64Array(256)
  /** n(s) / (total(s) + k₀) of the units of the sentence, 0 for all others. */
  readonly #weights: Float64Array
  /** Local unit, −1 for none, and 1 / f of the predicted units of the bead that is being left out. */
  #beadNumbers = new Int32Array(256)
  #beadRarities = new Float64Array(256)
  /** Sums of these units without what the bead taught. */
  #beadRatios = new Float64Array(256)
  /** Places of the predicted units of the document in their beads, where those are left out. */
  #beadPlaces: Int32Array = new Int32Array(0)
  /** Rows put off, by where they are laid out, and their weights. */
  #longRows = new Int32Array(16)
  #longWeights = new Float64Array(16)
  #long = 0

  constructor({table, frequencies}: Direction, smoothing: number) {
    this.#table = table
    this.#smoothing = smoothing
    this.#rarities = raritiesOf(frequencies)
    this.rows = new LocalRows(table, this.#rarities)
    this.#weights = new Float64Array(table.totals.length)
  }

  read(sides: JudgedSides): void {
    this.#sides = sides
    if (sides.trained.bothSides) this.#beadPlaces = placesInBeads(sides)
  }

  /**
   * Begin a sentence. Table rows longer than the `looked` units that will be
   * looked up are put off until those are.
   */
  open(row: number, looked: number): void {
    const {given, trained} = this.#sides
    const table = this.#table
    const {units} = given
    const {rows} = this
    const ratios = this.#cleared()
    const {heldOut} = trained
    const bead = trained.ofGiven[row] as number
    this.#long = 0
    let base = 0
    let place = bead !== noBead ? (heldOut.beadStarts[bead] as number) : 0
    if (bead !== noBead) this.#placeBead(heldOut, bead)
    let next = given.starts[row] as number
    const end = given.starts[row + 1] as number
    while (next < end) {
      const unit = units[next] as number
      const start = next
      while (next < end && units[next] === unit) next++
      let total = table.totals[unit] as number
      let slice = -1
      if (bead !== noBead) {
        while ((heldOut.placeUnits[place] as number) < unit) place++
        slice = heldOut.placeSlices[place] as number
        total = Math.max(0, total - (heldOut.totals[slice] as number))
      }
      const weight = (next - start) / (total + this.#smoothing)
      base += weight * this.#smoothing
      this.#weights[unit] = weight
      rows.open(unit)
      const {units: local, values, rowEnd} = rows
      if (rowEnd - rows.rowStart > looked) this.#putOff(unit, weight)
      else {
        for (let index = rows.rowStart; index < rowEnd; index++) {
          ;(ratios[local[index] as number] as number) += weight * (values[index] as number)
        }
      }
      if (slice !== -1) this.#leaveOutSlice(heldOut, slice, weight)
    }
    this.base = base
  }

  close(row: number): void {
    const {starts, units} = this.#sides.given
    const end = starts[row + 1] as number
    for (let index = starts[row] as number; index < end; index++)
      this.#weights[units[index] as number] = 0
  }

  /**
   * Takes the same sums as `lookUp`, without what the training bead of their sentences taught. The
   * block begins at the unit `origin` of the document.
   */
  lookUpWithout(bead: number, into: Float64Array, origin: number, from: number, to: number): void {
    this.#leaveOut(bead)
    const ratios = this.#beadRatios
    const places = this.#beadPlaces
    for (let index = from; index < to; index++)
      into[index] = ratios[places[origin + index] as number] as number
    this.#addLong(into, from, to)
  }

  /** Whether a bead has units of the open sentence in common, so that it taught something about it. */
  taught(bead: number): boolean {
    const {beadStarts, placeUnits} = this.#sides.trained.heldOut
    const end = beadStarts[bead + 1] as number
    for (let place = beadStarts[bead] as number; place < end; place++)
      if (this.#weights[placeUnits[place] as number] !== 0) return true
    return false
  }

  /** Copies the sums of the predicted units of a bead, and takes off what it taught. */
  #leaveOut(bead: number): void {
    const {heldOut} = this.#sides.trained
    const {beadStarts, placeUnits, placeSlices, sliceStarts, places, counts} = heldOut
    this.#placeBead(heldOut, bead)
    const ratios = this.#copiedRatios(heldOut, bead)
    const rarities = this.#beadRarities
    const end = beadStarts[bead + 1] as number
    for (let place = beadStarts[bead] as number; place < end; place++) {
      const weight = this.#weights[placeUnits[place] as number] as number
      if (weight === 0) continue
      const slice = placeSlices[place] as number
      const last = sliceStarts[slice + 1] as number
      for (let index = sliceStarts[slice] as number; index < last; index++) {
        const at = places[index] as number
        ;(ratios[at] as number) -= weight * (counts[index] as number) * (rarities[at] as number)
      }
    }
  }

  #copiedRatios({predictedStarts}: HeldOut, bead: number): Float64Array {
    const size = (predictedStarts[bead + 1] as number) - (predictedStarts[bead] as number)
    const numbers = this.#beadNumbers
    const ratios = this.#beadRatios
    for (let at = 0; at < size; at++) {
      const number = numbers[at] as number
      ratios[at] = number === -1 ? 0 : (this.#ratios[number] as number)
    }
    return ratios
  }

  /** Takes the sums, base left out, of the units at places `from` to `to` of the block. */
  lookUp(into: Float64Array, from: number, to: number): void {
    const ratios = this.#ratios
    const {numbers} = this.rows
    for (let index = from; index < to; index++)
      into[index] = ratios[numbers[index] as number] as number
    this.#addLong(into, from, to)
  }

  #addLong(into: Float64Array, from: number, to: number): void {
    const {full, numbers} = this.rows
    for (let long = 0; long < this.#long; long++) {
      const start = this.#longRows[long] as number
      const weight = this.#longWeights[long] as number
      for (let index = from; index < to; index++) {
        ;(into[index] as number) += weight * (full[start + (numbers[index] as number)] as number)
      }
    }
  }

  #cleared(): Float64Array {
    const {size} = this.rows
    if (this.#ratios.length < size) this.#ratios = new Float64Array(2 * size)
    else this.#ratios.fill(0, 0, size)
    return this.#ratios
  }

  #putOff(unit: number, weight: number): void {
    if (this.#long === this.#longRows.length) {
      this.#longRows = doubled(this.#longRows, Int32Array)
      this.#longWeights = doubled(this.#longWeights, Float64Array)
    }
    this.#longRows[this.#long] = this.rows.layOut(unit)
    this.#longWeights[this.#long++] = weight
  }

  #leaveOutSlice({sliceStarts, places, counts}: HeldOut, slice: number, weight: number): void {
    const ratios = this.#ratios
    const numbers = this.#beadNumbers
    const rarities = this.#beadRarities
    const end = sliceStarts[slice + 1] as number
    for (let index = sliceStarts[slice] as number; index < end; index++) {
      const at = places[index] as number
      const number = numbers[at] as number
      if (number !== -1)
        (ratios[number] as number) -= weight * (counts[index] as number) * (rarities[at] as number)
    }
  }

  /** Looks up the predicted units of a bead once, since each of its slices has most of them. */
  #placeBead({predictedStarts, predictedUnits}: HeldOut, bead: number): void {
    const from = predictedStarts[bead] as number
    const size = (predictedStarts[bead + 1] as number) - from
    if (this.#beadNumbers.length < size) {
      this.#beadNumbers = new Int32Array(2 * size)
      this.#beadRarities = new Float64Array(2 * size)
      this.#beadRatios = new Float64Array(2 * size)
    }
    const {local} = this.rows
    for (let at = 0; at < size; at++) {
      const unit = predictedUnits[from + at] as number
      this.#beadNumbers[at] = (local[unit] as number) - 1
      this.#beadRarities[at] = this.#rarities[unit] as number
    }
  }
}

function raritiesOf(frequencies: Float64Array): Float64Array {
  const rarities = new Float64Array(frequencies.length)
  for (let unit = 0; unit < rarities.length; unit++)
    rarities[unit] = 1 / (frequencies[unit] as number)
  return rarities
}

function doubled<T extends {readonly length: number; set(items: T): void}>(
  items: T,
  Type: new (length: number) => T
): T {
  const larger = new Type(2 * items.length)
  larger.set(items)
  return larger
}
