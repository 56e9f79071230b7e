import type {Label} from './label.js'
import type {Place} from './place.js'

/** What a segment is to a reader. */
export type SegmentKind =
  | 'heading'
  /** The title of an item that has a title and a text: `Effectiveness as policy compass:`. */
  | 'item-title'
  /** The text of an item, or a further paragraph in it. */
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
  /** A short line that is not prose: a signature, a date and place, a credit. */
  | 'line'

/**
 * A piece of inline markup with its own place; `start` and `end` are offsets in the segment's text.
 */
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
  /**
   * The address of a link or image, the alternative text of an image, the id of a footnote, or the
   * code itself.
   */
  readonly value: string
  readonly place: Place
}

/** A part of a segment's text that appears letter for letter in the source text. */
export interface TextPiece {
  /** Range in `Segment.text`, UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Where the part starts in the document's text, UTF-16 code units. */
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

/** The smallest part of a document that is translated as a unit: numbered, placed and hashed. */
export interface Segment {
  /** From 1, in reading order over the whole document. */
  readonly number: number
  /** Outline path, `2.3`: the third block below the second heading (or block) of the document. */
  readonly path: string
  readonly kind: SegmentKind
  /** Heading depth from 1. For other kinds, the number of lists, quotes and tables around it. */
  readonly depth: number
  readonly label?: Label
  /** Number of the run (from 0, in `Document.runs`) whose item it opens. */
  readonly run?: number
  /** BCP 47 tag. */
  readonly lang: string
  readonly place: Place
  /** Plain text: no markup, white space folded to single spaces (code and HTML unchanged). */
  readonly text: string
  readonly pieces: readonly TextPiece[]
  readonly marks: readonly InlineMark[]
  /** At least one; code and HTML are one sentence. */
  readonly sentences: readonly Sentence[]
  /** Hash of kind and text; white space and wrapping do not change it. */
  readonly hash: string
  /** A heading without heading markup; its depth is inferred. */
  readonly plainHeading?: true
  /** Its words are those of the reference, in a comment, because a translation is due. */
  readonly stub?: true
}
