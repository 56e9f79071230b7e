import {visibleLength} from '../../text/visible-length.js'
import {type CorpusView, forgetTraining, openView, trainView} from '../learn/corpus-view.js'
import type {TrainingBead} from '../learn/training-beads.js'
import {BeadShapes} from '../nouns/bead-shapes.js'
import {isLinked, type WeightedSpan} from '../nouns/bead-span.js'
import {defined} from '../nouns/defined.js'
import type {AlignModel} from '../nouns/model.js'
import type {PreparedDocument} from '../nouns/prepared-document.js'
import type {LexiconEntry} from '../nouns/sentence-pair.js'
import {lengthSpread, type SideLengths} from './length-model.js'
import {expectedShapes, updatedShapes} from './shape-prior.js'

/** Lengths of both sides of a document. */
interface DocumentLengths {
  readonly source: SideLengths
  readonly target: SideLengths
}

/** Documents that share what is learnt, and what is learnt so far. */
export interface Corpus {
  readonly model: AlignModel
  readonly shapes: BeadShapes
  readonly documents: readonly PreparedDocument[]
  readonly lengths: readonly DocumentLengths[]
  readonly views: readonly CorpusView[]
  /** Target length over source length, R. */
  readonly ratio: number
  /** Probability of each bead shape. */
  readonly shapePrior: Float64Array
}

/** A corpus before anything is learnt. */
export function openCorpus(
  documents: readonly PreparedDocument[],
  lexicon: readonly LexiconEntry[],
  model: AlignModel
): Corpus {
  const shapes = new BeadShapes(model.largestSide, model.largestBead)
  const count = Math.max(0, ...documents.map(({views}) => views.length))
  const views = Array.from({length: count}, (_, view) =>
    openView(
      documents.map((document) => document.views[view]),
      view === 0 ? lexicon : [],
      model
    )
  )
  const lengths = lengthsOf(documents)
  return {
    model,
    shapes,
    documents,
    lengths,
    views,
    ratio: totalRatio(lengths),
    shapePrior: expectedShapes(shapes)
  }
}

/** What one round teaches: tables, length ratio, and bead shapes. */
export function learn(corpus: Corpus, paths: readonly (readonly WeightedSpan[])[]): Corpus {
  const {model, shapes} = corpus
  const beads = trainingBeads(paths, model)
  return {
    ...corpus,
    views: corpus.views.map((view) => trainView(view, beads, model)),
    ratio: learntRatio(corpus, paths),
    shapePrior: updatedShapes(
      shapeCounts(paths, shapes),
      expectedShapes(shapes),
      model.shapePriorBeads
    )
  }
}

/** A corpus without what is kept to leave beads out of searches: learning does not need it, and it is large. */
export function forgetBeads(corpus: Corpus): Corpus {
  return {...corpus, views: corpus.views.map(forgetTraining)}
}

function lengthsOf(documents: readonly PreparedDocument[]): readonly DocumentLengths[] {
  const texts = documents.map(({views}) => views[0])
  const source = texts.map((text) => text.source.map(visibleLength))
  const target = texts.map((text) => text.target.map(visibleLength))
  const sourceSpread = lengthSpread(source.flat())
  const targetSpread = lengthSpread(target.flat())
  return documents.map((_, index) => ({
    source: {sums: sumsOf(defined(source[index])), ...sourceSpread},
    target: {sums: sumsOf(defined(target[index])), ...targetSpread}
  }))
}

function sumsOf(lengths: readonly number[]): Float64Array {
  const sums = new Float64Array(lengths.length + 1)
  lengths.forEach((length, index) => {
    sums[index + 1] = (sums[index] as number) + length
  })
  return sums
}

/**
 * Code points of text of equal length that both sides are taken to have at first, so that one
 * paragraph missing from a short page does not pass for a terse language.
 */
const equalText = 300

function totalRatio(lengths: readonly DocumentLengths[]): number {
  let source = equalText
  let target = equalText
  for (const document of lengths) {
    source += document.source.sums.at(-1) ?? 0
    target += document.target.sums.at(-1) ?? 0
  }
  return target / source
}

/** Least posterior of a 1-1 bead whose lengths are learnt from. */
const certain = 0.8

function learntRatio(corpus: Corpus, paths: readonly (readonly WeightedSpan[])[]): number {
  let source = 0
  let target = 0
  paths.forEach((path, index) => {
    const lengths = defined(corpus.lengths[index])
    for (const {sourceFrom, sourceTo, targetFrom, targetTo, posterior} of path) {
      if (sourceTo - sourceFrom !== 1 || targetTo - targetFrom !== 1 || posterior <= certain)
        continue
      source +=
        (lengths.source.sums[sourceTo] as number) - (lengths.source.sums[sourceFrom] as number)
      target +=
        (lengths.target.sums[targetTo] as number) - (lengths.target.sums[targetFrom] as number)
    }
  })
  return source > 0 && target > 0 ? target / source : corpus.ratio
}

function trainingBeads(
  paths: readonly (readonly WeightedSpan[])[],
  {trainingPosterior}: AlignModel
): readonly TrainingBead[] {
  return paths.flatMap((path, document) =>
    path
      .filter((bead) => isLinked(bead) && bead.posterior > trainingPosterior)
      .map(({sourceFrom, sourceTo, targetFrom, targetTo, posterior: weight}) => ({
        document,
        sourceFrom,
        sourceTo,
        targetFrom,
        targetTo,
        weight
      }))
  )
}

function shapeCounts(
  paths: readonly (readonly WeightedSpan[])[],
  shapes: BeadShapes
): Float64Array {
  const counts = new Float64Array(shapes.all.length)
  for (const path of paths) for (const bead of path) (counts[shapes.indexOf(bead)] as number)++
  return counts
}
