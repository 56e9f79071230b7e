import {sentenceCount} from '../nouns/side.js'
import {noBead} from './held-out.js'
import type {JudgedSides} from './judged-sides.js'

/**
 * Where each predicted unit of a document is among the different units of the training bead of its
 * sentence, from 0; 0 in sentences that were in none.
 */
export function placesInBeads({predicted, trained}: JudgedSides): Int32Array {
  const {starts, units} = predicted
  const {heldOut, ofPredicted} = trained
  const {predictedStarts, predictedUnits} = heldOut
  const places = new Int32Array(units.length)
  for (let sentence = 0; sentence < sentenceCount(predicted); sentence++) {
    const bead = ofPredicted[sentence] as number
    if (bead === noBead) continue
    const first = predictedStarts[bead] as number
    let next = first
    const end = starts[sentence + 1] as number
    for (let index = starts[sentence] as number; index < end; index++) {
      // Both are sorted, and the bead has all units of its sentences.
      while (predictedUnits[next] !== units[index]) next++
      places[index] = next - first
    }
  }
  return places
}
