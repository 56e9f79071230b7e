import type {Bead} from './bead.js'
import type {Document} from './document.js'
import type {Problem} from './problem.js'

/** Where a stretch of a text stands: half-open, UTF-16 code units from its start. */
interface Stretch {
  readonly start: {readonly offset: number}
  readonly end: {readonly offset: number}
}

/** What is left of a segment when only its findings are to be told: what it is, and where. */
export interface SegmentOutline {
  readonly hash: string
  readonly place: Stretch
  readonly label?: {readonly place: Pick<Stretch, 'start'>}
}

/** What is left of a document: no tree, no sentences. */
export interface DocumentOutline {
  readonly path: string
  /** BCP 47 tag. */
  readonly lang: string
  /** As received; empty where nothing is to be shown of it. */
  readonly text: string
  readonly segments: readonly SegmentOutline[]
  readonly problems?: readonly Problem[]
}

/** Which segments a bead joins; the same objects as in the documents. */
interface BeadOutline {
  /** From 1. */
  readonly number: number
  readonly source: readonly SegmentOutline[]
  readonly target: readonly SegmentOutline[]
}

/**
 * As much of a bitext as most reports need. Every `Bitext` is one, but a bitext holds the trees and
 * sentences of both texts, a hundred times as much: too much to keep of thousands of pairs.
 */
export interface BitextOutline {
  readonly source: DocumentOutline
  readonly target: DocumentOutline
  readonly beads: readonly BeadOutline[]
}

/** A document without its tree: what is needed to show its text whole. */
export type DocumentTexts = Pick<Document, 'path' | 'lang' | 'text' | 'segments' | 'problems'>

/** A bitext without the trees, for reports that show both texts with all their sentences. */
export interface BitextTexts {
  readonly source: DocumentTexts
  readonly target: DocumentTexts
  readonly beads: readonly Bead[]
}

/** The two texts of a pair as received. */
export interface PairTexts {
  readonly source: string
  readonly target: string
}
