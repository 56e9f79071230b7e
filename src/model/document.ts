import type {Root} from 'mdast'
import type {Label} from './label.js'
import type {Place} from './place.js'
import type {Problem} from './problem.js'
import type {Segment} from './segment.js'

/**
 * How a text is read. `text` has plain headings, and no indented code, setext headings or
 * accidental emphasis.
 */
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
 * The items that a reader sees as one list, even where CommonMark sees several lists or plain
 * paragraphs. All are of one level; nested lists are separate runs.
 */
export interface Run {
  readonly items: readonly RunItem[]
  /** The number of runs it is nested in, from 0. */
  readonly depth: number
}

/** What `syntax/` makes of a text: the tree, and the labels, runs and metadata beside it. */
export interface Syntax {
  /** As received, byte-order mark and line ends included. */
  readonly text: string
  readonly format: Format
  readonly tree: Root
  readonly metadata: readonly MetadataEntry[]
  readonly runs: readonly Run[]
  /** Parts that could not be read, such as broken front matter; everything else is. */
  readonly problems?: readonly Problem[]
}

/** Why a document that does not exist is part of a pair. */
export interface Absence {
  /** The pattern of the config that expects the document. */
  readonly pattern: string
  /** Whether nobody says that all documents of its language must exist. */
  readonly isOptional?: boolean
}

/** A parsed text: its tree, its metadata and its numbered segments. */
export interface Document extends Syntax {
  /** As given; used only in messages. */
  readonly path: string
  /** BCP 47 tag of the document. */
  readonly lang: string
  readonly segments: readonly Segment[]
  /** Set if the document does not exist; it is empty then. */
  readonly absent?: Absence
}
