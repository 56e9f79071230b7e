import {DoubleList, IntList} from '../nouns/number-list.js'
import type {LearntDirection} from './corpus-view.js'
import type {TranslationTable} from './translation-table.js'

/** How unit pairs are chosen to guide a search through a long text. */
export interface AnchorChoice {
  /** Most blocks of one side a unit may be in; one that is everywhere guides nowhere. */
  readonly mostBlocks: number
  /** Weight of the pair `given`, `predicted` with this mass and row total, 0 for none. */
  readonly weight: (mass: number, total: number) => number
}

/** Pairs spelt alike, before anything is learnt; masses are pseudo-counts of `perUnit` a unit. */
export function spelltAnchors(perUnit: number): AnchorChoice {
  return {
    mostBlocks: 8,
    weight: (mass) => (mass > 0 && mass >= 0.5 * perUnit ? mass / perUnit : 0)
  }
}

/** Pairs that were learnt: a quarter of what the unit becomes, and seen about once or more. */
export const learntAnchors: AnchorChoice = {
  mostBlocks: 12,
  weight: (mass, total) =>
    mass >= 0.8 && mass >= 0.25 * total ? Math.min(1, (1.6 * mass) / total) : 0
}

/** Unit pairs to guide a search by: unit `u` has the pairs `starts[u]` to `starts[u + 1] - 1`. */
export interface AnchorPairs {
  readonly starts: Int32Array
  readonly partners: Int32Array
  /** 0 to 1; a pair chosen in both directions is there twice, each time with half its weight. */
  readonly weights: Float64Array
  readonly partnerCount: number
  readonly mostBlocks: number
}

/** The pairs of a view that are good guides, by source unit. */
export function anchorPairs(
  {toTarget, toSource}: {readonly toTarget: LearntDirection; readonly toSource: LearntDirection},
  choice: AnchorChoice
): AnchorPairs {
  const units = new IntList()
  const partners = new IntList()
  const weights = new DoubleList()
  eachPair(toTarget.table, choice, (given, predicted, weight) => {
    units.push(given)
    partners.push(predicted)
    weights.push(weight / 2)
  })
  eachPair(toSource.table, choice, (given, predicted, weight) => {
    units.push(predicted)
    partners.push(given)
    weights.push(weight / 2)
  })
  return {
    ...sortedPairs(units, partners, weights, toTarget.table.totals.length),
    partnerCount: toSource.table.totals.length,
    mostBlocks: choice.mostBlocks
  }
}

function eachPair(
  {starts, predicted, mass, totals}: TranslationTable,
  choice: AnchorChoice,
  visit: (given: number, predicted: number, weight: number) => void
): void {
  for (let unit = 0; unit < totals.length; unit++) {
    for (let entry = starts[unit] as number; entry < (starts[unit + 1] as number); entry++) {
      const weight = choice.weight(mass[entry] as number, totals[unit] as number)
      if (weight > 0) visit(unit, predicted[entry] as number, weight)
    }
  }
}

function sortedPairs(units: IntList, partners: IntList, weights: DoubleList, count: number) {
  const starts = new Int32Array(count + 1)
  for (let pair = 0; pair < units.length; pair++)
    (starts[(units.items[pair] as number) + 1] as number)++
  for (let unit = 0; unit < count; unit++) (starts[unit + 1] as number) += starts[unit] as number

  const next = starts.slice()
  const sortedPartners = new Int32Array(units.length)
  const sortedWeights = new Float64Array(units.length)
  for (let pair = 0; pair < units.length; pair++) {
    const place = (next[units.items[pair] as number] as number)++
    sortedPartners[place] = partners.items[pair] as number
    sortedWeights[place] = weights.items[pair] as number
  }
  return {starts, partners: sortedPartners, weights: sortedWeights}
}
