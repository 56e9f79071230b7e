import {type Side, sentenceCount} from '../nouns/side.js'
import {type HeldOut, noBead, nothingHeldOut} from './held-out.js'

/** Both sides of one view of a document as one direction of a table judges them. */
export interface JudgedSides {
  readonly given: Side
  readonly predicted: Side
  /** What to leave out, since the table was trained on this document. */
  readonly trained: TrainedBeads
}

/** Which training bead each sentence of a direction was in (`noBead` for none). */
export interface TrainedBeads {
  readonly heldOut: HeldOut
  readonly ofGiven: Int32Array
  readonly ofPredicted: Int32Array
  /** Whether the bead of the predicted sentence is left out too, not only that of the given one. */
  readonly bothSides: boolean
}

/** For sentences that taught nothing. */
export function nothingTrained(given: Side, predicted: Side): TrainedBeads {
  return {
    heldOut: nothingHeldOut,
    ofGiven: new Int32Array(sentenceCount(given)).fill(noBead),
    ofPredicted: new Int32Array(sentenceCount(predicted)).fill(noBead),
    bothSides: false
  }
}

const noSide: Side = {starts: new Int32Array(1), units: new Int32Array(0)}

/** Before a document is read. */
export const noSides: JudgedSides = {
  given: noSide,
  predicted: noSide,
  trained: nothingTrained(noSide, noSide)
}
