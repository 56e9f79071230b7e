import {once} from '../../text/once.js'
import {RunWindow} from '../learn/run-window.js'
import {firstLinked} from '../nouns/bead-shapes.js'
import {defined} from '../nouns/defined.js'
import {sentenceCount} from '../nouns/side.js'
import type {ScoringSources} from '../score/bead-scorer.js'
import type {Corpus} from '../score/corpus.js'
import {beadNumbers, scoringSources} from '../search/search-document.js'

/** A source sentence and a target sentence, by number. */
export type Cell = readonly [source: number, target: number]

/**
 * What each source sentence gains by a bead with each target sentence, wherever they stand:
 *
 *     gain(x, y) = log p(1,1) + LEN + LEX + evidence − log p(1,0) − log p(0,1)       [nats]
 *
 * with what x and y taught left out, and without evidence about the order.
 *
 * To leave out what both taught takes most of the time. At first only what the given sentence of
 * each direction taught is left out. That gives the gain itself of two sentences that were in one
 * training bead or in none, and an upper bound of it for all others. `refine` makes it exact where
 * a bound is not enough.
 *
 * Cost: O(I J) at first, then O(cells asked for).
 */
export class PairGains {
  /** Part of the gain that any two sentences have, by no longer being alone, nats. */
  readonly company: number
  readonly #corpus: Corpus
  readonly #index: number
  readonly #columns: number
  readonly #gains: Float64Array
  /** 1 for each cell whose gain is exact. */
  readonly #isExact: Uint8Array
  /** What the exact gains are made of; asked for when the first ones are made. */
  readonly #exact: () => ScoringSources

  constructor(corpus: Corpus, index: number) {
    const {source, target} = defined(defined(corpus.views[0]).sides[index])
    const [rows, columns] = [sentenceCount(source), sentenceCount(target)]
    this.#corpus = corpus
    this.#index = index
    this.#columns = columns
    this.#isExact = exactCells(corpus, index, rows, columns)
    const {leaveOut} = corpus.model
    const sources = scoringSources(corpus, index, leaveOut === 'both' ? 'row' : leaveOut)
    this.company = -(sources.shapePrior[0] as number) - (sources.shapePrior[1] as number)
    this.#gains = this.#score(sources, rows, columns)
    this.#exact = once(() => scoringSources(corpus, index))
  }

  /** Of two sentences, nats; at least that until refined. */
  gain(source: number, target: number): number {
    return this.#gains[source * this.#columns + target] as number
  }

  /** Score of the bead of two sentences as the search has it, evidence about the order included, nats. */
  score(source: number, target: number): number {
    const {evidence: all, unordered} = defined(this.#corpus.documents[this.#index])
    const aboutOrder =
      (all?.(source, source + 1, target, target + 1) ?? 0) -
      (unordered?.(source, source + 1, target, target + 1) ?? 0)
    return this.gain(source, target) - this.company + aboutOrder
  }

  /** Makes the gains of some cells exact. */
  refine(cells: readonly Cell[]): void {
    const columns = this.#columns
    const places = cells.flatMap(([source, target]) => {
      const place = source * columns + target
      return this.#isExact[place] === 1 ? [] : [place]
    })
    if (places.length === 0) return

    const {unordered} = defined(this.#corpus.documents[this.#index])
    const sources = this.#exact()
    const lexical = lexicalScores(sources, columns, places)
    const linked = sources.shapePrior[firstLinked] as number
    places.forEach((place, at) => {
      const [source, target] = [Math.floor(place / columns), place % columns]
      const length = sources.length.score(source + 1, 1, target + 1, 1)
      const evidence = unordered?.(source, source + 1, target, target + 1) ?? 0
      this.#gains[place] = length + linked + (lexical[at] as number) + evidence + this.company
      this.#isExact[place] = 1
    })
  }

  #score(sources: ScoringSources, rows: number, columns: number): Float64Array {
    const {unordered} = defined(this.#corpus.documents[this.#index])
    const {length, shapePrior, toTarget, toSource, fieldWeight} = sources
    const linked = shapePrior[firstLinked] as number
    const gains = new Float64Array(rows * columns)
    const ofTarget = new Float64Array(rows * columns)
    const ofSource = new Float64Array(rows * columns)
    for (const field of toTarget) field.addTo(ofTarget, matrixWindow(rows, columns), fieldWeight)
    for (const field of toSource) field.addTo(ofSource, matrixWindow(columns, rows), fieldWeight)
    for (let source = 0, place = 0; source < rows; source++) {
      for (let target = 0; target < columns; target++, place++) {
        const lexical = (ofTarget[place] as number) + (ofSource[target * rows + source] as number)
        const evidence = unordered?.(source, source + 1, target, target + 1) ?? 0
        gains[place] =
          length.single(source + 1, target + 1) + linked + lexical + evidence + this.company
      }
    }
    return gains
  }
}

function matrixWindow(rows: number, columns: number): RunWindow {
  return new RunWindow(0, new Int32Array(rows), new Int32Array(rows).fill(columns), 1)
}

/** Marks the pairs of sentences that were in one training bead of every view, or in none. */
function exactCells({views, model}: Corpus, index: number, rows: number, columns: number) {
  const isExact = new Uint8Array(rows * columns).fill(1)
  for (const view of views) {
    if (model.leaveOut !== 'both' || !view.sides[index]) continue
    const [ofSource, ofTarget] = beadNumbers(view, index, model.leaveOut)
    for (let source = 0; source < rows; source++) {
      const number = ofSource[source]
      for (let target = 0; target < columns; target++)
        if (ofTarget[target] !== number) isExact[source * columns + target] = 0
    }
  }
  return isExact
}

/** LEX of some pairs of sentences, by place in a matrix with so many columns, ascending; nats. */
function lexicalScores(
  {toTarget, toSource, fieldWeight}: ScoringSources,
  columns: number,
  places: readonly number[]
): Float64Array {
  const sources = Int32Array.from(places, (place) => Math.floor(place / columns))
  const targets = Int32Array.from(places, (place) => place % columns)
  const byTarget = Int32Array.from(places.keys()).sort(
    (one, other) => (targets[one] as number) - (targets[other] as number)
  )
  const scores = new Float64Array(places.length)
  const order = Int32Array.from(places.keys())
  for (const field of toTarget) {
    field.addCells(scores, {given: sources, predicted: targets, order}, fieldWeight)
  }
  for (const field of toSource) {
    field.addCells(scores, {given: targets, predicted: sources, order: byTarget}, fieldWeight)
  }
  return scores
}
