import {longestRun} from './run-window.js'

/** The mixtures over the last 1 to 4 rows, as constants and factors of Σ r: log(shift + scale Σ r). */
export class RunMixtures {
  readonly shifts = new Float64Array(longestRun)
  readonly scales = new Float64Array(longestRun)
  readonly #nullShare: number
  readonly #bases = new Float64Array(longestRun)
  readonly #sizes = new Int32Array(longestRun)

  constructor(nullShare: number) {
    this.#nullShare = nullShare
  }

  /** Forgets all rows. */
  clear(): void {
    this.#sizes.fill(0)
    this.#bases.fill(0)
  }

  /** Takes one more row in: how many units it has, and the part of Σ r that all units have. */
  add(row: number, units: number, base: number): void {
    this.#bases[row & 3] = base
    this.#sizes[row & 3] = units
    let size = 0
    let sum = 0
    for (let back = 0; back < longestRun; back++) {
      size += this.#sizes[(row - back) & 3] as number
      sum += this.#bases[(row - back) & 3] as number
      const scale = size === 0 ? 0 : (1 - this.#nullShare) / size
      this.shifts[back] = size === 0 ? 1 : this.#nullShare + scale * sum
      this.scales[back] = scale
    }
  }
}
