import type {StoredBead} from '../stored-alignment.js'
import {longestAscent} from './longest-ascent.js'

/**
 * Marks the beads that left the order of the others: those outside the longest chain that ascends
 * on both sides. If the existing marks already leave such a chain, they stay, except for beads that
 * are back in order.
 *
 * @param beads  in the order of the file
 */
export function markMoved(beads: readonly StoredBead[]): readonly StoredBead[] {
  const linked = beads.filter(({source, target}) => source.length > 0 && target.length > 0)
  const firstTarget = ({target}: StoredBead) => target[0]?.number ?? 0
  const straight = linked.filter(({moved}) => !moved)
  const chain = longestAscent(straight.map(firstTarget)).flatMap((at) => straight[at] ?? [])
  const inOrder = new Set([...chain, ...backInOrder(linked, new Set(chain), firstTarget)])
  return beads.map((bead) => {
    const isLinked = bead.source.length > 0 && bead.target.length > 0
    return withMoved(bead, isLinked && !inOrder.has(bead))
  })
}

/** Beads outside the chain that stand between their neighbours in it. */
function backInOrder(
  linked: readonly StoredBead[],
  chain: ReadonlySet<StoredBead>,
  place: (bead: StoredBead) => number
): readonly StoredBead[] {
  const back: StoredBead[] = []
  const ceilings = nextInChain(linked, chain, place)
  let floor = 0
  for (const [index, bead] of linked.entries()) {
    const at = place(bead)
    const fits = at > floor && at < (ceilings[index] ?? Number.POSITIVE_INFINITY)
    if (!chain.has(bead) && fits) back.push(bead)
    if (chain.has(bead) || fits) floor = at
  }
  return back
}

/** Where the next bead of the chain is, for each bead. */
function nextInChain(
  linked: readonly StoredBead[],
  chain: ReadonlySet<StoredBead>,
  place: (bead: StoredBead) => number
): readonly number[] {
  const next: number[] = []
  let ceiling = Number.POSITIVE_INFINITY
  for (const [index, bead] of [...linked.entries()].reverse()) {
    next[index] = ceiling
    if (chain.has(bead)) ceiling = place(bead)
  }
  return next
}

function withMoved(bead: StoredBead, isMoved: boolean): StoredBead {
  if (isMoved === (bead.moved === true)) return bead
  const {moved: _, ...rest} = bead
  return isMoved ? {...rest, moved: true} : rest
}
