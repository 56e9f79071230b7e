import type {ScoredSpan, WeightedSpan} from './nouns/bead-span.js'
import type {AlignModel} from './nouns/model.js'
import type {PreparedDocument} from './nouns/prepared-document.js'
import type {LexiconEntry} from './nouns/sentence-pair.js'
import {type Corpus, forgetBeads, learn, openCorpus} from './score/corpus.js'
import {pathPosteriors} from './search/path-posteriors.js'
import {type SearchResult, searchBand, searchDocument} from './search/search-document.js'

/** The end of learning: the corpus as it was for the last search, and what that search found. */
export interface AlignedCorpus {
  readonly corpus: Corpus
  /** Beads of each document in order, all sentences covered. */
  readonly paths: readonly (readonly ScoredSpan[])[]
}

/**
 * Align documents that share what is learnt.
 *
 * Search with what spelling tells; learn tables, length ratio, and bead shapes
 * from the beads found; search again, each bead judged without what it taught;
 * as many rounds as the model says.
 */
export function alignCorpus(
  documents: readonly PreparedDocument[],
  lexicon: readonly LexiconEntry[],
  model: AlignModel
): AlignedCorpus {
  let corpus = openCorpus(documents, lexicon, model)
  let paths: readonly (readonly WeightedSpan[])[] = []
  for (let round = 0; round < model.rounds; round++) {
    const found = eachSearch(corpus, paths, (result) => foundIn(result, model))
    const settled = found.flatMap(({scored}) => (scored ? [scored] : []))
    if (settled.length === found.length) return {corpus, paths: settled}
    paths = found.map(({weighted}) => weighted)
    // In two steps, so that the old corpus is garbage while the next is learnt.
    corpus = forgetBeads(corpus)
    corpus = learn(corpus, paths)
  }
  return {corpus, paths: eachSearch(corpus, paths, (result) => scoredPath(result, model))}
}

/** Search each document, about its last path if it has one; only what `keep` keeps outlives the search. */
function eachSearch<T>(
  corpus: Corpus,
  paths: readonly (readonly WeightedSpan[])[],
  keep: (result: SearchResult) => T
): readonly T[] {
  return corpus.documents.map((_, index) =>
    keep(searchDocument(corpus, index, searchBand(corpus, index, paths[index])))
  )
}

interface Found {
  readonly weighted: readonly WeightedSpan[]
  /** Present when nothing is left that another round could change its mind about. */
  readonly scored: readonly ScoredSpan[] | undefined
}

function foundIn(result: SearchResult, model: AlignModel): Found {
  const weighted = weightedPath(result)
  const isSettled = weighted.every(({posterior}) => posterior >= model.settledPosterior)
  return {weighted, scored: isSettled ? scoredPath(result, model) : undefined}
}

function weightedPath({path, lattice, totals}: SearchResult): readonly WeightedSpan[] {
  const posteriors = pathPosteriors(lattice, totals, path, 1)
  return path.map((bead, place) => ({...bead, posterior: posteriors[place] as number}))
}

function scoredPath(result: SearchResult, model: AlignModel): readonly ScoredSpan[] {
  const {path, lattice, totals} = result
  const confidences = pathPosteriors(lattice, totals, path, model.confidenceScale)
  return path.map((bead, place) => ({
    ...bead,
    score: lattice.score(bead),
    confidence: confidences[place] as number
  }))
}
