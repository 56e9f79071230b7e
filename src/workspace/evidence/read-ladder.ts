import {type LadderBead, LadderError, parseLadder} from '../../align/nouns/ladder.js'
import {ProblemError} from '../../model/problem.js'
import type {InputFile} from '../files/input-file.js'
import {readText} from '../files/read-text.js'

/** A bead of a ladder file, and where it stands there. */
export interface LadderLine extends LadderBead {
  /** From 1. */
  readonly line: number
}

/**
 * Reads a ladder: one bead per line, `[0, 1]:[2]:0.98`, with sentences counted from 0 and an
 * optional confidence.
 *
 * @throws ProblemError as `readText`, and for a line that is not a bead, with its number
 */
export function readLadder({path, shown}: InputFile): readonly LadderLine[] {
  const text = readText(path, shown).replace(/^\uFEFF/u, '')
  const beads = parsed(text, shown)
  const numbers = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))
  return beads.map((bead, index) => ({...bead, line: numbers[index] ?? 0}))
}

function parsed(text: string, shown: string): readonly LadderBead[] {
  try {
    return parseLadder(text)
  } catch (error) {
    if (!(error instanceof LadderError)) throw error
    const help =
      'Write one bead per line: source sentences, target sentences, confidence, as `bitext align --format ladder` does'
    throw new ProblemError({path: shown, line: error.line, what: error.message, help})
  }
}
