/**
 * Gaps that only result from a different division of the text. Where the gap meets a neighbour, the
 * neighbour has sentences without a counterpart, as many and as long as those of the gap. What
 * seems to be missing was merged into what seems to be added.
 *
 * Applies only to a single segment of the same kind as its neighbour: several may well have been
 * dropped where other text was added.
 */
import {type Bead, type Bitext, sentencesOf} from '../../model/bead.js'
import type {Sentence} from '../../model/segment.js'
import {otherSide, type Side} from '../../model/side.js'
import {readOnceFor} from '../../text/read-once.js'
import {isSpoken} from '../places/spoken.js'
import {type Gap, gapsOf, inOrderOf} from './gaps.js'

/** A gap and the bead that has its translation. */
export interface AbsorbedGap {
  readonly gap: Gap
  readonly bead: Bead
  /** In [0, 1]: that neither the gap nor the extra sentences have another counterpart. */
  readonly confidence: number
}

/** The gaps of a side that a neighbour has absorbed; found once for a bitext. */
export const absorbedGaps: (bitext: Bitext, side: Side) => readonly AbsorbedGap[] =
  readOnceFor(absorbedOn)

/** The gaps of a side that no neighbour has absorbed. */
export function openGaps(bitext: Bitext, side: Side): readonly Gap[] {
  const absorbed = new Set(absorbedGaps(bitext, side).map(({gap}) => gap.number))
  return gapsOf(bitext, side).filter(({number}) => !absorbed.has(number))
}

function absorbedOn(bitext: Bitext, side: Side): readonly AbsorbedGap[] {
  const order = inOrderOf(side, bitext.beads)
  return gapsOf(bitext, side)
    .filter(({segments}) => segments.length === 1 && segments.every(isSpoken))
    .flatMap((gap) => {
      const at = order.findIndex(({number}) => number === gap.number)
      const [before, after] = [order[at - 1], order[at + 1]]
      return [absorbedBy(before, gap, 'end'), absorbedBy(after, gap, 'start')].flatMap(
        (one) => one ?? []
      )
    })
    .filter(({gap}, index, all) => all.findIndex((other) => other.gap === gap) === index)
}

function absorbedBy(
  bead: Bead | undefined,
  gap: Gap,
  end: 'start' | 'end'
): AbsorbedGap | undefined {
  if (!bead || bead.source.length === 0 || bead.target.length === 0) return undefined
  const [{kind} = {kind: undefined}] = gap.segments
  if ([...bead.source, ...bead.target].some((segment) => segment.kind !== kind)) return undefined
  const own = otherSide(gap.side)
  const lone = loneAt(bead, own, end)
  const most = bead[own].reduce((sum, {sentences}) => sum + sentences.length, 0)
  if (lone.sentences.length === 0 || lone.sentences.length === most) return undefined

  const count = gap.segments.flatMap(({sentences}) => sentences).length
  if (Math.abs(lone.sentences.length - count) > 1) return undefined
  const ratio = textLength(lone.sentences) / textLength(gap.segments)
  const expected = expectedRatio(bead, gap.side, lone.sentences)
  if (Math.abs(Math.log(ratio / expected)) >= alike) return undefined
  return {gap, bead, confidence: lone.confidence * gap.confidence}
}

/** |ln| of what is there over what is expected, below which two lengths may be of one text. */
const alike = 0.35

interface LoneEnd {
  readonly sentences: readonly Sentence[]
  readonly confidence: number
}

/** The sentences without a counterpart at the start or the end of one side of a bead. */
function loneAt(bead: Bead, side: Side, end: 'start' | 'end'): LoneEnd {
  const sentences = sentencesOf(bead)
  const inOrder = end === 'start' ? sentences : sentences.toReversed()
  const upTo = inOrder.findIndex((bead) => bead[otherSide(side)].length > 0)
  const lone = inOrder.slice(0, Math.max(0, upTo))
  return {
    sentences: lone.flatMap((bead) => bead[side]),
    confidence: Math.min(1, ...lone.map(({confidence}) => confidence))
  }
}

/** Characters per character of the gap's side in the rest of the bead. */
function expectedRatio(bead: Bead, side: Side, lone: readonly Sentence[]): number {
  const rest = textLength(bead[otherSide(side)]) - textLength(lone)
  return Math.max(1, rest) / textLength(bead[side])
}

function textLength(parts: readonly {readonly text: string}[]): number {
  return parts.reduce((sum, {text}) => sum + text.length, 0)
}
