import type {Bead} from '../../model/bead.js'
import type {Segment} from '../../model/segment.js'
import type {Side} from '../../model/side.js'
import {type Cost, cheapestPairs, type TwoSides} from './cheapest-pairs.js'
import type {Drift} from './drift.js'

/** How tokens are read from segments, and which of them are the same. */
export interface Matching<T> {
  /** The tokens of a segment in order of place. */
  readonly tokensOf: (segment: Segment, side: Side, bead: Bead) => readonly T[]
  /**
   * Tokens with one key are the same. If there are several, they pair in their order on each side.
   */
  readonly keyOf?: (token: T) => string
  /**
   * Further ways to be the same, tried one after the other on the rest, cheapest pairs first;
   * `Infinity` for tokens that are not the same.
   */
  readonly same?: readonly Cost<T>[]
  /**
   * How many beads away a token may be to count as moved; 3 by default. A bead with an empty side
   * does not count, because the alignment may have cut anywhere beside a gap.
   */
  readonly reach?: number
}

/** How tokens are found, matched, and paired where they differ. */
export interface Comparison<T> extends Matching<T> {
  /**
   * How unlikely it is that one token was altered into the other; `Infinity` if it cannot be.
   * Without a cost nothing is paired, and all drifts are `missing` or `extra`.
   */
  readonly cost?: Cost<T>
}

/** The tokens of a bead without an equal on the other side; at least one side is not empty. */
export interface Unmatched<T> extends TwoSides<T> {
  readonly bead: Bead
}

const usualReach = 3
/** Maximum number of beads to look at, however many of them have an empty side. */
const farthest = 30

/**
 * The tokens that differ between the sides of a bead. Order may differ, counts may not. A token
 * that is missing in one bead and extra in a nearby bead has only moved, and is not drift.
 *
 * One cause gives one drift: of the remaining tokens of a bead, the two with the lowest cost are
 * one altered token.
 *
 * @param beads  in reading order; adjacent ones are neighbours
 */
export function drifts<T>(beads: readonly Bead[], comparison: Comparison<T>): Drift<T>[] {
  return unmatched(beads, comparison).flatMap((left) => paired(left, comparison.cost))
}

/** The remaining tokens of each bead with two sides, before pairing. */
export function unmatched<T>(beads: readonly Bead[], matching: Matching<T>): Unmatched<T>[] {
  const {tokensOf} = matching
  const left = beads.map((bead): LeftOver<T> => {
    const tokens = {
      source: tokensOn('source', bead, tokensOf),
      target: tokensOn('target', bead, tokensOf)
    }
    const {source, target} = withoutSame(tokens, matching)
    return {bead, source, target}
  })
  cancelNearby(left, matching)
  return left.filter((one) => isLinked(one) && !isEmpty(one))
}

function tokensOn<T>(side: Side, bead: Bead, tokensOf: Matching<T>['tokensOf']): readonly T[] {
  const segments = bead[side]
  const [only] = segments
  return only && segments.length === 1
    ? tokensOf(only, side, bead)
    : segments.flatMap((segment) => tokensOf(segment, side, bead))
}

/** The tokens that are not matched yet. */
interface LeftOver<T> extends Unmatched<T> {
  source: readonly T[]
  target: readonly T[]
}

function isLinked({bead}: Unmatched<unknown>): boolean {
  return bead.source.length > 0 && bead.target.length > 0
}

function isEmpty({source, target}: TwoSides<unknown>): boolean {
  return source.length + target.length === 0
}

/** The remaining tokens of both sides after removing equal ones, one for one. */
function withoutSame<T>(tokens: TwoSides<T>, {keyOf, same = []}: Matching<T>): TwoSides<T> {
  let left = tokens
  if (keyOf && !hasEmptySide(left)) left = withoutSameKey(left, keyOf)
  for (const cost of same) {
    if (hasEmptySide(left)) return left
    left = withoutPairs(left, cheapestPairs(left, cost))
  }
  return left
}

function hasEmptySide({source, target}: TwoSides<unknown>): boolean {
  return source.length === 0 || target.length === 0
}

function withoutPairs<T>({source, target}: TwoSides<T>, pairs: ReadonlyMap<T, T>): TwoSides<T> {
  const used = new Set(pairs.values())
  return {
    source: source.filter((token) => !pairs.has(token)),
    target: target.filter((token) => !used.has(token))
  }
}

/** Linear in the number of tokens, unlike comparing all pairs. */
function withoutSameKey<T>(
  {source, target}: TwoSides<T>,
  keyOf: (token: T) => string
): TwoSides<T> {
  const counts = new Map<string, number>()
  const keys = target.map(keyOf)
  for (const key of keys) add(counts, key, 1)
  const taken = new Map<string, number>()
  const missing = source.filter((token) => {
    const key = keyOf(token)
    if ((taken.get(key) ?? 0) >= (counts.get(key) ?? 0)) return true
    add(taken, key, 1)
    return false
  })
  const extra = target.filter((_, index) => add(taken, keys[index] ?? '', -1) < 0)
  return {source: missing, target: extra}
}

/** Adds to a count and returns the new value. */
function add(counts: Map<string, number>, key: string, more: number): number {
  const count = (counts.get(key) ?? 0) + more
  counts.set(key, count)
  return count
}

/**
 * Removes equal tokens that remain in two nearby beads: for each bead in turn, the nearest first.
 */
function cancelNearby<T>(left: readonly LeftOver<T>[], matching: Matching<T>): void {
  const {reach = usualReach} = matching
  for (const [index, here] of left.entries()) {
    let linked = 0
    for (let at = index + 1; at <= index + farthest; at++) {
      const there = left[at]
      if (!there || linked === reach || isEmpty(here)) break
      if (isLinked(there)) linked++
      if (!isEmpty(there)) cancel(here, there, matching)
    }
  }
}

function cancel<T>(here: LeftOver<T>, there: LeftOver<T>, matching: Matching<T>): void {
  const forth = withoutSame({source: here.source, target: there.target}, matching)
  const back = withoutSame({source: there.source, target: here.target}, matching)
  here.source = forth.source
  here.target = back.target
  there.source = back.source
  there.target = forth.target
}

function paired<T>({bead, source, target}: Unmatched<T>, cost: Cost<T> | undefined): Drift<T>[] {
  const partners = cost ? cheapestPairs({source, target}, cost) : new Map<T, T>()
  const left = withoutPairs({source, target}, partners)
  return [
    ...source.map((token): Drift<T> => {
      const partner = partners.get(token)
      return partner === undefined
        ? {type: 'missing', bead, source: token}
        : {type: 'changed', bead, source: token, target: partner}
    }),
    ...left.target.map((token): Drift<T> => ({type: 'extra', bead, target: token}))
  ]
}
