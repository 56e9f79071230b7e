import {type BeadSpan, isLinked} from '../nouns/bead-span.js'
import {defined} from '../nouns/defined.js'
import {heaviestChain} from '../search/heaviest-chain.js'

/** The beads of a document. */
export interface OrderedBeads<T extends BeadSpan> {
  /** Those that ascend on both sides, and null beads. */
  readonly straight: readonly T[]
  /** Those that cross them, ascending in the source. */
  readonly moved: readonly T[]
}

/**
 * Beads in order. Those outside the heaviest run of linked beads that ascends on both sides have
 * moved; null beads stand after what precedes them, those of the target first.
 */
export function orderedBeads<T extends BeadSpan>(beads: readonly T[]): OrderedBeads<T> {
  const links = beads.filter(isLinked).map((bead) => ({
    bead,
    source: bead.sourceFrom,
    target: bead.targetFrom,
    weight: bead.sourceTo - bead.sourceFrom + bead.targetTo - bead.targetFrom
  }))
  links.sort((one, other) => one.source - other.source)
  const chain = heaviestChain(links).map(({bead}) => bead)
  const inChain = new Set(chain)
  return {
    straight: withNullBeads(chain, beads),
    moved: links.flatMap(({bead}) => (inChain.has(bead) ? [] : [bead]))
  }
}

function withNullBeads<T extends BeadSpan>(chain: readonly T[], beads: readonly T[]): readonly T[] {
  const sources = beads.filter(({targetFrom, targetTo}) => targetFrom === targetTo)
  const targets = beads.filter(({sourceFrom, sourceTo}) => sourceFrom === sourceTo)
  sources.sort((one, other) => one.sourceFrom - other.sourceFrom)
  targets.sort((one, other) => one.targetFrom - other.targetFrom)
  const straight: T[] = []
  let [source, target] = [0, 0]
  for (const bead of chain) {
    while (target < targets.length && defined(targets[target]).targetFrom < bead.targetFrom)
      straight.push(defined(targets[target++]))
    while (source < sources.length && defined(sources[source]).sourceFrom < bead.sourceFrom)
      straight.push(defined(sources[source++]))
    straight.push(bead)
  }
  return [...straight, ...targets.slice(target), ...sources.slice(source)]
}
