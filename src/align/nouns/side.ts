import {IntList} from './number-list.js'
import type {Vocabulary} from './vocabulary.js'

/**
 * One side of one view of a document: its sentences as runs of unit ids.
 *
 * Sentence `i` has the units `units[starts[i]]` to `units[starts[i + 1] - 1]`,
 * sorted, so that repeated ones are neighbours; order within a sentence plays
 * no part in alignment.
 */
export interface Side {
  readonly starts: Int32Array
  readonly units: Int32Array
}

/** Number the units of sentences, counting them in the vocabulary. */
export function encodeSide(sentences: readonly string[], vocabulary: Vocabulary): Side {
  const starts = new Int32Array(sentences.length + 1)
  const units = new IntList(sentences.length * 20 + 16)
  sentences.forEach((sentence, index) => {
    vocabulary.count(sentence, units)
    units.sortFrom(starts[index] as number)
    starts[index + 1] = units.length
  })
  return {starts, units: units.toArray()}
}

/** How many sentences a side has. */
export function sentenceCount({starts}: Side): number {
  return starts.length - 1
}
