import {labelPlace} from '../../text/places/label-place.js'
import {tokensOf, type Unit, unitOfLabel, unitsOfToken} from '../../text/words/units.js'
import type {IntList} from './number-list.js'

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
  /** Most tokens have one unit, and need no array. */
  readonly #idsOfToken = new Map<string, number | readonly number[]>()
  readonly #counts: number[] = []
  #total = 0

  constructor(stemLength: number) {
    this.#stemLength = stemLength
  }

  get size(): number {
    return this.units.length
  }

  /** Adds the ids of the units of a text to a list, in order, and counts them. */
  count(text: string, into: IntList): void {
    const from = into.length
    const tokens = tokensOf(text)
    const label = labelPlace(tokens)
    for (let place = 0; place < tokens.length; place++) {
      const token = tokens[place] as string
      if (place === label) {
        into.push(this.#idOf(unitOfLabel(token), token))
        continue
      }
      const ids = this.#idsOf(token)
      if (typeof ids === 'number') into.push(ids)
      else for (let index = 0; index < ids.length; index++) into.push(ids[index] as number)
    }
    const size = into.length - from
    const weight = Math.min(1, longestCounted / size)
    for (let place = from; place < into.length; place++)
      (this.#counts[into.items[place] as number] as number) += weight
    if (size > 0) this.#total += weight * size
  }

  /** Lets go of what only serves to count more texts quickly. */
  endCounting(): void {
    this.#idsOfToken.clear()
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

  #idsOf(token: string): number | readonly number[] {
    const known = this.#idsOfToken.get(token)
    if (known !== undefined) return known

    const all = unitsOfToken(token, this.#stemLength).map((unit) => this.#idOf(unit, token))
    const [only] = all
    const ids = all.length === 1 && only !== undefined ? only : all
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
