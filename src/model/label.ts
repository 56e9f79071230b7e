import type {Place} from './place.js'

/** What a label counts with. `bullet` counts nothing. */
export type LabelStyle = 'bullet' | 'decimal' | 'letter' | 'roman'

/**
 * What is around the number: `1.`, `1)`, `(1)`, `1 -`, `Step 1:`, or nothing (`Article 5`, `§ 4`).
 */
export type LabelDelimiter = '.' | ')' | '()' | '-' | ':' | ''

/**
 * The number, letter or sign that opens an item, heading or paragraph, as written in the source.
 * The tree keeps only the first number of a list; labels are read from each line.
 */
export interface Label {
  /** As written, without white space around it: `1.`, `(a)`, `•`, `1.2.3`, `Artikel 5`. */
  readonly text: string
  readonly style: LabelStyle
  /**
   * From the outermost level inwards: `1.2.3` is `[1, 2, 3]`, `c)` is `[3]`, `IV.` is `[4]`;
   * bullets have `[]`.
   */
  readonly value: readonly number[]
  readonly delimiter: LabelDelimiter
  /** Upper-case letters or Roman numerals (`A.`, `II.`). Absent where case means nothing. */
  readonly upper?: boolean
  /** The bullet sign, for bullets only: `•`, `-`, `*`. */
  readonly sign?: string
  /** What an ordinal word names, the same in every language: `Artikel 5`, `Art. 5` and `§ 4`. */
  readonly word?: LabelWord
  readonly place: Place
}

/** Kinds of numbered division that a word or sign in a label can name. */
export type LabelWord =
  | 'article'
  | 'chapter'
  | 'section'
  | 'part'
  | 'paragraph'
  | 'annex'
  | 'step'
  | 'figure'
  | 'table'
  | 'point'
