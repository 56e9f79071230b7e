/** How a language sets its texts: spaces before marks, marks that open a sentence, doubled words. */
export interface Typography {
  /** Marks that have a no-break space before them: `:;!?` in French. */
  readonly spacedMarks?: string
  /** Short forms of two words that stay on one line: `z. B.`. */
  readonly heldTogether?: readonly string[]
  /** The mark that opens a sentence, by the mark that ends it: `¿` by `?`. */
  readonly openingMarks?: Readonly<Record<string, string>>
  /** Words whose apostrophe stands for their first letters: Dutch `'t`, English `'em`. */
  readonly elided?: string
  /** Words that may stand twice in a row: Dutch `die die`, English `had had`. */
  readonly doubledWords: readonly string[]
}
