import type {ScoredSpan, WeightedSpan} from './bead.js'
import {type Corpus, learn, openCorpus} from './corpus.js'
import type {PreparedDocument} from './document.js'
import type {AlignModel} from './model.js'
import {type SearchResult, searchBand, searchDocument} from './search-document.js'
import type {LexiconEntry} from './sentence-pair.js'

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
  let results = documents.map((_, index) =>
    searchDocument(corpus, index, searchBand(corpus, index))
  )
  for (let round = 0; round < model.rounds; round++) {
    const paths = results.map(weightedPath)
    if (paths.every((path) => isSettled(path, model))) break
    const learnt = learn(corpus, paths)
    results = paths.map((path, index) =>
      searchDocument(learnt, index, searchBand(learnt, index, path))
    )
    corpus = learnt
  }
  return {corpus, paths: results.map((result) => scoredPath(result, model))}
}

/** Whether nothing is left that another round could change its mind about. */
function isSettled(path: readonly WeightedSpan[], {settledPosterior}: AlignModel): boolean {
  return path.every(({posterior}) => posterior >= settledPosterior)
}

function weightedPath({path, lattice}: SearchResult): readonly WeightedSpan[] {
  const posteriors = lattice.posteriors(path, 1)
  return path.map((bead, place) => ({...bead, posterior: posteriors[place]!}))
}

function scoredPath({path, lattice}: SearchResult, model: AlignModel): readonly ScoredSpan[] {
  const confidences = lattice.posteriors(path, model.confidenceScale)
  return path.map((bead, place) => ({
    ...bead,
    score: lattice.score(bead),
    confidence: confidences[place]!
  }))
}
