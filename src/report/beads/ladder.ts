import {formatLadder} from '../../align/nouns/ladder.js'
import type {Bitext} from '../../model/bead.js'
import type {Document} from '../../model/document.js'
import type {FileEnds} from '../../model/file-ends.js'
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

/** Whether a file is a ladder, whichever tool wrote it: every line joins sentences. */
export function isLadder({start, end}: FileEnds): boolean {
  if (start === end) return areBeads(start.split('\n'))
  // Either end may be cut in the middle of a line.
  const lines = [...start.split('\n').slice(0, -1), ...end.split('\n').slice(1)]
  return areBeads(lines)
}

function areBeads(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '')
  return filled.length > 0 && filled.every((line) => ladderLine.test(line))
}

const ladderLine = /^\[[\d, ]*\]:\[[\d, ]*\](?::\S+)?\s*$/

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
