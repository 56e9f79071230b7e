import type {Band} from '../nouns/band.js'
import {type BeadShapes, firstLinked} from '../nouns/bead-shapes.js'
import type {AlignModel} from '../nouns/model.js'

/** Lengths of the sentences of one side, and how they are spread. */
export interface SideLengths {
  /** Sum of the lengths before each sentence, code points; one longer than the sentences. */
  readonly sums: Float64Array
  /** Mean of log(length + 2), nats. */
  readonly mean: number
  /** Standard deviation of log(length + 2), nats. */
  readonly deviation: number
}

const leastDeviation = 0.3

/** The spread of log lengths over sentences, of one document or of several. */
export function lengthSpread(lengths: readonly number[]): {mean: number; deviation: number} {
  if (lengths.length === 0) return {mean: 0, deviation: 1}

  const logs = lengths.map((length) => Math.log(length + 2))
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length
  return {mean, deviation: Math.max(leastDeviation, Math.sqrt(variance))}
}

/**
 * How much better the lengths of a bead fit as a translation than as two
 * unrelated runs of sentences: a log-likelihood ratio in nats, above 0 when
 * they fit.
 *
 *     δ   = log(l₂ + 2) − log(l₁ + 2) − log R
 *     v   = v∞ + v₁ / L,   L = (l₁ √R + l₂ / √R) / 2 + 2
 *     LEN = log N(δ; 0, v) − ½ (log N(log(l₁ + 2); μ₁ + log m, σ₁²) + log N(log(l₂ + 2); μ₂ + log n, σ₂²))
 *
 *     l₁, l₂   length of the m source and n target sentences            [code points, no white space]
 *     R        target length over source length                        [1]
 *     μ, σ     mean and deviation of log(l + 2) over a side             [nats]
 *     v∞, v₁   `lengthVariance`, `lengthVariancePerCharacter`
 *
 * Swapping the sides (R becomes 1/R) leaves it as it was. Empty sentences are
 * allowed. Defined for beads with both sides.
 *
 * Log-normal rather than Gale and Church's (1993) normal: the tail of a ratio
 * is judged the same whichever side is the longer.
 */
export class LengthModel {
  readonly #source: PreparedSide
  readonly #target: PreparedSide
  readonly #logRatio: number
  readonly #root: number
  readonly #variance: number
  readonly #variancePerCharacter: number
  readonly #weight: number

  constructor(source: SideLengths, target: SideLengths, ratio: number, model: AlignModel) {
    this.#source = new PreparedSide(source, model.largestSide)
    this.#target = new PreparedSide(target, model.largestSide)
    this.#logRatio = Math.log(ratio)
    this.#root = Math.sqrt(ratio)
    this.#variance = model.lengthVariance
    this.#variancePerCharacter = model.lengthVariancePerCharacter
    this.#weight = model.lengthWeight
  }

