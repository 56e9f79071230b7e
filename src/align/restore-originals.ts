import {otherSide} from '../model/side.js'
import type {KnownBead} from './bitext-of-beads.js'
import type {SentenceLink} from './nouns/sentence-pair.js'
import type {KeptOriginal} from './repair/kept-originals.js'

/**
 * Beads with the copies that were left out put back: alone where their originals have found another
 * partner or are held by an anchor, else together with them.
 */
export function restoreOriginals(
  beads: readonly KnownBead[],
  kept: readonly KeptOriginal[],
  anchors: readonly SentenceLink[]
): readonly KnownBead[] {
  const held = {
    source: new Set(anchors.flatMap(({source}) => source)),
    target: new Set(anchors.flatMap(({target}) => target))
  }
  return kept.reduce<readonly KnownBead[]>(
    (all, one) => restore(all, one, held[otherSide(one.side)].has(one.original)),
    beads
  )
}

function restore(
  beads: readonly KnownBead[],
  kept: KeptOriginal,
  isHeld: boolean
): readonly KnownBead[] {
  const at = beads.findIndex((bead) => bead[otherSide(kept.side)].includes(kept.original))
  const bead = beads[at]
  if (!bead || isHeld || (bead[kept.side].length > 0 && !isDoubtful(bead))) {
    const alone = {
      ...onSide(kept, [], [kept.copy]),
      confidence: bead?.confidence ?? 0,
      reasons: keptBeside
    }
    return beads.toSpliced(placeOf(kept, beads), 0, alone)
  }
  const {parts, moved, ...rest} = bead
  const linked = {
    ...rest,
    ...onSide(kept, bead[otherSide(kept.side)], [kept.copy]),
    reasons: sameWords
  }
  const placed = beads.with(at, isInOrder(beads, at, kept) ? linked : {...linked, moved: true})
  return bead[kept.side].reduce((all, index) => {
    const alone = {...onSide(kept, [], [index]), confidence: bead.confidence, reasons: noPartner}
    return all.toSpliced(placeOf({...kept, copy: index}, all), 0, alone)
  }, placed)
}

/** What words and lengths say of a right pair at the least, in 99 of 100 of more than 60 letters, nats. */
const leastFit = 1

/** Whether neither words nor lengths speak for a pair that was only made since the copy was away. */
function isDoubtful({source, target, parts}: KnownBead): boolean {
  const isPair = source.length === 1 && target.length === 1
  return isPair && parts !== undefined && parts.lexical + parts.length < leastFit
}

const keptBeside = ['the original kept beside the translation']
const sameWords = ['the words of the original']
const noPartner = ['no partner']

function onSide({side}: KeptOriginal, others: readonly number[], copies: readonly number[]) {
  return side === 'source' ? {source: copies, target: others} : {source: others, target: copies}
}

/** Where a null bead stands: a source segment in order, one of the target after what precedes it. */
function placeOf({side, copy}: KeptOriginal, beads: readonly KnownBead[]): number {
  const precedes = (bead: KnownBead) => {
    const [first] = bead[side]
    return first !== undefined && first < copy && (side === 'source' || !bead.moved)
  }
  return beads.findLastIndex(precedes) + 1
}

/** Whether a copy is between the partners of the segments before and after its original. */
function isInOrder(beads: readonly KnownBead[], at: number, {side, copy}: KeptOriginal): boolean {
  const places = (some: readonly KnownBead[]) =>
    some.flatMap((bead) =>
      bead.moved || bead.source.length === 0 || bead.target.length === 0 ? [] : bead[side]
    )
  return (
    places(beads.slice(0, at)).every((place) => place < copy) &&
    places(beads.slice(at + 1)).every((place) => place > copy)
  )
}
