import type {KnownBead} from './bitext-of-beads.js'
import type {KeptOriginal} from './kept-originals.js'

/**
 * Beads with the copies that were left out put back: alone where their originals have found another
 * partner, else together with them.
 */
export function restoreOriginals(
  beads: readonly KnownBead[],
  kept: readonly KeptOriginal[]
): readonly KnownBead[] {
  return kept.reduce<readonly KnownBead[]>(restore, beads)
}

function restore(beads: readonly KnownBead[], kept: KeptOriginal): readonly KnownBead[] {
  const at = beads.findIndex((bead) => bead[otherSide(kept)].includes(kept.original))
  const bead = beads[at]
  if (!bead) return beads
  if (bead[kept.side].length > 0) {
    const alone = {
      ...onSide(kept, [], [kept.copy]),
      confidence: bead.confidence,
      reasons: keptBeside
    }
    return beads.toSpliced(placeOf(kept, beads), 0, alone)
  }
  const {parts, ...rest} = bead
  const linked = {...rest, ...onSide(kept, bead[otherSide(kept)], [kept.copy]), reasons: sameWords}
  return beads.with(at, isInOrder(beads, at, kept) ? linked : {...linked, moved: true})
}

const keptBeside = ['the original kept beside the translation']
const sameWords = ['the words of the original']

function otherSide({side}: KeptOriginal): 'source' | 'target' {
  return side === 'source' ? 'target' : 'source'
}

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

/** Whether a copy stands between the partners of what stands before and after its original. */
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
