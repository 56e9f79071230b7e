/** How the scores of findings become confidences; fitted on findings that were judged. */
export interface Calibration {
  /** Log-odds of being right at a score of a half, nats. */
  readonly intercept: number
  /** Nats for each nat of the score's own log-odds; above 0, so that a higher score is never less sure. */
  readonly slope: number
  /** By rule id, nats more or less than for any other rule of the same score. */
  readonly offsets: Readonly<Record<string, number>>
}

/**
 * The probability that a finding is right, in [0, 1]:
 *
 *     confidence = 1 / (1 + e^−(α + β · ln(s / (1 − s)) + δ))
 *
 *     s   score: the rule's own evidence times the confidence of the bead     [0, 1]
 *     α   `intercept`, β `slope`, δ the rule's offset, 0 for an unknown rule
 *
 * What a rule is certain of by definition, a score of 1, stays certain, and 0 stays 0.
 */
export function calibrated(
  {intercept, slope, offsets}: Calibration,
  rule: string,
  score: number
): number {
  if (score <= 0 || score >= 1) return Math.min(1, Math.max(0, score))
  const bounded = Math.min(1 - edge, Math.max(edge, score))
  const nats = intercept + slope * logOdds(bounded) + (offsets[rule] ?? 0)
  return 1 / (1 + Math.exp(-nats))
}

/** Scores nearer to 0 or 1 say no more. */
const edge = 0.01

/** The log-odds of a score strictly between 0 and 1, nats. */
export function logOdds(score: number): number {
  return Math.log(score / (1 - score))
}
