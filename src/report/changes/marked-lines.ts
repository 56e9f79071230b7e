import type {WordChange} from '../../text/words/word-diff.js'
import {oneLine} from '../layout/cells.js'
import {displayWidth, graphemesOf, graphemeWidth} from '../layout/display-width.js'

/** Signs around words that differ, as `git diff --word-diff` writes them. */
const marks = {removed: ['[-', '-]'], added: ['{+', '+}'], same: ['', '']} as const

/** A stretch of a line, and whether it differs. */
export type MarkedPiece = WordChange

/**
 * Marks what differs, with signs that need no colour, and breaks the text between words into lines
 * of at most so many columns. A word that is longer than a line is cut.
 */
export function markedLines(
  changes: readonly WordChange[],
  width: number
): readonly (readonly MarkedPiece[])[] {
  const lines: MarkedPiece[][] = []
  let line: MarkedPiece[] = []
  let used = 0
  for (const unit of unitsOf(changes).flatMap((one) => cut(one, width))) {
    const size = widthOf(unit)
    const needed = used === 0 ? size : used + 1 + size
    if (used > 0 && needed > width) {
      lines.push(line)
      line = []
      used = 0
    }
    line = [...line, ...(used === 0 ? [] : [{type: 'same', text: ' '} as const]), ...unit]
    used = used === 0 ? size : used + 1 + size
  }
  return [...lines, line].map(joined)
}

type Unit = readonly MarkedPiece[]

/** Pieces that stand together without a space: words, and marks and words that touch. */
function unitsOf(changes: readonly WordChange[]): readonly Unit[] {
  const units: MarkedPiece[][] = [[]]
  for (const change of changes) {
    const [open, close] = marks[change.type]
    const words = visible(change.text).split(/ +/u)
    for (const [at, word] of words.entries()) {
      if (at > 0) units.push([])
      const start = at === 0 ? open : ''
      const end = at === words.length - 1 ? close : ''
      const text = `${start}${word}${end}`
      if (text !== '') units.at(-1)?.push({type: change.type, text})
    }
  }
  return units.filter((unit) => unit.length > 0)
}

/** Safe to print; a space at an edge stays one. */
function visible(text: string): string {
  const shown = oneLine(text)
  if (shown === '') return text === '' ? '' : ' '
  return `${/^\s/u.test(text) ? ' ' : ''}${shown}${/\s$/u.test(text) ? ' ' : ''}`
}

function cut(unit: Unit, width: number): readonly Unit[] {
  if (widthOf(unit) <= width) return [unit]
  const units: MarkedPiece[][] = [[]]
  let used = 0
  for (const {type, text} of unit) {
    for (const grapheme of graphemesOf(text)) {
      const size = graphemeWidth(grapheme.text)
      if (used > 0 && used + size > width) {
        units.push([])
        used = 0
      }
      units.at(-1)?.push({type, text: grapheme.text})
      used += size
    }
  }
  return units
}

function widthOf(pieces: Unit): number {
  return pieces.reduce((sum, {text}) => sum + displayWidth(text), 0)
}

/** Neighbours of one type become one. */
function joined(pieces: readonly MarkedPiece[]): readonly MarkedPiece[] {
  const result: MarkedPiece[] = []
  for (const [at, piece] of pieces.entries()) {
    const last = result.at(-1)
    const type = piece.text === ' ' && last?.type === pieces[at + 1]?.type ? last?.type : piece.type
    if (last && last.type === type) result.splice(-1, 1, {type, text: last.text + piece.text})
    else result.push({type: type ?? piece.type, text: piece.text})
  }
  return result
}
