import {defined} from '../nouns/defined.js'
import type {SentenceLink, SentencePair} from '../nouns/sentence-pair.js'
import {type ChainLink, heaviestChain} from '../search/heaviest-chain.js'

/** A run of sentences of one side that is searched as one. */
export interface SentenceGroup {
  readonly from: number
  readonly to: number
}

/** What a group must be: in a bead with one group of the other side, in none, or anything. */
export const free = -1
const unlinked = -2

/** Two sides whose anchors are collapsed to a group each. */
export interface HeldAnchors {
  readonly source: readonly SentenceGroup[]
  readonly target: readonly SentenceGroup[]
  /** Partner of each source group by index, `free`, or `unlinked`. */
  readonly sourceHeld: Int32Array
  readonly targetHeld: Int32Array
  /** Anchors that cross the others, and are kept out of the search. */
  readonly moved: readonly SentenceLink[]
}

/**
 * Collapse anchors, so that each is one group on either side which only has to
 * be kept together with its partner.
 *
 * @throws RangeError when an anchor has a sentence that is not there, is not a
 * run of neighbours, or shares a sentence with another.
 */
export function holdAnchors(
  anchors: readonly SentenceLink[],
  sourceLength: number,
  targetLength: number
): HeldAnchors {
  const chained = new Set(heaviestChain(chainLinks(anchors)).map(({anchor}) => anchor))
  const isLinked = ({source, target}: SentenceLink) => source.length > 0 && target.length > 0
  const moved = new Set(anchors.filter((anchor) => isLinked(anchor) && !chained.has(anchor)))
  const held = anchors.filter((anchor) => !moved.has(anchor))
  const source = groupSide(held, [...moved], sourceLength, ({source}) => source)
  const target = groupSide(held, [...moved], targetLength, ({target}) => target)
  return {
    source: source.groups,
    target: target.groups,
    sourceHeld: heldBy(source, held, target.firstOf, ({target}) => target),
    targetHeld: heldBy(target, held, source.firstOf, ({source}) => source),
    moved: [...moved]
  }
}

/**
 * Refuse anchors that do not fit a pair.
 *
 * @throws RangeError when an anchor has a sentence that is not there, is not a
 * run of neighbours, or shares a sentence with another.
 */
export function checkAnchors({source, target, anchors = []}: SentencePair): void {
  checkSide(
    anchors.map((anchor) => anchor.source),
    source.length,
    'source'
  )
  checkSide(
    anchors.map((anchor) => anchor.target),
    target.length,
    'target'
  )
}

function checkSide(
  sides: readonly (readonly number[])[],
  length: number,
  name: 'source' | 'target'
): void {
  const seen = new Set<number>()
  for (const side of sides) {
    side.forEach((sentence, place) => {
      const fits = Number.isInteger(sentence) && sentence >= 0 && sentence < length
      if (!fits)
        throw new RangeError(
          `Unexpected ${name} sentence ${sentence} in an anchor, expected 0 to ${length - 1}`
        )
      if (place > 0 && sentence !== (side[place - 1] as number) + 1) {
        throw new RangeError(
          `Unexpected ${name} sentence ${sentence} in an anchor, expected a run of neighbours`
        )
      }
      if (seen.has(sentence))
        throw new RangeError(`Cannot hold ${name} sentence ${sentence} in two anchors`)
      seen.add(sentence)
    })
  }
}

function chainLinks(
  anchors: readonly SentenceLink[]
): readonly (ChainLink & {readonly anchor: SentenceLink})[] {
  return anchors
    .filter(({source, target}) => source.length > 0 && target.length > 0)
    .map((anchor) => ({
      source: anchor.source[0] as number,
      target: anchor.target[0] as number,
      weight: anchor.source.length + anchor.target.length,
      anchor
    }))
    .sort((one, other) => one.source - other.source)
}

type SideOf = (anchor: SentenceLink) => readonly number[]

interface GroupedSide {
  readonly groups: readonly SentenceGroup[]
  /** The anchor of each group, if it has one. */
  readonly anchors: readonly (SentenceLink | undefined)[]
  /** Group that begins with a sentence. */
  readonly firstOf: ReadonlyMap<number, number>
}

function groupSide(
  held: readonly SentenceLink[],
  moved: readonly SentenceLink[],
  length: number,
  sideOf: SideOf
): GroupedSide {
  const out = new Set(moved.flatMap(sideOf))
  const anchorAt = new Map(
    held.flatMap((anchor) =>
      sideOf(anchor).length > 0 ? [[sideOf(anchor)[0] as number, anchor] as const] : []
    )
  )
  const nullAnchorOf = new Map(
    held.flatMap((anchor) => sideOf(anchor).map((sentence) => [sentence, anchor] as const))
  )
  const groups: SentenceGroup[] = []
  const anchors: (SentenceLink | undefined)[] = []
  const firstOf = new Map<number, number>()
  let sentence = 0
  while (sentence < length) {
    const anchor = anchorAt.get(sentence)
    const isPair = anchor && anchor.source.length > 0 && anchor.target.length > 0
    const to = sentence + (anchor && isPair ? sideOf(anchor).length : 1)
    if (!out.has(sentence)) {
      firstOf.set(sentence, groups.length)
      groups.push({from: sentence, to})
      anchors.push(anchor ?? nullAnchorOf.get(sentence))
    }
    sentence = to
  }
  return {groups, anchors, firstOf}
}

function heldBy(
  {groups, anchors}: GroupedSide,
  held: readonly SentenceLink[],
  partnerAt: ReadonlyMap<number, number>,
  partnerSide: SideOf
): Int32Array {
  if (held.length === 0) return new Int32Array(groups.length).fill(free)

  return Int32Array.from(anchors, (anchor) => {
    if (!anchor) return free
    const [first] = partnerSide(anchor)
    return first === undefined ? unlinked : defined(partnerAt.get(first))
  })
}
