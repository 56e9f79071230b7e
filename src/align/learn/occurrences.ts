import type {BeadUnits} from './training-beads.js'

/**
 * Where each unit occurs in the training beads: unit `u` has the occurrences
 * `starts[u]` to `starts[u + 1] - 1`, in order of the beads.
 */
export interface Occurrences {
  readonly starts: Int32Array
  /** Place in the beads (`BeadUnits`) of each occurrence, and the bead it is in. */
  readonly places: Int32Array
  readonly beads: Int32Array
}

/** The occurrences of all units of a vocabulary. */
export function occurrencesOf(
  {starts: beadStarts, units}: BeadUnits,
  vocabulary: number
): Occurrences {
  const starts = new Int32Array(vocabulary + 1)
  for (let place = 0; place < units.length; place++)
    (starts[(units[place] as number) + 1] as number)++
  for (let unit = 0; unit < vocabulary; unit++)
    (starts[unit + 1] as number) += starts[unit] as number

  const next = starts.slice()
  const places = new Int32Array(units.length)
  const beads = new Int32Array(units.length)
  for (let bead = 0; bead + 1 < beadStarts.length; bead++) {
    const end = beadStarts[bead + 1] as number
    for (let place = beadStarts[bead] as number; place < end; place++) {
      const occurrence = (next[units[place] as number] as number)++
      places[occurrence] = place
      beads[occurrence] = bead
    }
  }
  return {starts, places, beads}
}
