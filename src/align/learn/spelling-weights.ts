import {spellingSimilarity} from '../../text/words/spelling-similarity.js'
import type {Unit} from '../../text/words/units.js'
import {defined} from '../nouns/defined.js'
import {DoubleList, IntList} from '../nouns/number-list.js'
import type {Vocabulary} from '../nouns/vocabulary.js'
import type {TranslationTable} from './translation-table.js'

/** Pairs of units known beforehand to translate each other, by id, with a weight from 0 to 1. */
export type KnownPairs = ReadonlyMap<number, ReadonlyMap<number, number>>

/** What spelling is compared, and with what. */
export interface SpellingOptions {
  /** Whether both sides are in one language, as in a view through a machine translation. */
  readonly sameLanguage: boolean
  readonly known: KnownPairs
}

/**
 * How far the spelling of two units, or a given lexicon, speaks for their being
 * translations: weights from 0 to 1, a row for each source unit.
 *
 *     w = 1                             equal, and a number, a mark, a bigram, a word of 4 letters
 *                                       or more, or any word when both sides are in one language
 *     w = .3, .1                        equal words of 3 letters, of 1 or 2
 *     w = .8 ((sim − θ + .1) / (1.1 − θ))^1.5
 *                                       unequal words of 4 letters or more with two trigrams in
 *                                       common and sim ≥ θ; θ = .5, or .45 in one language
 *
 * Names, numbers, punctuation, and cognates are what two languages have in
 * common before anything is learnt.
 */
export function spellingWeights(
  source: Vocabulary,
  target: Vocabulary,
  {sameLanguage, known}: SpellingOptions
): TranslationTable {
  const index = new SpellingIndex(target.units)
  const starts = new Int32Array(source.size + 1)
  const predicted = new IntList()
  const mass = new DoubleList()
  const totals = new Float64Array(source.size)
  source.units.forEach((unit, row) => {
    const weights = index.weightsOf(unit, sameLanguage)
    for (const [id, weight] of known.get(row) ?? []) {
      weights.set(id, Math.max(weight, weights.get(id) ?? 0))
    }
    for (const [id, weight] of weights) {
      predicted.push(id)
      mass.push(weight)
      ;(totals[row] as number) += weight
    }
    starts[row + 1] = predicted.length
  })
  return {starts, predicted: predicted.toArray(), mass: mass.toArray(), totals}
}

const shortestComparedWord = 4
const shortestPostings = 200
const longestPostings = 2000

/** Finds the units of one side that are spelt like a given one. */
class SpellingIndex {
  readonly #units: readonly Unit[]
  readonly #equal = new Map<string, number[]>()
  readonly #postings = new Map<number, number[]>()
  readonly #limit: number
  readonly #shared: Uint8Array

  constructor(units: readonly Unit[]) {
    this.#units = units
    this.#limit = Math.min(longestPostings, Math.max(shortestPostings, units.length / 10))
    this.#shared = new Uint8Array(units.length)
    units.forEach((unit, id) => {
      append(this.#equal, unit.spelling, id)
      if (isComparable(unit)) {
        for (const trigram of trigramsOf(unit.spelling)) append(this.#postings, trigram, id)
      }
    })
  }

  weightsOf(unit: Unit, sameLanguage: boolean): Map<number, number> {
    const weights = new Map<number, number>()
    for (const id of this.#equal.get(unit.spelling) ?? []) {
      weights.set(id, equalWeight(unit, sameLanguage))
    }
    if (isComparable(unit)) this.#addAlike(unit, sameLanguage, weights)
    return weights
  }

  #addAlike(unit: Unit, sameLanguage: boolean, weights: Map<number, number>): void {
    const threshold = sameLanguage ? 0.45 : 0.5
    for (const id of this.#candidates(unit.spelling)) {
      if (weights.has(id)) continue
      const similarity = spellingSimilarity(unit.spelling, defined(this.#units[id]).spelling)
      if (similarity < threshold) continue
      weights.set(id, 0.8 * ((similarity - threshold + 0.1) / (1.1 - threshold)) ** 1.5)
    }
  }

  /** Units that share two trigrams or more, trigrams that are everywhere not counted. */
  #candidates(spelling: string): readonly number[] {
    const touched: number[] = []
    const candidates: number[] = []
    for (const trigram of trigramsOf(spelling)) {
      const postings = this.#postings.get(trigram)
      if (!postings || postings.length > this.#limit) continue
      for (let index = 0; index < postings.length; index++) {
        const id = postings[index] as number
        const count = ++(this.#shared[id] as number)
        if (count === 1) touched.push(id)
        else if (count === 2) candidates.push(id)
      }
    }
    for (const id of touched) this.#shared[id] = 0
    return candidates
  }
}

function equalWeight({kind, spelling}: Unit, sameLanguage: boolean): number {
  if (kind !== 'word' || sameLanguage || spelling.length >= shortestComparedWord) return 1
  return spelling.length === 3 ? 0.3 : 0.1
}

function isComparable({kind, spelling}: Unit): boolean {
  return kind === 'word' && spelling.length >= shortestComparedWord
}

function trigramsOf(word: string): readonly number[] {
  const padded = ` ${word} `
  const trigrams: number[] = []
  for (let index = 0; index + 2 < padded.length; index++) {
    const trigram =
      (padded.charCodeAt(index) * 65_536 + padded.charCodeAt(index + 1)) * 65_536 +
      padded.charCodeAt(index + 2)
    if (!trigrams.includes(trigram)) trigrams.push(trigram)
  }
  return trigrams
}

function append<K>(lists: Map<K, number[]>, key: K, item: number): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
