/** A confidence in [0, 1] to four decimals: more is noise, and makes for noisy differences. */
export function roundedConfidence(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000
}
