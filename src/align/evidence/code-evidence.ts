import type {Segment} from '../../model/segment.js'
import type {Evidence} from '../nouns/sentence-pair.js'
import {segmentCounts} from './shared-values.js'

/** What code counts, nats. */
export interface CodeModel {
  /** A word of code in common that no other code has. */
  readonly sameCode: number
  /** A word of the one that is not in the other but elsewhere on its side, as far as both have one. */
  readonly otherCode: number
  /** Most that code counts in all, for or against. */
  readonly mostCode: number
  /** Share of it that counts for the text before the code, which says what that does. */
  readonly introducedCode: number
}

/**
 * Segments that are nothing but code, as evidence: a translator leaves a command as it is, so that one
 * command hardly translates another. Each word counts the less, the more code has it; a word that the
 * other side has nowhere was altered or is a reader's own value, and says nothing.
 *
 *     e(x, y) = ±min(most, Σ same / √(n(w) m(w)) + other · min(a, b))        [nats]
 *
 *     n, m   pieces of code of the source and of the target with the word w, over the words of both
 *     a      words of x that y does not have and another piece of its side has; b the other way
 *
 * Of two texts that are followed by code, a share of what that says. None when the two sides have no
 * word of code in common.
 */
export function codeEvidence(
  source: readonly Segment[],
  target: readonly Segment[],
  {sameCode, otherCode, mostCode, introducedCode}: CodeModel
): readonly Evidence[] {
  const [rows, columns] = [source.map(codeWordsOf), target.map(codeWordsOf)]
  const [counts, otherCounts] = [segmentCounts(rows), segmentCounts(columns)]
  if (![...counts.keys()].some((word) => otherCounts.has(word))) return []
  const codeCell = (from: ReadonlySet<string>, to: ReadonlySet<string>) => {
    let sum = 0
    let [misplaced, otherMisplaced] = [0, 0]
    for (const word of from) {
      const there = otherCounts.get(word) ?? 0
      if (to.has(word)) sum += sameCode / Math.sqrt((counts.get(word) ?? 1) * there)
      else if (there > 0) misplaced++
    }
    for (const word of to) if (!from.has(word) && counts.has(word)) otherMisplaced++
    sum += otherCode * Math.min(misplaced, otherMisplaced)
    return Math.max(-mostCode, Math.min(mostCode, sum))
  }
  const cell = (i: number, j: number) => {
    const [from, to] = [rows[i], columns[j]]
    if (from && to && from.size > 0 && to.size > 0) return codeCell(from, to)
    const [next, otherNext] = [rows[i + 1], columns[j + 1]]
    const isIntroduction = from?.size === 0 && to?.size === 0 && next?.size && otherNext?.size
    return isIntroduction ? introducedCode * codeCell(next, otherNext) : 0
  }
  return [{name: 'code', cell}]
}

/** Words, options and paths; the reader's own values are marked by braces or brackets. */
const codeWord = /[\p{L}\p{N}_.$@/+-]*[\p{L}\p{N}][\p{L}\p{N}_.$@/+-]*/gu
/** More words of one piece of code are not looked at. */
const mostWords = 60

/** The words of a segment that is code from end to end; none for any other. */
function codeWordsOf({kind, text, marks}: Segment): ReadonlySet<string> {
  const [only] = marks
  const isCode =
    kind === 'code' || (only?.type === 'code' && only.start === 0 && only.end === text.length)
  return new Set(isCode ? (text.match(codeWord) ?? []).slice(0, mostWords) : [])
}
