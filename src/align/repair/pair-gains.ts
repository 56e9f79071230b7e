import {fullBand} from '../nouns/band.js'
import {BeadShapes, firstLinked} from '../nouns/bead-shapes.js'
import {defined} from '../nouns/defined.js'
import {sentenceCount} from '../nouns/side.js'
import {BeadScorer, type ScoringSources} from '../score/bead-scorer.js'
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

  constructor(corpus: Corpus, index: number) {
    const {source, target} = defined(defined(corpus.views[0]).sides[index])
    const [rows, columns] = [sentenceCount(source), sentenceCount(target)]
    this.#corpus = corpus
    this.#index = index
    this.#columns = columns
    this.#isExact = exactCells(corpus, index, rows, columns)
    const {leaveOut} = corpus.model
    const sources = scoringSources(corpus, index, leaveOut === 'both' ? 'row' : leaveOut)
    const shapes = new BeadShapes(1, 2)
    const shapePrior = Float64Array.from(
      shapes.all,
      ({source, target}) => sources.shapePrior[corpus.shapes.index(source, target)] as number
    )
    this.company = -(shapePrior[0] as number) - (shapePrior[1] as number)
    this.#gains = this.#score({...sources, shapes, shapePrior}, rows, columns)
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
    const sources = scoringSources(this.#corpus, this.#index)
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
    const {unordered: evidence} = defined(this.#corpus.documents[this.#index])
    const count = sources.shapes.all.length
    const gains = new Float64Array(rows * columns)
    const scorer = new BeadScorer({...sources, evidence}, fullBand(rows, columns))
    scorer.visitRows((i, scores) => {
      for (let j = 1; i > 0 && j <= columns; j++) {
        gains[(i - 1) * columns + j - 1] =
          (scores[j * count + firstLinked] as number) + this.company
      }
    })
    return gains
  }
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
