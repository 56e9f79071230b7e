import {type CharacterPairs, containment, joined, likeness} from './text-likeness.js'

/** The segments of both versions between two that are in both. */
export interface TextGap {
  readonly olds: readonly {
    readonly index: number
    readonly kind: string
    readonly pairs?: CharacterPairs
  }[]
  readonly nows: readonly {
    readonly index: number
    readonly kind: string
    readonly pairs: CharacterPairs
  }[]
}

/** Least likeness of a text and what became of it. */
const leastLikeness = 0.35

/** Least share of a part in the whole that it is cut from or was put into. */
const leastContainment = 0.6

/** Character pairs of a text short enough to be in any longer one by chance. */
const shortText = 8

/** What a pair is worth whose texts are not known, or not alike, but that stand in the same place. */
const samePlace = 0.05

/** Segments that one is split into, or that are run together, at most. */
const mostParts = 3

/** Pairs of segments that are compared at most in one gap; in a larger one only those near in place. */
const mostCells = 40_000

interface Step {
  readonly olds: number
  readonly nows: number
  readonly gain: number
}

/**
 * Which new segments took the place of which old ones with a text, in the same order on both sides:
 * the assignment whose texts are most alike in all.
 *
 * Cost: O(olds · nows) comparisons of texts, up to a limit.
 */
export function* successorsInGap(gap: TextGap): Generator<[number, readonly number[]], void> {
  const {olds, nows} = gap
  if (olds.length === 0 || nows.length === 0) return
  const width = nows.length + 1
  const totals = new Float64Array((olds.length + 1) * width)
  const steps = new Map<number, Step>()
  for (let row = olds.length; row >= 0; row--) {
    for (let column = nows.length; column >= 0; column--) {
      let best = 0
      for (const step of stepsFrom(gap, row, column)) {
        const total = step.gain + (totals[(row + step.olds) * width + column + step.nows] ?? 0)
        if (total < best || (total === best && steps.has(row * width + column))) continue
        best = total
        steps.set(row * width + column, step)
      }
      totals[row * width + column] = best
    }
  }
  let [row, column] = [0, 0]
  for (let step = steps.get(0); step; step = steps.get(row * width + column)) {
    const to = nows.slice(column, column + step.nows).map(({index}) => index)
    for (const {index, pairs} of step.gain > 0 ? olds.slice(row, row + step.olds) : []) {
      if (pairs) yield [index, to]
    }
    row += step.olds
    column += step.nows
  }
}

function stepsFrom(gap: TextGap, row: number, column: number): readonly Step[] {
  const {olds, nows} = gap
  const steps: Step[] = []
  if (row < olds.length && column < nows.length && isNear(gap, row, column)) {
    for (let count = 1; count <= Math.min(mostParts, nows.length - column); count++) {
      steps.push({olds: 1, nows: count, gain: splitGain(gap, {row, column, count})})
    }
    for (let count = 2; count <= Math.min(mostParts, olds.length - row); count++) {
      steps.push({olds: count, nows: 1, gain: joinGain(gap, {row, column, count})})
    }
  }
  const real = steps.filter(({gain}) => gain > 0)
  if (row < olds.length) real.push({olds: 1, nows: 0, gain: 0})
  if (column < nows.length) real.push({olds: 0, nows: 1, gain: 0})
  return real
}

function isNear({olds, nows}: TextGap, row: number, column: number): boolean {
  if (olds.length * nows.length <= mostCells) return true
  const reach = mostCells / olds.length
  return Math.abs((row * nows.length) / olds.length - column) <= reach
}

interface Cell {
  readonly row: number
  readonly column: number
  readonly count: number
}

/** One old segment became one new one, or several. */
function splitGain({olds, nows}: TextGap, {row, column, count}: Cell): number {
  const old = olds[row]
  const parts = nows.slice(column, column + count)
  if (!old) return 0
  const isPlain = count === 1 && old.kind === parts[0]?.kind
  if (!old.pairs) return isPlain ? samePlace : 0
  const {pairs} = old
  const alike = likeness(pairs, joined(parts.map((part) => part.pairs)))
  if (alike >= leastLikeness && (count === 1 || parts.every((part) => isPart(part.pairs, pairs)))) {
    return alike
  }
  return isPlain && olds.length === nows.length && row === column ? samePlace : 0
}

/** Several old segments became one; those whose text is known have to be in it. */
function joinGain({olds, nows}: TextGap, {row, column, count}: Cell): number {
  const whole = nows[column]
  const texts = olds.slice(row, row + count).flatMap(({pairs}) => pairs ?? [])
  if (!whole || !texts.every((pairs) => isPart(pairs, whole.pairs))) return 0
  return texts.reduce((sum, pairs) => sum + 0.8 * containment(pairs, whole.pairs), 0)
}

function isPart(part: CharacterPairs, whole: CharacterPairs): boolean {
  return part.size >= shortText && containment(part, whole) >= leastContainment
}
