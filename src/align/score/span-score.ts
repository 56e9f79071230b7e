import {fullBand} from '../nouns/band.js'
import {BeadShapes, firstLinked} from '../nouns/bead-shapes.js'
import type {BeadSpan} from '../nouns/bead-span.js'
import {defined} from '../nouns/defined.js'
import type {Side} from '../nouns/side.js'
import {BeadScorer} from './bead-scorer.js'
import type {Corpus} from './corpus.js'
import {LengthModel, type SideLengths} from './length-model.js'
import {fieldsOf} from './score-selection.js'

/**
 * Score of a bead of any size, as if each side were one sentence, nats: log p + LEN + LEX +
 * evidence. Nothing is left out, so it is only to be compared with other scores of this kind.
 */
export function spanScore(corpus: Corpus, index: number, span: BeadSpan): number {
  const {sourceFrom, sourceTo, targetFrom, targetTo} = span
  const {model, ratio} = corpus
  const {source, target} = defined(corpus.lengths[index])
  const shapes = new BeadShapes(1, 2)
  const lengths = [
    joined(source, sourceFrom, sourceTo),
    joined(target, targetFrom, targetTo)
  ] as const
  const {evidence} = defined(corpus.documents[index])
  let score = 0
  new BeadScorer(
    {
      shapes,
      shapePrior: new Float64Array(shapes.all.length),
      length: new LengthModel(...lengths, ratio, model),
      ...fieldsOf(corpus, index, (sides) => ({
        source: joinedSide(sides.source, sourceFrom, sourceTo),
        target: joinedSide(sides.target, targetFrom, targetTo)
      })),
      evidence: undefined
    },
    fullBand(1, 1)
  ).visitRows((i, scores) => {
    if (i === 1) score = scores[shapes.all.length + firstLinked] as number
  })
  return (
    score + shapeScore(corpus, span) + (evidence?.(sourceFrom, sourceTo, targetFrom, targetTo) ?? 0)
  )
}

/** The lengths of one run of sentences taken as one. */
function joined({sums, mean, deviation}: SideLengths, from: number, to: number): SideLengths {
  const length = (sums[to] as number) - (sums[from] as number)
  return {sums: Float64Array.of(0, length), mean: mean + Math.log(to - from), deviation}
}

function joinedSide({starts, units}: Side, from: number, to: number): Side {
  const joined = units.slice(starts[from] as number, starts[to] as number).sort()
  return {starts: Int32Array.of(0, joined.length), units: joined}
}

/** What each segment more than a search makes costs a bead, nats. */
const perSegmentMore = 0.5

/** log p of the shape of a bead of any size, nats. */
export function shapeScore({shapes, shapePrior}: Corpus, bead: BeadSpan): number {
  const known = shapePrior[shapes.indexOf(bead)]
  if (known !== undefined) return Math.log(known)

  const size = bead.sourceTo - bead.sourceFrom + bead.targetTo - bead.targetFrom
  return Math.log(Math.min(...shapePrior)) - perSegmentMore * (size - shapes.largestBead)
}
