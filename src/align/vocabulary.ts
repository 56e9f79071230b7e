import {tokensOf, type Unit, unitsOfToken} from '../text/units.js'

/**
 * Units past which a sentence counts no more towards the frequencies: one
 * sentence of a megabyte would make all others look rare.
 */
const longestCounted = 500

/**
 * The units of one side of a view, numbered from 0 in order of appearance,
 * counted over all documents that share it.
 */
export class Vocabulary {
  readonly units: Unit[] = []
  /** A written form of each unit, the first seen, for display. */
  readonly forms: string[] = []
  readonly #stemLength: number
  readonly #ids = new Map<string, number>()
  readonly #idsOfToken = new Map<string, readonly number[]>()
  readonly #counts: number[] = []
  #total = 0

  constructor(stemLength: number) {
    this.#stemLength = stemLength
  }

  get size(): number {
    return this.units.length
  }

  /** The ids of the units of a text, counted; sorted, so that equal ones are neighbours. */
  count(text: string): Int32Array {
    const ids: number[] = []
    for (const token of tokensOf(text)) {
      for (const id of this.#idsOf(token)) ids.push(id)
    }
    const weight = Math.min(1, longestCounted / ids.length)
    for (const id of ids) this.#counts[id]! += weight
    this.#total += weight * ids.length
    return Int32Array.from(ids).sort()
  }

  /** The ids of the units of a text that are known, not counted. */
  lookUp(text: string): readonly number[] {
    return tokensOf(text).flatMap((token) =>
      unitsOfToken(token, this.#stemLength).flatMap(({key}) => this.#ids.get(key) ?? [])
    )
  }

  /** Relative frequency of each unit, 0 to 1; they sum to 1. */
  frequencies(): Float64Array {
    return Float64Array.from(this.#counts, (count) => count / this.#total)
  }

  #idsOf(token: string): readonly number[] {
    const known = this.#idsOfToken.get(token)
    if (known) return known

    const ids = unitsOfToken(token, this.#stemLength).map((unit) => this.#idOf(unit, token))
    this.#idsOfToken.set(token, ids)
    return ids
  }

  #idOf(unit: Unit, token: string): number {
    const known = this.#ids.get(unit.key)
    if (known !== undefined) return known

    const id = this.units.length
    this.#ids.set(unit.key, id)
    this.units.push(unit)
    this.forms.push(unit.kind === 'gram' ? unit.key : token)
    this.#counts.push(0)
    return id
  }
}
