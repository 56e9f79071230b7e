import {diffArrays} from 'diff'
import type {Segment} from '../../model/segment.js'
import {characterPairs, likeness} from './text-likeness.js'

/** What became of one segment since an earlier version of its document. */
export interface SegmentChange {
  readonly type: 'same' | 'moved' | 'edited' | 'added'
  readonly now: Segment
  /** What it was then; absent for one that was added. */
  readonly before?: Segment
}

/** How one version of a document became another. */
export interface SegmentChanges {
  /** One for each segment of the new version, in order. */
  readonly changes: readonly SegmentChange[]
  /** Segments of the old version that are gone, in order. */
  readonly removed: readonly Segment[]
}

/**
 * Compares two versions of a document in one language. Segments with the same content are the same;
 * repeated ones are distinguished by their neighbours. Among the others, similar text at the same
 * place was edited, and text that appears at another place has moved.
 */
export function segmentChanges(
  before: readonly Segment[],
  now: readonly Segment[]
): SegmentChanges {
  const found = new Map<Segment, SegmentChange>()
  for (const hunk of hunksOf(before, now)) {
    const [type, pairs] =
      hunk.type === 'same' ? (['same', hunk.pairs] as const) : (['edited', editedIn(hunk)] as const)
    for (const pair of pairs) found.set(pair.now, {type, ...pair})
  }
  const taken = new Set([...found.values()].flatMap((change) => change.before ?? []))
  const free = before.filter((segment) => !taken.has(segment))
  for (const segment of now.filter((one) => !found.has(one))) {
    const at = free.findIndex(({hash}) => hash === segment.hash)
    const [moved] = at < 0 ? [] : free.splice(at, 1)
    found.set(
      segment,
      moved ? {type: 'moved', now: segment, before: moved} : {type: 'added', now: segment}
    )
  }
  return {changes: now.flatMap((segment) => found.get(segment) ?? []), removed: free}
}

interface Pairing {
  readonly before: Segment
  readonly now: Segment
}

/** A stretch that both versions share, or that differs. */
type Hunk =
  | {readonly type: 'same'; readonly pairs: readonly Pairing[]}
  | {
      readonly type: 'changed'
      readonly before: readonly Segment[]
      readonly now: readonly Segment[]
    }

/** Segments that differ before two versions count as two texts, whose segments at best have moved. */
const maxEditLength = 8000

function hunksOf(before: readonly Segment[], now: readonly Segment[]): readonly Hunk[] {
  const hunks: Hunk[] = []
  const hashes = (segments: readonly Segment[]) => segments.map(({hash}) => hash)
  let [old, fresh] = [0, 0]
  let open: {before: readonly Segment[]; now: readonly Segment[]} = {before: [], now: []}
  const close = () => {
    if (open.before.length + open.now.length > 0) hunks.push({type: 'changed', ...open})
    open = {before: [], now: []}
  }
  const parts = diffArrays(hashes(before), hashes(now), {maxEditLength}) ?? [
    {added: false, removed: true, value: hashes(before)},
    {added: true, removed: false, value: hashes(now)}
  ]
  for (const {added, removed, value} of parts) {
    const [then, here] = [
      before.slice(old, old + value.length),
      now.slice(fresh, fresh + value.length)
    ]
    if (!added) old += value.length
    if (!removed) fresh += value.length
    if (added) open = {...open, now: here}
    else if (removed) open = {...open, before: then}
    else {
      close()
      hunks.push({type: 'same', pairs: zipped(then, here)})
    }
  }
  close()
  return hunks
}

function zipped(before: readonly Segment[], now: readonly Segment[]): readonly Pairing[] {
  return before.flatMap((one, at) => {
    const other = now[at]
    return other ? [{before: one, now: other}] : []
  })
}

/** Least likeness of two texts of which one may be an edit of the other. */
const leastLikeness = 0.35

/** Pairs of segments in a stretch beyond which nobody would find the edits in it either. */
const mostPairs = 4_000_000

/** How far from the straight line through a stretch partners are looked for, in segments. */
const reach = 40

/**
 * The pairs of a stretch, in order on both sides, that are most alike together. Two segments alone
 * in their places are one that was rewritten, however little is left of it. O(n · reach) likenesses.
 */
function editedIn({before, now}: Extract<Hunk, {type: 'changed'}>): readonly Pairing[] {
  const [one, ...others] = before
  const [two, ...further] = now
  if (one && two && others.length + further.length === 0) {
    return one.kind === two.kind ? [{before: one, now: two}] : []
  }
  if (before.length * now.length > mostPairs) return []
  const rows = bestRows(before, now)
  return pathBack(rows, {before, now})
}

/** `rows[i][j]`: the most likeness that the first i and the first j segments have together. */
function bestRows(
  before: readonly Segment[],
  now: readonly Segment[]
): readonly (readonly number[])[] {
  const rows: number[][] = [now.map(() => 0).concat(0)]
  const pairs = now.map(({text}) => characterPairs(text))
  for (const [i, one] of before.entries()) {
    const own = characterPairs(one.text)
    const above = rows[i] ?? []
    const row = [0]
    for (const [j, other] of pairs.entries()) {
      const apart = Math.max(above[j + 1] ?? 0, row[j] ?? 0)
      const alike = isNear(i, j, {before, now}) ? likeness(own, other) : 0
      row.push(alike >= leastLikeness ? Math.max(apart, (above[j] ?? 0) + alike) : apart)
    }
    rows.push(row)
  }
  return rows
}

function isNear(
  i: number,
  j: number,
  hunk: Omit<Extract<Hunk, {type: 'changed'}>, 'type'>
): boolean {
  return Math.abs((i * hunk.now.length) / hunk.before.length - j) <= reach
}

function pathBack(
  rows: readonly (readonly number[])[],
  {before, now}: Omit<Extract<Hunk, {type: 'changed'}>, 'type'>
): readonly Pairing[] {
  const pairs: Pairing[] = []
  let [i, j] = [before.length, now.length]
  while (i > 0 && j > 0) {
    const here = rows[i]?.[j] ?? 0
    if (here === rows[i - 1]?.[j]) i--
    else if (here === rows[i]?.[j - 1]) j--
    else {
      const [one, two] = [before[i - 1], now[j - 1]]
      if (one && two) pairs.push({before: one, now: two})
      i--
      j--
    }
  }
  return pairs
}
