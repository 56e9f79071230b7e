/**
 * What each training bead added to one direction of a table, so that it can be
 * taken off again when the bead's own sentences are judged.
 *
 * Without it a bead confirms itself: in a short document most pairs of units
 * were seen once, in the very bead that is to be judged.
 *
 * Bead `b` has the places `beadStarts[b]` to `beadStarts[b + 1] - 1`; a place
 * is a given unit of the bead (`placeUnits`, ascending within a bead) and leads
 * to a slice (`placeSlices`): the predicted units it was counted with, by their
 * places in the bead, since 16 bits are enough for those and there are millions.
 */
export interface HeldOut {
  readonly beadStarts: Int32Array
  readonly placeUnits: Int32Array
  readonly placeSlices: Int32Array
  readonly sliceStarts: Int32Array
  /** The predicted units of the beads: those of bead `b` from `predictedStarts[b]` on. */
  readonly predictedStarts: Int32Array
  readonly predictedUnits: Int32Array
  /** Predicted units of the slices, by place among those of their bead. */
  readonly places: Uint16Array
  /** What was added to each pair, beads. */
  readonly counts: Float32Array
  /** Sum of the counts of each slice, beads. */
  readonly totals: Float64Array
}

/** Most predicted units of a bead, so that their places fit. */
export const mostPlaces = 65_536

/** Number of a sentence that was in no training bead. */
export const noBead = -1

/** For a table that no bead has taught anything. */
export const nothingHeldOut: HeldOut = {
  beadStarts: new Int32Array(1),
  placeUnits: new Int32Array(0),
  placeSlices: new Int32Array(0),
  sliceStarts: new Int32Array(1),
  predictedStarts: new Int32Array(1),
  predictedUnits: new Int32Array(0),
  places: new Uint16Array(0),
  counts: new Float32Array(0),
  totals: new Float64Array(0)
}
