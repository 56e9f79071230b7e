/** A confidence in [0, 1] to four decimals; more would only make diffs noisy. */
export function roundedConfidence(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000
}
