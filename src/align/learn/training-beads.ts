import {defined} from '../nouns/defined.js'
import {IntList} from '../nouns/number-list.js'
import type {Side} from '../nouns/side.js'
import type {TranslationTable} from './translation-table.js'

/** A bead to learn from. */
export interface TrainingBead {
  /** Which document it is in. */
  readonly document: number
  readonly sourceFrom: number
  readonly sourceTo: number
  readonly targetFrom: number
  readonly targetTo: number
  /** How far it is believed, 0 to 1. */
  readonly weight: number
}

/**
 * The units of one side of all training beads of a view, each unit once a bead:
 * bead `b` has the places `starts[b]` to `starts[b + 1] - 1`, ascending by unit.
 */
export interface BeadUnits {
  readonly starts: Int32Array
  readonly units: Int32Array
  /** How often the unit is in the bead. */
  readonly counts: Int32Array
  /** Units of each bead, repeated ones counted. */
  readonly sizes: Int32Array
}

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

/** Gather the units of the runs of sentences `from(bead)` to `to(bead)`. */
export function beadUnits(
  beads: readonly TrainingBead[],
  sides: readonly Side[],
  range: (bead: TrainingBead) => readonly [number, number]
): BeadUnits {
  const starts = new Int32Array(beads.length + 1)
  const sizes = new Int32Array(beads.length)
  const units = new IntList(expectedUnits * beads.length + 16)
  const counts = new IntList(expectedUnits * beads.length + 16)
  const run = new IntList()
  beads.forEach((bead, index) => {
    const side = defined(sides[bead.document])
    const [from, to] = range(bead)
    const end = side.starts[to] as number
    run.length = 0
    for (let place = side.starts[from] as number; place < end; place++)
      run.push(side.units[place] as number)
    if (to - from > 1) run.sortFrom(0)
    sizes[index] = run.length
    addDistinct(run, units, counts)
    starts[index + 1] = units.length
  })
  return {starts, units: units.toArray(), counts: counts.toArray(), sizes}
}

const expectedUnits = 24

function addDistinct(sorted: IntList, units: IntList, counts: IntList): void {
  const {items, length} = sorted
  let index = 0
  while (index < length) {
    const unit = items[index] as number
    let end = index + 1
    while (end < length && items[end] === unit) end++
    units.push(unit)
    counts.push(end - index)
    index = end
  }
}
