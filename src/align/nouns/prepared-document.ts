import type {Node} from './band.js'
import type {SpanEvidence} from './evidence.js'
import type {Side} from './side.js'

/** One version of a document: its sentences on both sides. */
export interface DocumentView {
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly sameLanguage: boolean
}

/** A pair of texts made ready for the search: what must hold is collapsed, evidence is one function. */
export interface PreparedDocument {
  /** The texts themselves first, then other versions. */
  readonly views: readonly [DocumentView, ...DocumentView[]]
  readonly evidence?: SpanEvidence | undefined
  /** The same without what holds only of sentences in the same order. */
  readonly unordered?: SpanEvidence | undefined
  /** Nodes every path has to pass, ascending. */
  readonly waypoints: readonly Node[]
}

/** Both sides of one view of a document, in unit ids. */
export interface DocumentSides {
  readonly source: Side
  readonly target: Side
}
