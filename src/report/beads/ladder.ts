import {formatLadder} from '../../align/nouns/ladder.js'
import type {Bitext} from '../../model/bead.js'
import type {Document} from '../../model/document.js'
import type {Sentence} from '../../model/segment.js'
import {sentenceRows} from './sentence-rows.js'

/**
 * The sentence beads of a pair as a ladder, `[0, 1]:[2]:0.98` a line: the sentences of each document
 * are counted from 0 in reading order, sentences without counterpart stand alone, moved beads at
 * their place in the source.
 */
export function beadsLadder(bitext: Bitext): string {
  const [source, target] = [sentenceNumbers(bitext.source), sentenceNumbers(bitext.target)]
  return formatLadder(
    sentenceRows(bitext).map((row) => ({
      source: numbersOf(row.source, source),
      target: numbersOf(row.target, target),
      confidence: row.confidence
    }))
  )
}

/** The number of each sentence by its path, which is unique in a document. */
function sentenceNumbers({segments}: Document): ReadonlyMap<string, number> {
  const sentences = segments.flatMap((segment) => segment.sentences)
  return new Map(sentences.map(({path}, index) => [path, index]))
}

function numbersOf(
  sentences: readonly Sentence[],
  numbers: ReadonlyMap<string, number>
): readonly number[] {
  return sentences.flatMap(({path}) => numbers.get(path) ?? [])
}
