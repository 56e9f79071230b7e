import {defined} from '../nouns/defined.js'
import {type AnchorChoice, anchorPairs} from './anchor-pairs.js'
import type {CorpusView} from './corpus-view.js'

/** Two words that were seen to translate each other. */
export interface LearntPair {
  /** How the words are written, as first seen; they stand for all words with the same stem. */
  readonly source: string
  readonly target: string
  /** Share of the translations of the source word that are this one, 0 to 1. */
  readonly probability: number
  /** The same from the target word. */
  readonly reverse: number
  /** How often the pair was seen, expected, prior knowledge included, beads. */
  readonly count: number
}

/** Pairs worth showing: seen about once or more, and a tenth of what either word becomes. */
const shown: AnchorChoice = {
  mostBlocks: 0,
  weight: (mass, total) => (mass >= 0.8 && mass >= 0.1 * total ? 1 : 0)
}

/** The word pairs a view was taught, the most frequent first. */
export function learntLexicon(view: CorpusView): readonly LearntPair[] {
  const {starts, partners} = anchorPairs(view, shown)
  const pairs: LearntPair[] = []
  view.source.units.forEach((unit, source) => {
    if (unit.kind !== 'word' && unit.kind !== 'gram') return
    const distinct = new Set(
      partners.subarray(starts[source] as number, starts[source + 1] as number)
    )
    for (const target of distinct) {
      const forward = shareOf(view.toTarget.table, source, target)
      const backward = shareOf(view.toSource.table, target, source)
      pairs.push({
        source: defined(view.source.forms[source]),
        target: defined(view.target.forms[target]),
        probability: forward.share,
        reverse: backward.share,
        count: Math.max(forward.mass, backward.mass)
      })
    }
  })
  return pairs.sort((one, other) => other.count - one.count || compare(one, other))
}

/** The same words, the other way round. */
export function swapLearnt(pair: LearntPair): LearntPair {
  return {
    ...pair,
    source: pair.target,
    target: pair.source,
    probability: pair.reverse,
    reverse: pair.probability
  }
}

function shareOf(
  {starts, predicted, mass, totals}: CorpusView['toTarget']['table'],
  row: number,
  unit: number
): {readonly mass: number; readonly share: number} {
  for (let entry = starts[row] as number; entry < (starts[row + 1] as number); entry++) {
    if (predicted[entry] !== unit) continue
    return {mass: mass[entry] as number, share: (mass[entry] as number) / (totals[row] as number)}
  }
  return {mass: 0, share: 0}
}

function compare(one: LearntPair, other: LearntPair): number {
  const [left, right] = [`${one.source}\t${one.target}`, `${other.source}\t${other.target}`]
  return left < right ? -1 : left > right ? 1 : 0
}
