import type {Label} from './label.js'
import type {Place} from './place.js'

/** What a segment is to a reader. */
export type SegmentKind =
  | 'heading'
  /** The head of an item that has both: `Effectiveness as policy compass:`. */
  | 'item-title'
  /** The text of an item, or any further paragraph in it. */
  | 'item'
  | 'paragraph'
  | 'quote'
  | 'cell'
  | 'caption'
  /** Kept whole, never split into sentences. */
  | 'code'
  | 'footnote'
  /** Kept whole, never split into sentences. */
  | 'html'
  /** A short line that is not prose: a signatory, a date and place, a credit. */
  | 'line'

/** A piece of inline markup with its own place; `start` and `end` count in the segment's text. */
export interface InlineMark {
  readonly type:
    | 'link'
    | 'code'
    | 'emphasis'
    | 'strong'
    | 'delete'
    | 'image'
    | 'placeholder'
    | 'footnote'
    | 'html'
    | 'break'
  readonly start: number
  readonly end: number
  /** Where a link or image leads, what an image says, the id of a footnote, or the code itself. */
  readonly value: string
  readonly place: Place
}

/** A stretch of a segment's text that stands letter for letter in the source text. */
export interface TextPiece {
  /** Range in `Segment.text`, UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Where the stretch starts in the document's text, UTF-16 code units. */
  readonly offset: number
}

export interface Sentence {
  /** `2.3:1`, the path of its segment and its number in it, from 1. */
  readonly path: string
  readonly text: string
  /** Range in `Segment.text`, UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly place: Place
}

/** The smallest part of a document that is translated as one: numbered, placed and hashed. */
export interface Segment {
  /** From 1, in reading order over the whole document. */
  readonly number: number
  /** Outline path, `2.3`: the third block below the second heading (or block) of the document. */
  readonly path: string
  readonly kind: SegmentKind
  /** Heading depth from 1; for all others how many lists, quotes and tables it stands in. */
  readonly depth: number
  readonly label?: Label
  /** Number of the run (from 0, in `Document.runs`) whose item it opens. */
  readonly run?: number
  /** BCP 47 tag. */
  readonly lang: string
  readonly place: Place
  /** Plain text: no markup, white space folded to single spaces (code and HTML as they are). */
  readonly text: string
  readonly pieces: readonly TextPiece[]
  readonly marks: readonly InlineMark[]
  /** At least one; code and HTML are one sentence. */
  readonly sentences: readonly Sentence[]
  /** Hash of kind and text; white space and wrapping do not change it. */
  readonly hash: string
  /** A heading that carries no heading markup; its depth is inferred. */
  readonly plainHeading?: true
  /** Its words are those of the reference, in a comment, where a translation is due. */
  readonly stub?: true
}
