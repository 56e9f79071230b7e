import {anchorPairs, learntAnchors, spelltAnchors} from './anchor-pairs.js'
import {type Band, bandAlong, fullBand, type Node} from './band.js'
import type {BeadSpan, WeightedSpan} from './bead.js'
import {BeadScorer, type ScoringSources} from './bead-scorer.js'
import {BestPath} from './best-path.js'
import type {Corpus} from './corpus.js'
import type {CorpusView, LearntDirection} from './corpus-view.js'
import {guidedPath} from './guided-path.js'
import {noBead} from './held-out.js'
import {LengthModel} from './length-model.js'
import {LexicalField, type TrainedBeads} from './lexical-field.js'
import {ScoreLattice} from './score-lattice.js'
import {sentenceCount} from './side.js'

/**
 * The nodes the next search of a document may pass.
 *
 * A short document is searched whole the first time. Afterwards the band runs
 * along the last path, wider where that was unsure. In a long document learnt
 * anchors may lead elsewhere, and then the band is widened to take in their path
 * too: this is how a search recovers that missed a hole of hundreds of sentences.
 */
export function searchBand(corpus: Corpus, index: number, path?: readonly WeightedSpan[]): Band {
  const {rows, columns} = sizeOf(corpus, index)
  const isShort = (rows + 1) * (columns + 1) <= corpus.model.fullSearchNodes
  if (!path) return isShort ? fullBand(rows, columns) : firstBand(corpus, index)

  const known = knownBand(corpus, index, path)
  return isShort ? known : known.union(strayBand(corpus, index, known))
}

/** The band of a long document before anything is learnt. */
function firstBand(corpus: Corpus, index: number): Band {
  const {model, views, documents} = corpus
  const {rows, columns} = sizeOf(corpus, index)
  const view = views[0]!
  const pairs = anchorPairs(view, spelltAnchors(model.spellingMass))
  const {path, widths} = guidedPath(view.sides[index]!, pairs, model)
  const band = bandAlong(path, rows, columns, (node) => widths[node]!)
  const {waypoints} = documents[index]!
  if (waypoints.length === 0) return band
  return band.union(bandAlong(waypoints, rows, columns, model.pathBand))
}

/** Beads on either side whose posteriors count for the width of the band at a bead. */
const sureReach = 5
/** Least posterior of beads among which the band is narrow. */
const surePosterior = 0.99

/** The band along the last path: narrow where all beads about are sure. */
function knownBand(corpus: Corpus, index: number, path: readonly WeightedSpan[]): Band {
  const {model} = corpus
  const {rows, columns} = sizeOf(corpus, index)
  const unsure = new Int32Array(path.length + 1)
  path.forEach(({posterior}, bead) => {
    unsure[bead + 1] = unsure[bead]! + (posterior < surePosterior ? 1 : 0)
  })
  return bandAlong(nodesOf(path), rows, columns, (node) => {
    const from = Math.max(0, node - sureReach)
    const to = Math.min(path.length, node + sureReach + 1)
    return unsure[to] === unsure[from] ? model.sureBand : model.pathBand
  })
}

/** The band about the path of learnt anchors, where that leaves a band. */
function strayBand({model, views}: Corpus, index: number, known: Band): Band {
  const view = views[0]!
  const {path, widths} = guidedPath(view.sides[index]!, anchorPairs(view, learntAnchors), model)
  return bandAlong(path, known.rows, known.columns, (node) => {
    const {source, target} = path[node]!
    return known.has(source, target) ? 0 : widths[node]!
  })
}

/** What a search found: the best path, and the scores about it. */
export interface SearchResult {
  readonly path: readonly BeadSpan[]
  readonly lattice: ScoreLattice
}

/**
 * The best path through a band.
 *
 * Scores are kept for the posteriors while the search runs. A band that is too
 * large for that is searched first, and the scores of a narrow band about the
 * path are kept.
 */
export function searchDocument(corpus: Corpus, index: number, band: Band): SearchResult {
  const {model, shapes} = corpus
  const sources = scoringSources(corpus, index)
  const search = new BestPath(band, shapes)
  const lattice = band.cells <= model.latticeNodes ? new ScoreLattice(band, shapes) : undefined
  new BeadScorer(sources, band).visitRows((i, scores) => {
    search.extend(i, scores)
    lattice?.keep(i, scores)
  })
  const path = search.path()
  return {path, lattice: lattice ?? latticeAlong(corpus, index, path, sources)}
}

function latticeAlong(
  corpus: Corpus,
  index: number,
  path: readonly BeadSpan[],
  sources: ScoringSources
): ScoreLattice {
  const {model, shapes} = corpus
  const {rows, columns} = sizeOf(corpus, index)
  const band = bandAlong(nodesOf(path), rows, columns, model.pathBand)
  const lattice = new ScoreLattice(band, shapes)
  new BeadScorer(sources, band).visitRows((i, scores) => lattice.keep(i, scores))
  return lattice
}

function sizeOf(corpus: Corpus, index: number) {
  const {source, target} = corpus.views[0]!.sides[index]!
  return {rows: sentenceCount(source), columns: sentenceCount(target)}
}

function nodesOf(path: readonly BeadSpan[]): readonly Node[] {
  return path.map(({sourceTo, targetTo}) => ({source: sourceTo, target: targetTo}))
}

function scoringSources(corpus: Corpus, index: number): ScoringSources {
  const {model, shapes, lengths, views, ratio, shapePrior} = corpus
  const present = views.filter((view) => view.sides[index])
  const {source, target} = lengths[index]!
  return {
    shapes,
    shapePrior: shapePrior.map(Math.log),
    length: new LengthModel(source, target, ratio, model),
    toTarget: present.map((view) => lexicalField(corpus, index, view, 'toTarget')),
    toSource: present.map((view) => lexicalField(corpus, index, view, 'toSource')),
    fieldWeight: (0.5 * model.lexicalWeight) / Math.max(1, present.length),
    evidence: corpus.documents[index]!.evidence
  }
}

function lexicalField(
  {model}: Corpus,
  index: number,
  view: CorpusView,
  name: 'toTarget' | 'toSource'
): LexicalField {
  const {source, target} = view.sides[index]!
  const [given, predicted] = name === 'toTarget' ? [source, target] : [target, source]
  const {table, frequencies, heldOut} = view[name]
  const leaveOut = model.leaveOut !== 'none' && heldOut !== undefined
  const trained = leaveOut ? trainedBeads(view, index, name, view[name]) : undefined
  const bothSides = model.leaveOut === 'both'
  return new LexicalField(
    {given, predicted, table, frequencies, trained: trained && {...trained, bothSides}},
    model
  )
}

function trainedBeads(
  view: CorpusView,
  index: number,
  name: 'toTarget' | 'toSource',
  {heldOut}: LearntDirection
): Omit<TrainedBeads, 'bothSides'> | undefined {
  if (!heldOut) return undefined

  const {source, target} = view.sides[index]!
  const ofSource = new Int32Array(sentenceCount(source)).fill(noBead)
  const ofTarget = new Int32Array(sentenceCount(target)).fill(noBead)
  for (let number = view.firstBeads[index]!; number < view.firstBeads[index + 1]!; number++) {
    const bead = view.trainedOn[number]!
    ofSource.fill(number, bead.sourceFrom, bead.sourceTo)
    ofTarget.fill(number, bead.targetFrom, bead.targetTo)
  }
  return name === 'toTarget'
    ? {heldOut, ofGiven: ofSource, ofPredicted: ofTarget}
    : {heldOut, ofGiven: ofTarget, ofPredicted: ofSource}
}
