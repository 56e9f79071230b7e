import {anchorPairs, learntAnchors, spelltAnchors} from '../learn/anchor-pairs.js'
import type {CorpusView, LearntDirection} from '../learn/corpus-view.js'
import {noBead, nothingHeldOut} from '../learn/held-out.js'
import {type Band, bandAlong, fullBand, type Node} from '../nouns/band.js'
import {BeadShapes} from '../nouns/bead-shapes.js'
import type {BeadSpan, WeightedSpan} from '../nouns/bead-span.js'
import {defined} from '../nouns/defined.js'
import type {AlignModel} from '../nouns/model.js'
import {sentenceCount} from '../nouns/side.js'
import {BeadScorer, type ScoringSources} from '../score/bead-scorer.js'
import type {Corpus} from '../score/corpus.js'
import {LengthModel} from '../score/length-model.js'
import {ScoreLattice} from '../score/score-lattice.js'
import {BestPath} from './best-path.js'
import {guidedPath} from './guided-path.js'

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
  const view = defined(views[0])
  const pairs = anchorPairs(view, spelltAnchors(model.spellingMass))
  const {path, widths} = guidedPath(defined(view.sides[index]), pairs, model)
  const band = bandAlong(path, rows, columns, (node) => widths[node] as number)
  const {waypoints} = defined(documents[index])
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
    unsure[bead + 1] = (unsure[bead] as number) + (posterior < surePosterior ? 1 : 0)
  })
  return bandAlong(nodesOf(path), rows, columns, (node) => {
    const from = Math.max(0, node - sureReach)
    const to = Math.min(path.length, node + sureReach + 1)
    return unsure[to] === unsure[from] ? model.sureBand : model.pathBand
  })
}

/** The band about the path of learnt anchors, where that leaves a band. */
function strayBand({model, views}: Corpus, index: number, known: Band): Band {
  const view = defined(views[0])
  const {path, widths} = guidedPath(
    defined(view.sides[index]),
    anchorPairs(view, learntAnchors),
    model
  )
  return bandAlong(path, known.rows, known.columns, (node) => {
    const {source, target} = defined(path[node])
    return known.has(source, target) ? 0 : (widths[node] as number)
  })
}

/** What a search found: the best path, and the scores about it. */
export interface SearchResult {
  readonly path: readonly BeadSpan[]
  readonly lattice: ScoreLattice
  /** Score of the best path to each node of the lattice, nats. */
  readonly totals: Float64Array
}

/**
 * The best path through a band, and the scores it was chosen by.
 *
 * A wide band is scouted first, and the search is then in a narrow one about
 * the path found so.
 */
export function searchDocument(corpus: Corpus, index: number, band: Band): SearchResult {
  const sources = scoringSources(corpus, index)
  const kept = isWide(band, corpus.model) ? scoutedBand(corpus, band, sources) : band
  const search = new BestPath(kept, corpus.shapes)
  const lattice = new ScoreLattice(kept, corpus.shapes)
  new BeadScorer(sources, kept).visitRows((i, scores) => {
    search.extend(i, scores)
    lattice.keep(i, scores)
  })
  return {path: search.path(), lattice, totals: search.totals}
}

/** Whether most of a band is too far from any path to be worth scores of all beads. */
function isWide({cells, rows, columns}: Band, model: AlignModel): boolean {
  if (cells > model.latticeNodes) return true
  return cells > model.fullSearchNodes / 2 && cells > model.scoutedWidth * (rows + columns)
}

/** A narrow band about the best path of small beads through a wide one. */
function scoutedBand({model, shapePrior, shapes}: Corpus, band: Band, sources: ScoringSources) {
  const {rows, columns} = band
  const small = new BeadShapes(Math.min(2, model.largestSide), Math.min(3, model.largestBead))
  const prior = Float64Array.from(small.all, ({source, target}) =>
    Math.log(shapePrior[shapes.index(source, target)] as number)
  )
  const scout = new BestPath(band, small)
  const scorer = new BeadScorer({...sources, shapes: small, shapePrior: prior}, band)
  scorer.visitRows((i, scores) => scout.extend(i, scores))
  return bandAlong(nodesOf(scout.path()), rows, columns, model.pathBand)
}

function sizeOf(corpus: Corpus, index: number) {
  const {source, target} = defined(defined(corpus.views[0]).sides[index])
  return {rows: sentenceCount(source), columns: sentenceCount(target)}
}

function nodesOf(path: readonly BeadSpan[]): readonly Node[] {
  return path.map(({sourceTo, targetTo}) => ({source: sourceTo, target: targetTo}))
}

/** What a bead is judged without, of what sentences taught themselves. */
export type LeftOut = AlignModel['leaveOut']

/** What the beads of a document are judged by, what they taught left out; until the next document. */
export function scoringSources(
  corpus: Corpus,
  index: number,
  leftOut: LeftOut = corpus.model.leaveOut
): ScoringSources {
  const {model, shapes, lengths, views, ratio, shapePrior} = corpus
  const present = views.filter((view) => view.sides[index])
  const {source, target} = defined(lengths[index])
  const fields = present.map((view) => readFields(view, index, leftOut))
  return {
    shapes,
    shapePrior: shapePrior.map(Math.log),
    length: new LengthModel(source, target, ratio, model),
    toTarget: fields.map(({toTarget}) => toTarget),
    toSource: fields.map(({toSource}) => toSource),
    fieldWeight: (0.5 * model.lexicalWeight) / Math.max(1, present.length),
    evidence: defined(corpus.documents[index]).evidence
  }
}

function readFields(view: CorpusView, index: number, leaveOut: LeftOut) {
  const {source, target} = defined(view.sides[index])
  const [ofSource, ofTarget] = beadNumbers(view, index, leaveOut)
  const trainedBy = ({heldOut = nothingHeldOut}: LearntDirection) => ({
    heldOut,
    bothSides: leaveOut === 'both' && heldOut !== nothingHeldOut
  })
  const {toTarget, toSource} = view
  return {
    toTarget: toTarget.field.read({
      given: source,
      predicted: target,
      trained: {...trainedBy(toTarget), ofGiven: ofSource, ofPredicted: ofTarget}
    }),
    toSource: toSource.field.read({
      given: target,
      predicted: source,
      trained: {...trainedBy(toSource), ofGiven: ofTarget, ofPredicted: ofSource}
    })
  }
}

/** The training bead that each sentence of either side was in; `noBead` where nothing is left out. */
export function beadNumbers(view: CorpusView, index: number, leaveOut: LeftOut) {
  const {source, target} = defined(view.sides[index])
  const ofSource = new Int32Array(sentenceCount(source)).fill(noBead)
  const ofTarget = new Int32Array(sentenceCount(target)).fill(noBead)
  if (leaveOut === 'none' || !view.toTarget.heldOut) return [ofSource, ofTarget] as const

  const last = view.firstBeads[index + 1] as number
  for (let number = view.firstBeads[index] as number; number < last; number++) {
    const bead = defined(view.trainedOn[number])
    ofSource.fill(number, bead.sourceFrom, bead.sourceTo)
    ofTarget.fill(number, bead.targetFrom, bead.targetTo)
  }
  return [ofSource, ofTarget] as const
}