  /** LEN of the `m` sentences before source node `i` and the `n` before target node `j`, of any number; nats. */
  score(i: number, m: number, j: number, n: number): number {
    const source = this.#source.measured(i, m)
    const target = this.#target.measured(j, n)
    const delta = target.log - source.log - this.#logRatio
    const mean = (source.length * this.#root + target.length / this.#root) / 2 + 2
    const variance = this.#variance + this.#variancePerCharacter / mean
    const fit = (-0.5 * delta * delta) / variance - 0.5 * Math.log(variance) - halfLog2Pi
    return this.#weight * (fit - 0.5 * (source.density + target.density))
  }

  /** LEN of the sentence before source node `i` and the one before target node `j`, nats. */
  single(i: number, j: number): number {
    const [source, target] = [this.#source, this.#target]
    const [from, to] = [source.place(i, 1), target.place(j, 1)]
    const delta = (target.log[to] as number) - (source.log[from] as number) - this.#logRatio
    const lengths =
      (source.length[from] as number) * this.#root + (target.length[to] as number) / this.#root
    const variance = this.#variance + this.#variancePerCharacter / (lengths / 2 + 2)
    const fit = -0.5 * ((delta * delta) / variance + Math.log(variance)) - halfLog2Pi
    const density = (source.density[from] as number) + (target.density[to] as number)
    return this.#weight * (fit - 0.5 * density)
  }

  /**
   * LEN of all beads with both sides that end in row `i` of a band, laid out as
   * `bead-scorer.ts` has it; beads that begin outside the band are left as they are.
   */
  scoreRow(i: number, band: Band, shapes: BeadShapes, scores: Float64Array): void {
    const {length, log, density} = this.#target
    const weight = this.#weight
    const root = 1 / this.#root
    const count = shapes.all.length
    const first = band.low[i] as number
    let firstShape = firstLinked
    for (let m = 1; m <= Math.min(i, shapes.largestSide); m++) {
      const from = this.#source.place(i, m)
      const sourceLength = (this.#source.length[from] as number) * this.#root
      const sourceLog = (this.#source.log[from] as number) + this.#logRatio
      const sourceDensity = this.#source.density[from] as number
      const low = band.low[i - m] as number
      const high = band.high[i - m] as number
      const most = shapes.mostTargets(m)
      const last = Math.min(band.high[i] as number, high + most)
      for (let j = Math.max(first, low + 1); j <= last; j++) {
        const place = (j - first) * count + firstShape - 1
        const target = this.#target.place(j, 1) - 1
        const longest = Math.min(most, j - low)
        for (let n = Math.max(1, j - high); n <= longest; n++) {
          const delta = (log[target + n] as number) - sourceLog
          const mean = (sourceLength + (length[target + n] as number) * root) / 2 + 2
          const variance = this.#variance + this.#variancePerCharacter / mean
          const fit = -0.5 * ((delta * delta) / variance + Math.log(variance)) - halfLog2Pi
          scores[place + n] =
            weight * (fit - 0.5 * (sourceDensity + (density[target + n] as number)))
        }
      }
      firstShape += most
    }
  }

  /** Target length over what the source length led to expect, for the same runs; 1 when they fit. */
  ratio(i: number, m: number, j: number, n: number): number {
    const source = this.#source.measured(i, m)
    const target = this.#target.measured(j, n)
    return Math.exp(target.log - source.log - this.#logRatio)
  }
}

const halfLog2Pi = 0.5 * Math.log(2 * Math.PI)

/** What LEN needs of one side alone: a table of the runs that a search asks for, and any other run. */
class PreparedSide {
  readonly length: Float64Array
  readonly log: Float64Array
  readonly density: Float64Array
  readonly #side: SideLengths
  readonly #longestRun: number

  constructor(side: SideLengths, longestRun: number) {
    const {sums} = side
    this.#side = side
    this.#longestRun = longestRun
    this.length = new Float64Array(sums.length * longestRun)
    this.log = new Float64Array(sums.length * longestRun)
    this.density = new Float64Array(sums.length * longestRun)
    for (let node = 1; node < sums.length; node++) {
      for (let run = 1; run <= Math.min(node, longestRun); run++) {
        const place = this.place(node, run)
        const {length, log, density} = this.measured(node, run)
        this.length[place] = length
        this.log[place] = log
        this.density[place] = density
      }
    }
  }

  /** Where the table has the `run` sentences before a node, 1 to the longest run. */
  place(node: number, run: number): number {
    return node * this.#longestRun + run - 1
  }

  /** The `run` sentences before a node, of any number: not from the table. */
  measured(node: number, run: number): {length: number; log: number; density: number} {
    const {sums, mean, deviation} = this.#side
    const length = (sums[node] as number) - (sums[node - run] as number)
    const log = Math.log(length + 2)
    const deviations = (log - mean - Math.log(run)) / deviation
    return {length, log, density: -0.5 * deviations * deviations - Math.log(deviation) - halfLog2Pi}
  }
}
