import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {spellingWeights} from '../../../src/align/learn/spelling-weights.js'
import type {BeadSpan, WeightedSpan} from '../../../src/align/nouns/bead-span.js'
import {defined} from '../../../src/align/nouns/defined.js'
import {type AlignModel, defaultModel} from '../../../src/align/nouns/model.js'
import {prepareDocument} from '../../../src/align/prepare-document.js'
import {type Corpus, learn, openCorpus} from '../../../src/align/score/corpus.js'
import {pathPosteriors} from '../../../src/align/search/path-posteriors.js'
import {searchBand, searchDocument} from '../../../src/align/search/search-document.js'
import {visibleLength} from '../../../src/text/visible-length.js'
import {tokensOf, unitsOfToken} from '../../../src/text/words/units.js'
import {runs} from '../../runs.js'
import {
  type SlowBead,
  type SlowProblem,
  type SlowTrainingBead,
  slowScores,
  slowSearch
} from '../slow-search.js'

const words = ['mill', 'river', 'molen', 'rivier', '1957', '.', 'stone', 'steen', 'a', 'Ångström']
const sentence = fc.array(fc.constantFrom(...words), {maxLength: 5}).map((units) => units.join(' '))
const text = fc.array(sentence, {minLength: 1, maxLength: 5})

const unitsOf = (sentence: string) =>
  tokensOf(sentence).flatMap((token) => unitsOfToken(token, 5).map(({key}) => key))
const slowly = ({sourceFrom, sourceTo, targetFrom, targetTo}: BeadSpan): SlowBead => ({
  x0: sourceFrom,
  x1: sourceTo,
  y0: targetFrom,
  y1: targetTo
})

function slowProblem(
  corpus: Corpus,
  trainings: readonly (readonly SlowTrainingBead[])[]
): SlowProblem {
  const [view] = defined(corpus.documents[0]).views
  const {source, target} = defined(corpus.views[0])
  const weights = spellingWeights(source, target, {sameLanguage: false, known: new Map()})
  const spelling = new Map<string, number>()
  source.units.forEach(({key}, row) => {
    for (
      let entry = weights.starts[row] as number;
      entry < (weights.starts[row + 1] as number);
      entry++
    ) {
      spelling.set(
        `${key}\t${defined(target.units[weights.predicted[entry] as number]).key}`,
        weights.mass[entry] as number
      )
    }
  })
  return {
    source: view.source.map(unitsOf),
    target: view.target.map(unitsOf),
    sourceLengths: view.source.map(visibleLength),
    targetLengths: view.target.map(visibleLength),
    spelling,
    trainings,
    shapes: new Map(
      corpus.shapes.all.map((shape, at) => [
        `${shape.source}-${shape.target}`,
        corpus.shapePrior[at] as number
      ])
    ),
    ratio: corpus.ratio,
    model: corpus.model
  }
}

/** Align round by round, each search checked against the slow one. */
function checkRounds(
  source: readonly string[],
  target: readonly string[],
  model: AlignModel
): void {
  const {document} = prepareDocument({source, target})
  const trainings: SlowTrainingBead[][] = []
  let corpus = openCorpus([document], [], model)
  let path: readonly WeightedSpan[] | undefined
  for (let round = 0; round <= model.rounds; round++) {
    const {path: found, lattice, totals} = searchDocument(corpus, 0, searchBand(corpus, 0, path))
    const problem = slowProblem(corpus, trainings)
    const score = slowScores(problem)
    const slow = slowSearch(problem, score)
    const posteriors = pathPosteriors(lattice, totals, found, 1)
    const total = found.reduce((sum, bead) => sum + score(slowly(bead)), 0)
    expect(total).toBeCloseTo(slow.best, 3)
    found.forEach((bead, place) => {
      expect(lattice.score(bead)).toBeCloseTo(score(slowly(bead)), 3)
      expect(posteriors[place] as number).toBeCloseTo(slow.posterior(slowly(bead)), 3)
    })

    const weighted = found.map((bead, place) => ({...bead, posterior: posteriors[place] as number}))
    trainings.push(
      weighted
        .filter((bead) => bead.posterior > model.trainingPosterior)
        .filter((bead) => bead.sourceTo > bead.sourceFrom && bead.targetTo > bead.targetFrom)
        .map((bead) => ({...slowly(bead), weight: bead.posterior}))
    )
    corpus = learn(corpus, [weighted])
    path = weighted
  }
}

describe('searchDocument', () => {
  test('agrees with the slow search in every round, both beads left out', () => {
    fc.assert(
      fc.property(text, text, (source, target) => checkRounds(source, target, defaultModel)),
      {numRuns: runs(300), seed: 20}
    )
  })

  test.each<{why: string; model: Partial<AlignModel>}>([
    {why: 'beads up to 2-2', model: {largestSide: 2, largestBead: 4}},
    {why: 'a score that keeps no lattice of the whole band', model: {latticeNodes: 0}},
    {why: 'every count kept', model: {leastCount: 0}}
  ])('agrees with the slow search: $why', ({model}) => {
    fc.assert(
      fc.property(text, text, (source, target) =>
        checkRounds(source, target, {...defaultModel, ...model})
      ),
      {numRuns: runs(40), seed: 21}
    )
  })
})
