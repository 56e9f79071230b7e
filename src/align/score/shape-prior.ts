import type {BeadShape, BeadShapes} from '../nouns/bead-shapes.js'

/**
 * How often each bead shape is expected before any text is seen, not normalised.
 *
 * The order of magnitude is that of Gale and Church (1993, table 5), who had
 * no bead beyond 2-2; the larger ones were set on development texts.
 */
function expectedShare({source, target}: BeadShape): number {
  const [small, large] = source < target ? [source, target] : [target, source]
  if (small === 0) return 0.02
  if (small === 1 && large === 1) return 0.78
  if (small === 1) return [0.055, 0.01, 0.003][large - 2] ?? 0.0007
  if (small === 2) return [0.02, 0.004][large - 2] ?? 0.0007
  return small === 3 && large === 3 ? 0.0015 : 0.0007
}

/** Probability of each bead shape before any text is seen; they sum to 1. */
export function expectedShapes(shapes: BeadShapes): Float64Array {
  const shares = Float64Array.from(shapes.all, expectedShare)
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / total)
}

/**
 * Probability of each shape after beads were counted.
 *
 *     p = (count + κ p₀) / (beads + κ)
 *
 *     p₀   what was expected
 *     κ    beads that expectation is worth; Infinity leaves it as it was
 */
export function updatedShapes(
  counts: Float64Array,
  expected: Float64Array,
  worth: number
): Float64Array {
  if (worth === Infinity) return expected

  const beads = counts.reduce((sum, count) => sum + count, 0)
  return expected.map(
    (share, shape) => ((counts[shape] as number) + worth * share) / (beads + worth)
  )
}
