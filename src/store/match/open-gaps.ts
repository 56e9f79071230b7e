import type {Side} from '../../model/side.js'
import {isDecided} from '../standing.js'
import type {StoredBead, StoredSegment} from '../stored-alignment.js'
import {isRejected} from './known-beads.js'
import {longestAscent} from './longest-ascent.js'
import type {Segmented} from './reconciled.js'

/** What to search again, with held neighbours from which the search can learn. */
export interface SearchWindow {
  /** Segments of the window by their indexes in the document, from 0, ascending. */
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** What has to hold, by index in the window. */
  readonly anchors: readonly IndexLink[]
  /** Beads of an earlier search whose segments are open again. */
  readonly before: readonly StoredBead[]
}

interface IndexLink {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** Held beads sorted out: what stays, and what is searched. */
export interface OpenGaps {
  readonly kept: readonly StoredBead[]
  readonly windows: readonly SearchWindow[]
}

interface Documents {
  readonly source: Segmented
  readonly target: Segmented
}

/** Held beads on either side of a gap that its search may learn from. */
const neighbours = 20

/** Confidence below which a bead beside a gap is searched again together with it. */
const settled = 0.9

/**
 * Finds the gaps between held beads that have a segment in no bead, and what is searched to close
 * them. Open again with a gap are the beads in it that have one side only, and beside it those of
 * which the search was not sure. What a person decided on or brought stays in any case.
 */
export function openGaps(held: readonly StoredBead[], documents: Documents): OpenGaps {
  const first = gapsBetween(held, documents)
  const loosened = new Set(
    first.gaps.filter(isOpen).flatMap(({before, after}) => [before, after].filter(isUnsure))
  )
  const tight = held.filter((bead) => !loosened.has(bead))
  const {posts, gaps} = loosened.size === 0 ? first : gapsBetween(tight, documents)
  const open = gaps.filter(isOpen)
  const again = new Set(open.flatMap(({inside}) => inside.filter(isGuess)))
  return {
    kept: tight.filter((bead) => !again.has(bead)),
    windows: stretchesOf(open, posts.length).map((stretch) =>
      windowOf(stretch, {posts, again, before: [...loosened, ...again]})
    )
  }
}

/** What lies between two neighbouring beads of the chain. */
interface Gap {
  /** Its place among the gaps, from 0: the number of the bead after it. */
  readonly index: number
  readonly before: StoredBead | undefined
  readonly after: StoredBead | undefined
  readonly source: readonly Slot[]
  readonly target: readonly Slot[]
  /** Beads outside the chain that have a segment in it. */
  readonly inside: readonly StoredBead[]
}

/** A segment in a gap, and the bead outside the chain that holds it. */
interface Slot {
  readonly index: number
  readonly holder: StoredBead | undefined
}

interface Gaps {
  /** The chain: beads that ascend on both sides, each a run of neighbours. */
  readonly posts: readonly StoredBead[]
  readonly gaps: readonly Gap[]
}

function gapsBetween(held: readonly StoredBead[], documents: Documents): Gaps {
  const candidates = held
    .filter(isPost)
    .sort((one, other) => firstOf(one.source) - firstOf(other.source))
  const posts = longestAscent(candidates.map(({target}) => firstOf(target))).flatMap(
    (at) => candidates[at] ?? []
  )
  const chain = new Set(posts)
  const others = held.filter((bead) => !chain.has(bead))
  const source = slotsOf('source', {posts, others, ...documents})
  const target = slotsOf('target', {posts, others, ...documents})
  const gaps = Array.from({length: posts.length + 1}, (_, index) => {
    const slots = {source: source[index] ?? [], target: target[index] ?? []}
    const holders = [...slots.source, ...slots.target].flatMap(({holder}) => holder ?? [])
    const ends = {before: posts[index - 1], after: posts[index]}
    return {index, ...ends, ...slots, inside: [...new Set(holders)]}
  })
  return {posts, gaps}
}

/** The segments of one side, gap by gap. */
function slotsOf(
  side: Side,
  {
    posts,
    others,
    ...documents
  }: Documents & {
    readonly posts: readonly StoredBead[]
    readonly others: readonly StoredBead[]
  }
): readonly (readonly Slot[])[] {
  const holders = new Map(others.flatMap((bead) => bead[side].map(({number}) => [number, bead])))
  let next = 1
  const upTo = (end: number) => {
    const slots: Slot[] = []
    for (; next < end; next++) slots.push({index: next - 1, holder: holders.get(next)})
    return slots
  }
  const between = posts.map((post) => {
    const slots = upTo(firstOf(post[side]))
    next += post[side].length
    return slots
  })
  return [...between, upTo(documents[side].segments.length + 1)]
}

function isOpen({source, target}: Gap): boolean {
  return [...source, ...target].some(({holder}) => holder === undefined)
}

/** A bead that the search may learn from, and that it cannot cross. */
function isPost(bead: StoredBead): boolean {
  const {source, target} = bead
  const isLinked = source.length > 0 && target.length > 0
  return isLinked && isRun(source) && isRun(target) && !isRejected(bead)
}

function isRun(segments: readonly StoredSegment[]): boolean {
  return segments.every(({number}, at) => number === firstOf(segments) + at)
}

function isUnsure(bead: StoredBead | undefined): bead is StoredBead {
  return bead !== undefined && isOfSearch(bead) && bead.confidence < settled
}

/** A segment that the search found no counterpart for. */
function isGuess(bead: StoredBead): boolean {
  return isOfSearch(bead) && (bead.source.length === 0 || bead.target.length === 0)
}

function isOfSearch(bead: StoredBead): boolean {
  return bead.provenance === 'search' && !isDecided(bead)
}

/** Open gaps that are searched together, since they share neighbours, and the first and last of these. */
interface Stretch {
  readonly gaps: readonly Gap[]
  readonly from: number
  readonly to: number
}

function stretchesOf(open: readonly Gap[], posts: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const gap of open) {
    const from = Math.max(0, gap.index - neighbours)
    const to = Math.min(posts, gap.index + neighbours)
    const last = stretches.at(-1)
    if (last && from <= last.to) {
      stretches[stretches.length - 1] = {gaps: [...last.gaps, gap], from: last.from, to}
    } else stretches.push({gaps: [gap], from, to})
  }
  return stretches
}

interface Setting {
  readonly posts: readonly StoredBead[]
  readonly again: ReadonlySet<StoredBead>
  readonly before: readonly StoredBead[]
}

function windowOf({gaps, from, to}: Stretch, {posts, again, before}: Setting): SearchWindow {
  const source: number[] = []
  const target: number[] = []
  const anchors: IndexLink[] = []
  const gapAt = new Map(gaps.map((gap) => [gap.index, gap]))
  for (let index = from; index <= to; index++) {
    const gap = gapAt.get(index)
    for (const slot of gap?.source ?? []) {
      if (slot.holder && !again.has(slot.holder))
        anchors.push({source: [source.length], target: []})
      source.push(slot.index)
    }
    for (const slot of gap?.target ?? []) {
      if (slot.holder && !again.has(slot.holder))
        anchors.push({source: [], target: [target.length]})
      target.push(slot.index)
    }
    const post = index < to ? posts[index] : undefined
    if (!post) continue
    anchors.push({
      source: post.source.map((_, at) => source.length + at),
      target: post.target.map((_, at) => target.length + at)
    })
    source.push(...post.source.map(({number}) => number - 1))
    target.push(...post.target.map(({number}) => number - 1))
  }
  return {source, target, anchors, before}
}

function firstOf(segments: readonly StoredSegment[]): number {
  return segments[0]?.number ?? 0
}
