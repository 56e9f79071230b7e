import type {Bead} from './bead.js'
import type {Document} from './document.js'
import type {Problem} from './problem.js'

/** Where a part of a text is: half-open, UTF-16 code units from its start. */
interface Stretch {
  readonly start: {readonly offset: number}
  readonly end: {readonly offset: number}
}

/** What is kept of a segment to report its findings: its kind and its place. */
export interface SegmentOutline {
  readonly hash: string
  readonly place: Stretch
  readonly label?: {readonly place: Pick<Stretch, 'start'>}
}

/** What is kept of a document: no tree and no sentences. */
export interface DocumentOutline {
  readonly path: string
  /** BCP 47 tag. */
  readonly lang: string
  /** As received; empty if no report shows it. */
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
 * As much of a bitext as most reports need. Every `Bitext` is one, but a bitext also holds the
 * trees and sentences of both texts. That is a hundred times as much, too much to keep for
 * thousands of pairs.
 */
export interface BitextOutline {
  readonly source: DocumentOutline
  readonly target: DocumentOutline
  readonly beads: readonly BeadOutline[]
}

/** A document without its tree: enough to show its whole text. */
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
