import type {SegmentMatch} from './match-segments.js'
import {successorsInGap} from './successors-in-gap.js'
import {type CharacterPairs, characterPairs, likeness} from './text-likeness.js'

/** A segment of the old version; its text is known only where a person decided on it. */
export interface OldSegment {
  readonly hash: string
  readonly kind: string
  readonly text?: string
}

/** A segment of the new version. */
export interface NewSegment {
  readonly kind: string
  readonly text: string
}

/** What has become of segments, by index from 0: which new ones took their place, ascending. */
export type Successors = ReadonlyMap<number, readonly number[]>

/**
 * Finds what became of decided segments that are no longer there word for word: one new segment,
 * several after a split, or one that several became. They are searched for between the remaining
 * neighbours, and anywhere if the text is nearly the same.
 */
export function findSuccessors(
  old: readonly OldSegment[],
  now: readonly NewSegment[],
  match: SegmentMatch
): Successors {
  const free = new Set(now.keys())
  for (const to of match.now) free.delete(to)
  const successors = new Map<number, readonly number[]>()
  const pairsOf = remembered((index) => characterPairs(now[index]?.text ?? ''))
  for (const {olds, nows} of gapsOf(old, now, match)) {
    const candidates = nows.filter((index) => free.has(index))
    const gap = {
      olds: olds.map((index) => ({...known(old[index]), index})),
      nows: candidates.map((index) => ({
        index,
        kind: now[index]?.kind ?? '',
        pairs: pairsOf(index)
      }))
    }
    for (const [from, to] of successorsInGap(gap)) successors.set(from, to)
  }
  for (const claimed of successors.values()) for (const index of claimed) free.delete(index)
  for (const [index, {text}] of old.entries()) {
    if (text === undefined || match.now[index] !== -1 || successors.has(index)) continue
    const found = mostAlike(characterPairs(text), free, pairsOf)
    if (found === undefined) continue
    successors.set(index, [found])
    free.delete(found)
  }
  return successors
}

function known(segment: OldSegment | undefined): {
  readonly kind: string
  readonly pairs?: CharacterPairs
} {
  const {kind = '', text} = segment ?? {}
  return text === undefined ? {kind} : {kind, pairs: characterPairs(text)}
}

interface IndexGap {
  readonly olds: readonly number[]
  readonly nows: readonly number[]
}

/** Where something with a known text is gone: the old and the new segments between two that are kept. */
function* gapsOf(
  old: readonly OldSegment[],
  now: readonly NewSegment[],
  {now: places, moved}: SegmentMatch
): Generator<IndexGap, void> {
  let olds: number[] = []
  let from = 0
  for (let index = 0; index <= old.length; index++) {
    const isEnd = index === old.length
    const place = isEnd ? now.length : (places[index] ?? -1)
    if (!isEnd && place === -1) olds.push(index)
    if (!isEnd && (place === -1 || moved[index])) continue
    if (olds.some((gone) => old[gone]?.text !== undefined)) yield {olds, nows: range(from, place)}
    olds = []
    from = place + 1
  }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({length: Math.max(0, to - from)}, (_, index) => from + index)
}

/** Least likeness of a text that is found again far from its neighbours. */
const sureLikeness = 0.6

function mostAlike(
  text: CharacterPairs,
  free: ReadonlySet<number>,
  pairsOf: (index: number) => CharacterPairs
): number | undefined {
  let best: number | undefined
  let most = sureLikeness
  for (const index of free) {
    const alike = likeness(text, pairsOf(index))
    if (alike <= most) continue
    most = alike
    best = index
  }
  return best
}

function remembered<Value>(make: (index: number) => Value): (index: number) => Value {
  const made = new Map<number, Value>()
  return (index) => {
    const value = made.get(index) ?? make(index)
    made.set(index, value)
    return value
  }
}
