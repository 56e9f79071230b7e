import {defined} from '../nouns/defined.js'
/** A link between places of two sequences, and what it counts. */
export interface ChainLink {
  readonly source: number
  readonly target: number
  readonly weight: number
}

/**
 * The heaviest subset of links that ascends on both sides; what is left over has moved.
 *
 * Links must be sorted by source, no two with the same source or target. Of
 * equally heavy chains one is chosen, always the same.
 *
 * Cost: O(links · log links), by a tree of prefix maxima over the targets (Fenwick 1994).
 */
export function heaviestChain<T extends ChainLink>(links: readonly T[]): readonly T[] {
  const targets = links.map(({target}) => target).sort((one, other) => one - other)
  const rankOf = new Map(targets.map((target, rank) => [target, rank + 1]))
  const tree = new Int32Array(links.length + 1).fill(-1)
  const best = new Float64Array(links.length)
  const before = new Int32Array(links.length)
  links.forEach((link, index) => {
    const rank = defined(rankOf.get(link.target))
    before[index] = heaviestBelow(tree, best, rank - 1)
    best[index] =
      link.weight + (before[index] === -1 ? 0 : (best[before[index] as number] as number))
    for (let place = rank; place <= links.length; place += place & -place) {
      const held = tree[place] as number
      if (held === -1 || (best[index] as number) > (best[held] as number)) tree[place] = index
    }
  })

  const chain: T[] = []
  for (let at = heaviestBelow(tree, best, links.length); at !== -1; at = before[at] as number) {
    chain.push(defined(links[at]))
  }
  return chain.reverse()
}

/** Which link with a target rank up to `rank` ends the heaviest chain so far, −1 for none. */
function heaviestBelow(tree: Int32Array, best: Float64Array, rank: number): number {
  let heaviest = -1
  for (let place = rank; place > 0; place -= place & -place) {
    const held = tree[place] as number
    if (held !== -1 && (heaviest === -1 || (best[held] as number) > (best[heaviest] as number)))
      heaviest = held
  }
  return heaviest
}
