import type {AlignModel} from '../nouns/model.js'
import type {DocumentSides, DocumentView} from '../nouns/prepared-document.js'
import type {LexiconEntry} from '../nouns/sentence-pair.js'
import {encodeSide, type Side} from '../nouns/side.js'
import {Vocabulary} from '../nouns/vocabulary.js'
import {EntryRoom} from './entry-room.js'
import {type HeldOut, mostPlaces} from './held-out.js'
import {LexicalField} from './lexical-field.js'
import {type KnownPairs, spellingWeights} from './spelling-weights.js'
import {type TrainingOptions, trainTable} from './train-table.js'
import {beadUnits, type TrainingBead, type TrainingData} from './training-beads.js'
import {
  type Direction,
  pseudoCounts,
  type TranslationTable,
  transpose
} from './translation-table.js'

/** One direction of a view: its table and what the training beads added to it. */
export interface LearntDirection extends Direction {
  readonly prior: TranslationTable
  readonly heldOut?: HeldOut | undefined
  /** Judges by the table; one document at a time. */
  readonly field: LexicalField
}

/** One view of all documents that share what is learnt: their units and their tables. */
export interface CorpusView {
  readonly source: Vocabulary
  readonly target: Vocabulary
  /** Sides by document; undefined when a document does not have the view. */
  readonly sides: readonly (DocumentSides | undefined)[]
  readonly toTarget: LearntDirection
  readonly toSource: LearntDirection
  /** The beads the tables were trained on, in the order of `heldOut`. */
  readonly trainedOn: readonly TrainingBead[]
  /** Number of the first training bead of each document, and of the one after the last. */
  readonly firstBeads: Int32Array
}

/** Number the units of a view and give its tables the prior of spelling and lexicon. */
export function openView(
  views: readonly (DocumentView | undefined)[],
  lexicon: readonly LexiconEntry[],
  model: AlignModel
): CorpusView {
  const source = new Vocabulary(model.stemLength)
  const target = new Vocabulary(model.stemLength)
  const sides = views.map(
    (view) =>
      view && {source: encodeSide(view.source, source), target: encodeSide(view.target, target)}
  )
  source.endCounting()
  target.endCounting()
  const sameLanguage = views.some((view) => view?.sameLanguage)
  const perUnit = sameLanguage ? model.spellingMassSameLanguage : model.spellingMass
  const known = knownPairs(lexicon, {source, target}, model)
  const weights = spellingWeights(source, target, {sameLanguage, known})
  return {
    source,
    target,
    sides,
    toTarget: untrained(pseudoCounts(weights, perUnit), target, model),
    toSource: untrained(pseudoCounts(transpose(weights, target.size), perUnit), source, model),
    trainedOn: [],
    firstBeads: new Int32Array(views.length + 1)
  }
}

function untrained(
  prior: TranslationTable,
  predicted: Vocabulary,
  model: AlignModel
): LearntDirection {
  const direction = {table: prior, frequencies: predicted.frequencies()}
  return {...direction, prior, field: new LexicalField(direction, model)}
}

function knownPairs(
  lexicon: readonly LexiconEntry[],
  {source, target}: {readonly source: Vocabulary; readonly target: Vocabulary},
  {lexiconWeight}: AlignModel
): KnownPairs {
  const known = new Map<number, Map<number, number>>()
  for (const entry of lexicon) {
    const from = source.lookUp(entry.source)
    const to = target.lookUp(entry.target)
    const weight = lexiconWeight / Math.max(from.length, to.length)
    for (const given of from) {
      const row = known.get(given) ?? new Map<number, number>()
      for (const predicted of to) row.set(predicted, Math.max(weight, row.get(predicted) ?? 0))
      known.set(given, row)
    }
  }
  return known
}

/** Learn both tables of a view from beads of its documents. */
export function trainView(
  view: CorpusView,
  beads: readonly TrainingBead[],
  model: AlignModel
): CorpusView {
  const usable = beads.filter((bead) => isUsable(view, bead, model))
  const weights = Float64Array.from(usable, ({weight}) => weight)
  const options = {model, rooms: [new EntryRoom(), new EntryRoom()] as const}
  const source = beadUnits(usable, sidesOf(view, 'source'), rangeOf.source)
  const target = beadUnits(usable, sidesOf(view, 'target'), rangeOf.target)
  return {
    ...view,
    trainedOn: usable,
    firstBeads: firstBeads(usable, view.sides.length),
    toTarget: trained(view.toTarget, {given: source, predicted: target, weights}, options),
    toSource: trained(view.toSource, {given: target, predicted: source, weights}, options)
  }
}

function trained(
  {prior, table: start, frequencies}: LearntDirection,
  beads: Pick<TrainingData, 'given' | 'predicted' | 'weights'>,
  options: TrainingOptions
): LearntDirection {
  const {table, heldOut} = trainTable({...beads, prior, frequencies}, start, options)
  const direction = {table, frequencies}
  return {...direction, prior, heldOut, field: new LexicalField(direction, options.model)}
}

/** A view without what each bead taught it. */
export function forgetTraining(view: CorpusView): CorpusView {
  view.toTarget.field.release()
  view.toSource.field.release()
  return {
    ...view,
    toTarget: {...view.toTarget, heldOut: undefined},
    toSource: {...view.toSource, heldOut: undefined}
  }
}

/** Beads come in order of their documents. */
function firstBeads(beads: readonly TrainingBead[], documents: number): Int32Array {
  const first = new Int32Array(documents + 1)
  for (const {document} of beads) (first[document + 1] as number)++
  for (let document = 0; document < documents; document++)
    (first[document + 1] as number) += first[document] as number
  return first
}

const rangeOf = {
  source: ({sourceFrom, sourceTo}: TrainingBead) => [sourceFrom, sourceTo] as const,
  target: ({targetFrom, targetTo}: TrainingBead) => [targetFrom, targetTo] as const
}

const noSide: Side = {starts: new Int32Array(1), units: new Int32Array(0)}

function sidesOf({sides}: CorpusView, name: 'source' | 'target'): readonly Side[] {
  return sides.map((side) => side?.[name] ?? noSide)
}

/** Whether a document has the view, and the bead is small enough to be learnt from. */
function isUsable(view: CorpusView, bead: TrainingBead, model: AlignModel): boolean {
  const sides = view.sides[bead.document]
  if (!sides) return false

  const source = unitCount(sides.source, bead.sourceFrom, bead.sourceTo)
  const target = unitCount(sides.target, bead.targetFrom, bead.targetTo)
  const isLong = Math.max(source, target) > mostPlaces
  return !isLong && source * target <= model.largestTrainingBead
}

function unitCount({starts}: Side, from: number, to: number): number {
  return (starts[to] as number) - (starts[from] as number)
}
