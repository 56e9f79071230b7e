/** What both sides of a bead, or of two beads, have of something. */
export interface TwoSides<T> {
  readonly source: readonly T[]
  readonly target: readonly T[]
}

/** What pairing two tokens costs, in any unit of its own; `Infinity` when they do not go together. */
export type Cost<T> = (source: T, target: T) => number

/**
 * The cost where a condition holds, `Infinity` elsewhere. A pair that the condition allows and `cost`
 * does not comes last of all.
 */
export function costIf<T>(
  holds: (source: T, target: T) => boolean,
  cost: NoInfer<Cost<T>>
): Cost<T> {
  return (source, target) =>
    holds(source, target)
      ? Math.min(cost(source, target), Number.MAX_VALUE)
      : Number.POSITIVE_INFINITY
}

/** Most pairs that are compared; of more tokens only the first of the source are. */
const mostPairs = 10_000

/**
 * Pairs tokens of two sides, the cheapest pairs first, each token once. Equal costs go in order of
 * the source, then of the target.
 *
 * @returns partners in the target by token of the source, in the order in which they were paired
 */
export function cheapestPairs<T>({source, target}: TwoSides<T>, cost: Cost<T>): ReadonlyMap<T, T> {
  const partners = new Map<T, T>()
  const used = new Set<T>()
  for (const {one, other} of offersOf({source, target}, cost)) {
    if (partners.has(one) || used.has(other)) continue
    partners.set(one, other)
    used.add(other)
  }
  return partners
}

interface Offer<T> {
  readonly one: T
  readonly other: T
  readonly cost: number
}

function offersOf<T>({source, target}: TwoSides<T>, costOf: Cost<T>): Offer<T>[] {
  const offers: Offer<T>[] = []
  const few = source.slice(0, Math.ceil(mostPairs / Math.max(1, target.length)))
  for (const one of few) {
    for (const other of target) {
      const cost = costOf(one, other)
      if (cost < Number.POSITIVE_INFINITY) offers.push({one, other, cost})
    }
  }
  return offers.sort((a, b) => a.cost - b.cost)
}
