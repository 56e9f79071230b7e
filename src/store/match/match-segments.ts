import {longestAscent} from './longest-ascent.js'

/** Where each old segment is now: an index from 0, or −1 for one that is gone or was changed. */
export interface SegmentMatch {
  readonly now: Int32Array
  /** Whether it left its place among the others. */
  readonly moved: Uint8Array
}

/**
 * Finds the segments of an old version of a document in a new one, by their hashes.
 *
 * Identity is by content, then by neighbours: the longest chain of segments that occur once in both
 * versions, then, in each gap of the chain, those that are unique within the gap, and so on.
 * Repeated segments are distinguished by their gap and their neighbours. The rest has moved if it
 * occurs once in both versions, or if it continues a block that moved. A repeated segment far from
 * its old neighbours matches nothing, because it may be any of the repetitions.
 *
 * Cost: O(n log n) for texts with few repetitions.
 */
export function matchSegments(old: readonly string[], now: readonly string[]): SegmentMatch {
  const match = {now: new Int32Array(old.length).fill(-1), moved: new Uint8Array(old.length)}
  const taken = new Uint8Array(now.length)
  const pair = (from: number, to: number) => {
    match.now[from] = to
    taken[to] = 1
  }
  matchGaps({old, now}, pair)
  matchMoved({old, now}, {match, taken, pair})
  return match
}

interface Versions {
  readonly old: readonly string[]
  readonly now: readonly string[]
}

type Pair = (from: number, to: number) => void

/** A stretch of either version, half-open. */
interface Gap {
  readonly oldFrom: number
  readonly oldTo: number
  readonly nowFrom: number
  readonly nowTo: number
}

/** The chain: gaps are worked off until they hold nothing that is sure. */
function matchGaps(versions: Versions, pair: Pair): void {
  const gaps: Gap[] = [
    {oldFrom: 0, oldTo: versions.old.length, nowFrom: 0, nowTo: versions.now.length}
  ]
  for (let whole = gaps.pop(); whole; whole = gaps.pop()) {
    const gap = trimmed(versions, whole, pair)
    if (gap.oldFrom === gap.oldTo || gap.nowFrom === gap.nowTo) continue
    const chain = uniqueChain(versions, gap)
    if (chain.length > 0) gaps.push(...gapsBetween(gap, chain, pair))
    else for (const [from, to] of commonChain(versions, gap)) pair(from, to)
  }
}

/** The gap without the equal segments at its edges, which are paired. */
function trimmed({old, now}: Versions, gap: Gap, pair: Pair): Gap {
  let {oldFrom, oldTo, nowFrom, nowTo} = gap
  while (oldFrom < oldTo && nowFrom < nowTo && old[oldFrom] === now[nowFrom]) {
    pair(oldFrom++, nowFrom++)
  }
  while (oldFrom < oldTo && nowFrom < nowTo && old[oldTo - 1] === now[nowTo - 1]) {
    pair(--oldTo, --nowTo)
  }
  return {oldFrom, oldTo, nowFrom, nowTo}
}

type Link = readonly [from: number, to: number]

/** The longest chain of segments that are unique in the gap, or that are so with their neighbours. */
function uniqueChain({old, now}: Versions, gap: Gap): readonly Link[] {
  for (const key of [alone, amongNeighbours]) {
    const places = uniquePlaces(now, [gap.nowFrom, gap.nowTo], key)
    const links: Link[] = []
    for (const [hash, from] of uniquePlaces(old, [gap.oldFrom, gap.oldTo], key)) {
      const to = places.get(hash)
      if (to !== undefined) links.push([from, to])
    }
    if (links.length > 0) {
      return longestAscent(links.map(([, to]) => to)).flatMap((at) =>
        links[at] ? [links[at]] : []
      )
    }
  }
  return []
}

type KeyOf = (hashes: readonly string[], at: number) => string

const alone: KeyOf = (hashes, at) => hashes[at] ?? ''
const amongNeighbours: KeyOf = (hashes, at) =>
  `${hashes[at - 1] ?? ''} ${hashes[at]} ${hashes[at + 1] ?? ''}`

/** The place of each key that occurs once in a range, in order of place. */
function uniquePlaces(
  hashes: readonly string[],
  [start, end]: readonly [number, number],
  keyOf: KeyOf
): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let at = start; at < end; at++) {
    const key = keyOf(hashes, at)
    places.set(key, places.has(key) ? -1 : at)
  }
  for (const [key, at] of places) if (at === -1) places.delete(key)
  return places
}

/** Pairs the chain, and gives the gaps before, between and after its links. */
function gapsBetween(gap: Gap, chain: readonly Link[], pair: Pair): readonly Gap[] {
  const gaps: Gap[] = []
  let [oldFrom, nowFrom] = [gap.oldFrom, gap.nowFrom]
  for (const [from, to] of chain) {
    pair(from, to)
    gaps.push({oldFrom, oldTo: from, nowFrom, nowTo: to})
    oldFrom = from + 1
    nowFrom = to + 1
  }
  return [...gaps, {oldFrom, oldTo: gap.oldTo, nowFrom, nowTo: gap.nowTo}]
}

/** Cells of the largest gap of repeated segments that is compared each with each. */
const largestGap = 1_000_000

/** The longest common subsequence of a gap without unique segments; nothing of one that is too large. */
function commonChain({old, now}: Versions, gap: Gap): readonly Link[] {
  const rows = gap.oldTo - gap.oldFrom
  const columns = gap.nowTo - gap.nowFrom
  if (rows * columns > largestGap) return []
  const width = columns + 1
  const lengths = new Uint32Array((rows + 1) * width)
  const isSame = (row: number, column: number) =>
    old[gap.oldFrom + row] === now[gap.nowFrom + column]
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] = isSame(row, column)
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1))
    }
  }
  const chain: Link[] = []
  let [row, column] = [0, 0]
  while (row < rows && column < columns) {
    if (isSame(row, column)) chain.push([gap.oldFrom + row++, gap.nowFrom + column++])
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row++
    else column++
  }
  return chain
}

interface Marks {
  readonly match: SegmentMatch
  readonly taken: Uint8Array
  readonly pair: Pair
}

/** What left its place: segments that both versions have once, and their equal neighbours. */
function matchMoved({old, now}: Versions, {match, taken, pair}: Marks): void {
  const free = new Set(now.filter((_, to) => taken[to] === 0))
  if (!old.some((hash, from) => match.now[from] === -1 && free.has(hash))) return
  const places = uniquePlaces(now, [0, now.length], alone)
  const movedTo = (from: number, to: number) => {
    pair(from, to)
    match.moved[from] = 1
  }
  for (const [hash, from] of uniquePlaces(old, [0, old.length], alone)) {
    const to = places.get(hash)
    if (to !== undefined && match.now[from] === -1) movedTo(from, to)
  }
  const continues = (from: number, step: 1 | -1) => {
    const to = (match.now[from] ?? -1) + step
    const next = from + step
    const isFree = match.now[next] === -1 && taken[to] === 0
    if (match.moved[from] && isFree && old[next] === now[to]) movedTo(next, to)
  }
  for (let from = 0; from < old.length; from++) continues(from, 1)
  for (let from = old.length - 1; from >= 0; from--) continues(from, -1)
}
