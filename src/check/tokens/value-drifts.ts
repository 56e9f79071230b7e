import type {Bead, Bitext} from '../../model/bead.js'
import type {Side} from '../../model/finding.js'
import type {Place} from '../../model/place.js'
import type {Segment} from '../../model/segment.js'

/** Something in a segment that the other side must have too: a link, a placeholder, an identifier. */
export interface Token {
  readonly segment: Segment
  /** Range in the segment's text, UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly place: Place
  /** As a reader sees it. */
  readonly shown: string
  /** Tokens of one value agree. */
  readonly value: string
}

/** A token that the other side of its bead lacks; `changed` when another stands in its stead. */
export type ValueDrift<T extends Token> =
  | {readonly type: 'changed'; readonly bead: Bead; readonly source: T; readonly target: T}
  | {readonly type: 'missing'; readonly bead: Bead; readonly source: T}
  | {readonly type: 'extra'; readonly bead: Bead; readonly target: T}

/** How tokens are found and compared. */
export interface Comparison<T extends Token> {
  readonly tokensOf: (segment: Segment, side: Side) => readonly T[]
  /** Whether tokens of unlike values say the same all the same. */
  readonly agree?: (source: T, target: T) => boolean
  /** In [0, 1]: how much one looks like an altered other; 0 when it cannot be that. */
  readonly likeness?: (source: T, target: T) => number
}

/**
 * How many beads on a token may stand and still be only cut or ordered otherwise. Beads with an
 * empty side are not counted: beside a gap, the alignment may have cut anywhere.
 */
const reach = 3
/** Beads looked at in all, however many of them have an empty side. */
const farthest = 30
/** Pairs of tokens compared within a bead; in a bead of more, tokens are taken as they come. */
const mostPairs = 10_000

/**
 * The tokens that differ between the sides of a bead. Order is free, counts are not. What is missing
 * in one bead and extra in a bead nearby has only moved, and is no drift.
 */
export function valueDrifts<T extends Token>(
  bitext: Bitext,
  comparison: Comparison<T>
): ValueDrift<T>[] {
  const {tokensOf} = comparison
  const left = bitext.beads.map((bead): LeftOver<T> => {
    const source = bead.source.flatMap((segment) => tokensOf(segment, 'source'))
    const target = bead.target.flatMap((segment) => tokensOf(segment, 'target'))
    return {bead, ...withoutAgreeing({source, target}, comparison)}
  })
  cancelNearby(left, comparison)
  return left
    .filter(({bead}) => bead.source.length > 0 && bead.target.length > 0)
    .flatMap((one) => paired(one, comparison))
}

interface Tokens<T> {
  readonly source: readonly T[]
  readonly target: readonly T[]
}

interface LeftOver<T> {
  readonly bead: Bead
  source: readonly T[]
  target: readonly T[]
}

/** What is left of both when tokens that agree have been taken out, one for one. */
function withoutAgreeing<T extends Token>(tokens: Tokens<T>, comparison: Comparison<T>): Tokens<T> {
  if (tokens.source.length === 0 || tokens.target.length === 0) return tokens

  const equal = withoutEqual(tokens)
  const {agree, likeness = likePlace} = comparison
  if (!agree) return equal

  const partners = matched(equal, (one, other) =>
    agree(one, other) ? 1 + likeness(one, other) : 0
  )
  const used = new Set(partners.values())
  return {
    source: equal.source.filter((wanted) => !partners.has(wanted)),
    target: equal.target.filter((found) => !used.has(found))
  }
}

/** Pairs of tokens, those that fit best first, each token once; what fits 0 is no pair. */
function matched<T extends Token>(
  {source, target}: Tokens<T>,
  likenessOf: (source: T, target: T) => number
): ReadonlyMap<T, T> {
  const few = source.slice(0, Math.ceil(mostPairs / Math.max(1, target.length)))
  const pairs = few
    .flatMap((wanted) => target.map((found) => ({wanted, found, fits: likenessOf(wanted, found)})))
    .filter(({fits}) => fits > 0)
    .sort((a, b) => b.fits - a.fits)
  const partners = new Map<T, T>()
  const used = new Set<T>()
  for (const {wanted, found} of pairs) {
    if (partners.has(wanted) || used.has(found)) continue
    partners.set(wanted, found)
    used.add(found)
  }
  return partners
}

function withoutEqual<T extends Token>({source, target}: Tokens<T>): Tokens<T> {
  const counts = new Map<string, number>()
  for (const {value} of target) counts.set(value, (counts.get(value) ?? 0) + 1)
  const taken = new Map<string, number>()
  const missing = source.filter(({value}) => !takeOne(counts, taken, value))
  const extra = target.filter(({value}) => {
    const left = taken.get(value) ?? 0
    taken.set(value, left - 1)
    return left <= 0
  })
  return {source: missing, target: extra}
}

function takeOne(
  counts: ReadonlyMap<string, number>,
  taken: Map<string, number>,
  value: string
): boolean {
  const already = taken.get(value) ?? 0
  if (already >= (counts.get(value) ?? 0)) return false
  taken.set(value, already + 1)
  return true
}

function cancelNearby<T extends Token>(
  left: readonly LeftOver<T>[],
  comparison: Comparison<T>
): void {
  for (const [index, here] of left.entries()) {
    let linked = 0
    for (const there of left.slice(index + 1, index + 1 + farthest)) {
      if (here.source.length + here.target.length === 0 || linked === reach) break
      if (there.bead.source.length > 0 && there.bead.target.length > 0) linked++
      cancel(here, there, comparison)
    }
  }
}

function cancel<T extends Token>(
  here: LeftOver<T>,
  there: LeftOver<T>,
  comparison: Comparison<T>
): void {
  const forth = withoutAgreeing({source: here.source, target: there.target}, comparison)
  const back = withoutAgreeing({source: there.source, target: here.target}, comparison)
  here.source = forth.source
  here.target = back.target
  there.source = back.source
  there.target = forth.target
}

/** One cause, one drift: of what is left, the tokens that look most alike are one altered token. */
function paired<T extends Token>(
  {bead, source, target}: LeftOver<T>,
  {likeness = likePlace}: Comparison<T>
): ValueDrift<T>[] {
  const partners = matched({source, target}, likeness)
  const drifts = source.map((wanted): ValueDrift<T> => {
    const found = partners.get(wanted)
    return found
      ? {type: 'changed', bead, source: wanted, target: found}
      : {type: 'missing', bead, source: wanted}
  })
  const used = new Set(partners.values())
  const extra = target.filter((found) => !used.has(found))
  return [...drifts, ...extra.map((found) => ({type: 'extra', bead, target: found}) as const)]
}

/** In (0, 1]: tokens at like distances from the start of their segments. */
export function likePlace(source: Token, target: Token): number {
  return 1 - 0.9 * Math.abs(relativeStart(source) - relativeStart(target))
}

function relativeStart({start, segment}: Token): number {
  return start / Math.max(1, segment.text.length)
}
