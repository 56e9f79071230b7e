import type {Root} from 'mdast'
import type {Label} from './label.js'
import type {Place} from './place.js'
import type {Problem} from './problem.js'
import type {Segment} from './segment.js'

/** How a text is read: `text` has plain headings, and no indented code, setext or emphasis by accident. */
export type Format = 'markdown' | 'text'

/** One fact about a document that is not part of its text: a front matter key or stray metadata. */
export interface MetadataEntry {
  readonly key: string
  readonly value: unknown
  readonly place: Place
}

/** One labelled item of a run. */
export interface RunItem {
  readonly label: Label
  /** The whole item, label included. */
  readonly place: Place
}

/**
 * The items that a reader sees as one list, also where CommonMark sees several lists or plain
 * paragraphs. Always of one level; nested lists are runs of their own.
 */
export interface Run {
  readonly items: readonly RunItem[]
  /** How many runs it is nested in, from 0. */
  readonly depth: number
}

/** What `syntax/` makes of a text: the tree, and what stands beside the tree. */
export interface Syntax {
  /** As received, byte-order mark and line ends included. */
  readonly text: string
  readonly format: Format
  readonly tree: Root
  readonly metadata: readonly MetadataEntry[]
  readonly runs: readonly Run[]
  /** What in it could not be read, as broken front matter; the rest is read all the same. */
  readonly problems?: readonly Problem[]
}

/** A text read whole: its tree, its metadata and its numbered segments. */
export interface Document extends Syntax {
  /** As given; only for messages. */
  readonly path: string
  /** BCP 47 tag of the document. */
  readonly lang: string
  readonly segments: readonly Segment[]
}
