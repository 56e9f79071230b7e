/** How a language sets its texts: quotation marks, spaces before marks, final marks. */
export interface Typography {
  /** Pairs of double quotation marks, `“”`, that are usual; the first is the one to write. */
  readonly quotes: readonly string[]
  /** Marks that have a no-break space before them: `:;!?` in French. */
  readonly spacedMarks?: string
  /** The mark that opens a sentence which ends in this one. */
  readonly openingMarks?: Readonly<Record<string, string>>
  /** Words that may stand twice in a row: Dutch `die die`, English `had had`. */
  readonly doubledWords: readonly string[]
}
