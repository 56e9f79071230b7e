import {fullBand} from '../nouns/band.js'
import {BeadShapes, firstLinked} from '../nouns/bead-shapes.js'
import {defined} from '../nouns/defined.js'
import {sentenceCount} from '../nouns/side.js'
import {BeadScorer} from '../score/bead-scorer.js'
import type {Corpus} from '../score/corpus.js'
import {scoringSources} from '../search/search-document.js'

/** What each source sentence gains by a bead with each target sentence, wherever they stand. */
export interface PairGains {
  /** Of two sentences, nats. */
  readonly gain: (source: number, target: number) => number
  /** Part of the gain that any two sentences have, by no longer being alone, nats. */
  readonly company: number
  /** Score of their bead as the search has it, evidence about the order included, nats. */
  readonly score: (source: number, target: number) => number
}

/**
 * Gains of all pairs of a document, of which it may have up to `reassigningCells`:
 *
 *     gain(x, y) = log p(1,1) + LEN + LEX + evidence − log p(1,0) − log p(0,1)       [nats]
 *
 * with what x and y taught left out, and without evidence about the order.
 */
export function pairGains(corpus: Corpus, index: number): PairGains | undefined {
  const {source, target} = defined(defined(corpus.views[0]).sides[index])
  const [rows, columns] = [sentenceCount(source), sentenceCount(target)]
  if (rows * columns > corpus.model.reassigningCells) return undefined

  const sources = scoringSources(corpus, index)
  const shapes = new BeadShapes(1, 2)
  const shapePrior = Float64Array.from(
    shapes.all,
    ({source, target}) => sources.shapePrior[corpus.shapes.index(source, target)] as number
  )
  const alone = (shapePrior[0] as number) + (shapePrior[1] as number)
  const {evidence: all, unordered: evidence} = defined(corpus.documents[index])
  const gains = new Float64Array(rows * columns)
  const scorer = new BeadScorer({...sources, shapes, shapePrior, evidence}, fullBand(rows, columns))
  scorer.visitRows((i, scores) => {
    for (let j = 1; i > 0 && j <= columns; j++) {
      const score = scores[j * shapes.all.length + firstLinked] as number
      gains[(i - 1) * columns + j - 1] = score - alone
    }
  })
  const gain = (source: number, target: number) => gains[source * columns + target] as number
  const aboutOrder = (source: number, target: number) =>
    (all?.(source, source + 1, target, target + 1) ?? 0) -
    (evidence?.(source, source + 1, target, target + 1) ?? 0)
  return {
    gain,
    company: -alone,
    score: (source, target) => gain(source, target) + alone + aboutOrder(source, target)
  }
}
