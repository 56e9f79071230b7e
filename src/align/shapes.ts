/** How many units a bead takes from either side, and how often such a bead is seen. */
export interface Shape {
  readonly source: number
  readonly target: number
  /** Probability of the shape among all beads. */
  readonly prior: number
}

/**
 * The shapes of the first search, with priors near those that Gale and Church counted in
 * parliamentary reports (1993, table 5), flatter for omissions: our documents drift.
 */
export const shapes: readonly Shape[] = [
  {source: 1, target: 1, prior: 0.86},
  {source: 1, target: 0, prior: 0.03},
  {source: 0, target: 1, prior: 0.03},
  {source: 1, target: 2, prior: 0.04},
  {source: 2, target: 1, prior: 0.04}
]
