import type {SentenceLink} from '../../align/nouns/sentence-pair.js'
import {type Problem, ProblemError} from '../../model/problem.js'
import type {InputFile} from '../files/input-file.js'
import {type LadderLine, readLadder} from './read-ladder.js'

/** A bead that must hold, and the line of its file that says so, from 1. */
export interface AnchorLine extends SentenceLink {
  readonly line: number
}

/** How many sentences the texts have that anchors are for. */
export interface SentenceCounts {
  readonly source: number
  readonly target: number
}

/**
 * Reads beads that the search must keep: a ladder in sentence numbers. Its confidences are ignored.
 *
 * @throws ProblemError for a line that is not a bead, names a sentence that does not exist, or
 *   contradicts another line
 */
export function readAnchors(file: InputFile, counts: SentenceCounts): readonly AnchorLine[] {
  const anchors = readLadder(file)
  for (const side of ['source', 'target'] as const) checkSide(anchors, side, {file, counts})
  return anchors
    .filter(({source, target}) => source.length + target.length > 0)
    .map(({source, target, line}) => ({source, target, line}))
}

interface Setting {
  readonly file: InputFile
  readonly counts: SentenceCounts
}

function checkSide(
  anchors: readonly LadderLine[],
  side: 'source' | 'target',
  {file, counts}: Setting
): void {
  const heldBy = new Map<number, number>()
  for (const anchor of anchors) {
    const fault = faultIn(anchor[side], side, counts[side]) ?? twice(anchor, side, heldBy)
    if (fault) throw new ProblemError({path: file.shown, line: anchor.line, ...fault})
    for (const sentence of anchor[side]) heldBy.set(sentence, anchor.line)
  }
}

type Fault = Pick<Problem, 'what' | 'help'>

function faultIn(
  sentences: readonly number[],
  side: 'source' | 'target',
  count: number
): Fault | undefined {
  const missing = sentences.find((sentence) => sentence >= count)
  if (missing !== undefined) {
    return {
      what: `Unexpected ${side} sentence ${missing}, expected 0 to ${count - 1}`,
      help: 'Count sentences from 0, as `bitext align --format ladder` does'
    }
  }
  const gap = sentences.find((sentence, at) => at > 0 && sentence !== (sentences[at - 1] ?? 0) + 1)
  if (gap === undefined) return undefined
  return {
    what: `Unexpected ${side} sentence ${gap}, expected neighbours in one bead`,
    help: 'Write neighbouring sentences in their order, or split the bead into two lines'
  }
}

function twice(
  anchor: LadderLine,
  side: 'source' | 'target',
  heldBy: ReadonlyMap<number, number>
): Fault | undefined {
  const sentence = anchor[side].find((held) => heldBy.has(held))
  if (sentence === undefined) return undefined
  return {
    what: `Unexpected ${side} sentence ${sentence}, line ${heldBy.get(sentence)} already has it`,
    help: 'Keep one of the two lines, or join them into one bead'
  }
}
