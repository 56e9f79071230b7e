/** The items that both sides of a bead, or of two beads, have of one kind. */
export interface TwoSides<T> {
  readonly source: readonly T[]
  readonly target: readonly T[]
}

/** The cost of pairing two tokens, in any unit; `Infinity` if they do not belong together. */
export type Cost<T> = (source: T, target: T) => number

/**
 * The cost if a condition holds, otherwise `Infinity`. A pair that the condition allows but `cost`
 * does not comes last.
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

/** Maximum number of pairs to compare; of more tokens, only the first of the source are used. */
const mostPairs = 10_000

/**
 * Pairs tokens of two sides, cheapest first, each token once. Equal costs go in order of the
 * source, then of the target.
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
