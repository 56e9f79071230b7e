/** Sentences that translate each other as a run: the half-open ranges of a bead on both sides. */
export interface BeadSpan {
  readonly sourceFrom: number
  readonly sourceTo: number
  readonly targetFrom: number
  readonly targetTo: number
}

/** A span the search has chosen, to learn from. */
export interface WeightedSpan extends BeadSpan {
  /** Probability among all that compete for its place, 0 to 1. */
  readonly posterior: number
}

/** A span the search has chosen in the end. */
export interface ScoredSpan extends BeadSpan {
  /** Log-likelihood ratio, nats: above 0 speaks for it. */
  readonly score: number
  /** Probability that it is right, 0 to 1: the posterior, calibrated. */
  readonly confidence: number
}

/** Whether both sides of a bead have sentences. */
export function isLinked({sourceFrom, sourceTo, targetFrom, targetTo}: BeadSpan): boolean {
  return sourceTo > sourceFrom && targetTo > targetFrom
}
