import {type AlignDocumentsOptions, alignDocuments} from './align/align-documents.js'
import {bitextOfBeads} from './align/bitext-of-beads.js'
import type {SentenceMemory} from './align/sentence-memory.js'
import type {Bead, Bitext} from './model/bead.js'
import type {Document} from './model/document.js'
import {inFileOrder} from './store/bead-order.js'
import {fromBitext, type StoredPaths, storedBead, storedDocument} from './store/from-bitext.js'
import {knownBeads} from './store/match/known-beads.js'
import {markMoved} from './store/match/mark-moved.js'
import {openGaps, type SearchWindow} from './store/match/open-gaps.js'
import {reconcile} from './store/match/reconcile.js'
import type {StoredAlignment, StoredBead} from './store/stored-alignment.js'

export interface UpdateOptions extends Omit<AlignDocumentsOptions, 'anchors'> {
  /** How the documents are named in the file; as the stored alignment has it, or else by their paths. */
  readonly paths?: StoredPaths
  /** Sentence beads of the alignment as it was, to be kept where the texts are. */
  readonly memory?: SentenceMemory
}

/** A stored alignment brought up to date with its documents. */
export interface UpdatedAlignment {
  readonly alignment: StoredAlignment
  /** The same beads with their texts; those that a person rejected are taken apart. */
  readonly bitext: Bitext
}

interface Documents {
  readonly source: Document
  readonly target: Document
}

/**
 * Brings a stored alignment up to date with two documents, or makes the first one. What a person
 * decided is kept, stale or lost, never dropped; what the search found before is kept where its
 * texts are; and only the gaps between are searched, each with some neighbours to learn from.
 *
 * Deterministic; an alignment that is up to date comes back as it is.
 */
export function updateAlignment(
  stored: StoredAlignment | undefined,
  documents: Documents,
  {paths, memory, ...options}: UpdateOptions = {}
): UpdatedAlignment {
  const {source, target} = documents
  if (!stored) {
    const bitext = alignDocuments(source, target, options)
    const made = fromBitext(bitext, paths ?? pathsOf(documents))
    return {alignment: {...made, beads: markMoved(made.beads)}, bitext}
  }
  const {held, lost} = reconcile(stored, documents)
  const {kept, windows} = openGaps(held, documents)
  const searched = windows.map((window) => searchWindow(window, documents, options))
  const found = searched.flatMap(({beads}) => beads)
  const beads = markMoved(inFileOrder([...kept, ...found]))
  const named = paths ?? {source: stored.source.path, target: stored.target.path}
  const {lexicon = []} = options
  const inside = {lexicon, ...(memory && {memory})}
  const reasons = new Map(searched.flatMap((result) => [...result.reasons]))
  return {
    alignment: {
      source: storedDocument(named.source, source),
      target: storedDocument(named.target, target),
      beads,
      lost
    },
    bitext: bitextOfBeads(documents, knownBeads(beads, reasons), inside)
  }
}

function pathsOf({source, target}: Documents): StoredPaths {
  return {source: source.path, target: target.path}
}

interface Searched {
  readonly beads: readonly StoredBead[]
  /** What speaks for each bead, by its number of first segments. */
  readonly reasons: ReadonlyMap<StoredBead, readonly string[]>
}

/** Aligns the segments of one window; what is held in it stays, what was open comes out as beads. */
function searchWindow(
  {source, target, anchors, before}: SearchWindow,
  documents: Documents,
  {views = [], ...options}: Omit<UpdateOptions, 'paths' | 'memory'>
): Searched {
  const bitext = alignDocuments(part(documents.source, source), part(documents.target, target), {
    ...options,
    anchors,
    views: views.map((view) => ({
      ...view,
      ...(view.source ? {source: pick(view.source, source)} : {}),
      ...(view.target ? {target: pick(view.target, target)} : {})
    }))
  })
  const held = new Set(anchors.flatMap((anchor) => anchor.source.map((at) => source[at])))
  const heldTargets = new Set(anchors.flatMap((anchor) => anchor.target.map((at) => target[at])))
  const isOpen = (bead: Bead) =>
    !bead.source.some(({number}) => held.has(number - 1)) &&
    !bead.target.some(({number}) => heldTargets.has(number - 1))
  const open = bitext.beads.filter(isOpen)
  const pairs = open.map(
    (bead) => [again(storedBead(bead, 'search'), before), bead.reasons] as const
  )
  return {beads: pairs.map(([bead]) => bead), reasons: new Map(pairs)}
}

/** What the search found before and finds again stays as it was, so that files change little. */
function again(bead: StoredBead, before: readonly StoredBead[]): StoredBead {
  const isSame = (other: StoredBead) =>
    (['source', 'target'] as const).every(
      (side) =>
        other[side].length === bead[side].length &&
        other[side].every(({number}, at) => number === bead[side][at]?.number)
    )
  return before.find(isSame) ?? bead
}

function part(document: Document, indexes: readonly number[]): Document {
  return {...document, segments: pick(document.segments, indexes)}
}

function pick<Item>(items: readonly Item[], indexes: readonly number[]): readonly Item[] {
  return indexes.flatMap((index) => items[index] ?? [])
}
