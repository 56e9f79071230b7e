import type {LearntDirection} from '../learn/corpus-view.js'
import {nothingTrained} from '../learn/judged-sides.js'
import {fullBand} from '../nouns/band.js'
import {defined} from '../nouns/defined.js'
import type {DocumentSides} from '../nouns/prepared-document.js'
import type {Side} from '../nouns/side.js'
import {BeadScorer, type ScoringSources} from './bead-scorer.js'
import type {Corpus} from './corpus.js'
import {LengthModel, type SideLengths} from './length-model.js'
import {ScoreLattice} from './score-lattice.js'

/**
 * Scores of all beads among some sentences of a document, as if those were all
 * of it; nothing is left out, so they should not have been learnt from.
 */
export function scoreSelection(
  corpus: Corpus,
  index: number,
  source: readonly number[],
  target: readonly number[]
): ScoreLattice {
  const {model, shapes} = corpus
  const band = fullBand(source.length, target.length)
  const lattice = new ScoreLattice(band, shapes)
  const sources: ScoringSources = {
    shapes,
    shapePrior: corpus.shapePrior.map(Math.log),
    length: new LengthModel(
      pickLengths(defined(corpus.lengths[index]).source, source),
      pickLengths(defined(corpus.lengths[index]).target, target),
      corpus.ratio,
      model
    ),
    ...fieldsOf(corpus, index, (sides) => ({
      source: pickSide(sides.source, source),
      target: pickSide(sides.target, target)
    })),
    evidence: pickEvidence(corpus, index, source, target)
  }
  new BeadScorer(sources, band).visitRows((i, scores) => lattice.keep(i, scores))
  return lattice
}

/** The fields of sentences that are made out of those of a document. */
export function fieldsOf(
  {model, views}: Corpus,
  index: number,
  make: (sides: DocumentSides) => DocumentSides
): Pick<ScoringSources, 'toTarget' | 'toSource' | 'fieldWeight'> {
  const present = views.flatMap((view) => {
    const sides = view.sides[index]
    if (!sides) return []
    const {source, target} = make(sides)
    const judge = ({field}: LearntDirection, given: Side, predicted: Side) =>
      field.read({given, predicted, trained: nothingTrained(given, predicted)})
    return {
      toTarget: judge(view.toTarget, source, target),
      toSource: judge(view.toSource, target, source)
    }
  })
  return {
    toTarget: present.map(({toTarget}) => toTarget),
    toSource: present.map(({toSource}) => toSource),
    fieldWeight: (0.5 * model.lexicalWeight) / Math.max(1, present.length)
  }
}

function pickLengths(lengths: SideLengths, sentences: readonly number[]): SideLengths {
  const sums = new Float64Array(sentences.length + 1)
  sentences.forEach((sentence, place) => {
    sums[place + 1] =
      (sums[place] as number) +
      (lengths.sums[sentence + 1] as number) -
      (lengths.sums[sentence] as number)
  })
  return {...lengths, sums}
}

function pickSide({starts, units}: Side, sentences: readonly number[]): Side {
  const picked = sentences.flatMap((sentence) =>
    Array.from(units.subarray(starts[sentence] as number, starts[sentence + 1] as number))
  )
  const ends = new Int32Array(sentences.length + 1)
  sentences.forEach((sentence, place) => {
    ends[place + 1] =
      (ends[place] as number) + (starts[sentence + 1] as number) - (starts[sentence] as number)
  })
  return {starts: ends, units: Int32Array.from(picked)}
}

function pickEvidence(
  {documents}: Corpus,
  index: number,
  source: readonly number[],
  target: readonly number[]
): ScoringSources['evidence'] {
  const {evidence} = defined(documents[index])
  if (!evidence) return undefined

  const isRun = (sentences: readonly number[], from: number, to: number) =>
    to === from || (sentences[to - 1] as number) - (sentences[from] as number) === to - 1 - from
  const at = (sentences: readonly number[], place: number) =>
    sentences[place] ?? (sentences.at(-1) ?? -1) + 1
  return (sourceFrom, sourceTo, targetFrom, targetTo) => {
    if (!isRun(source, sourceFrom, sourceTo) || !isRun(target, targetFrom, targetTo))
      return -Infinity
    const sourceStart = at(source, sourceFrom)
    const targetStart = at(target, targetFrom)
    return evidence(
      sourceStart,
      sourceStart + sourceTo - sourceFrom,
      targetStart,
      targetStart + targetTo - targetFrom
    )
  }
}
