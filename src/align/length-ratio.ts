/**
 * Length evidence of a bead: how much better its two lengths are explained by a translation than
 * by two texts that have nothing to do with each other.
 *
 *     d   = ln(l₂ + 2) − ln(l₁ + 2) − ln c                                 [1]
 *     σ²  = .03 + 2 / l̄,     l̄ = (l₁√c + l₂/√c)/2 + 2                    [1]
 *     LEN = ln N(d; 0, σ) − ½ ln N(ln(l₁ + 2); μ₁, σ₁) − ½ ln N(ln(l₂ + 2); μ₂, σ₂)   [nats]
 *
 *     l₁, l₂    source, target length             [code units that are not white space]
 *     c         target per source length          [1], from the totals of the pair and 500 more on either side
 *     μᵢ, σᵢ    mean and deviation of ln(l + 2) on side i, σᵢ ≥ .3; μᵢ moves up by ln m for a
 *               bead of m units
 *
 * Higher is better; negative means that chance explains the lengths better. Both sides must have
 * text: what omissions cost is the prior of their shape alone.
 *
 * The normal law of the length ratio is that of Gale and Church (1993), Computational Linguistics
 * 19(1), 75–102, on a log scale; measuring it against chance makes long and short units comparable
 * and leaves no constant to set for omissions.
 */
export interface LengthModel {
  /** ln c. */
  readonly logRatio: number
  readonly source: LogLengths
  readonly target: LogLengths
}

/** Distribution of ln(length + 2) over the units of one side. */
export interface LogLengths {
  readonly mean: number
  readonly deviation: number
}

/** Length of a text for the model: code units that are not white space. */
export function lengthOf(text: string): number {
  return text.replace(/\s+/gu, '').length
}

/** Code units of text of equal length that both sides are taken to have, so that one paragraph missing from a short page does not pass for a terse language. */
const prior = 500

export function fitLengths(source: readonly number[], target: readonly number[]): LengthModel {
  return {
    logRatio: Math.log((sum(target) + prior) / (sum(source) + prior)),
    source: logLengths(source),
    target: logLengths(target)
  }
}

/** `m` and `n` units of `l1` and `l2` in all; returns LEN in nats. */
export function lengthEvidence(
  {logRatio, source, target}: LengthModel,
  {l1, l2, m, n}: {l1: number; l2: number; m: number; n: number}
): number {
  const log1 = Math.log(l1 + 2)
  const log2 = Math.log(l2 + 2)
  const root = Math.exp(logRatio / 2)
  const mean = (l1 * root + l2 / root) / 2 + 2
  const together = logNormal(log2 - log1 - logRatio, 0, Math.sqrt(0.03 + 2 / mean))
  const apart1 = logNormal(log1, source.mean + Math.log(m), source.deviation)
  const apart2 = logNormal(log2, target.mean + Math.log(n), target.deviation)
  return together - (apart1 + apart2) / 2
}

function logLengths(lengths: readonly number[]): LogLengths {
  const logs = lengths.map((length) => Math.log(length + 2))
  const mean = sum(logs) / Math.max(1, logs.length)
  const variance = sum(logs.map((log) => (log - mean) ** 2)) / Math.max(1, logs.length)
  return {mean, deviation: Math.max(0.3, Math.sqrt(variance))}
}

function logNormal(x: number, mean: number, deviation: number): number {
  return -0.5 * ((x - mean) / deviation) ** 2 - Math.log(deviation * Math.sqrt(2 * Math.PI))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
