/** One change of an ending; `$1` and the like as `String.replace` has them. */
type EndingStep = readonly [ending: RegExp, instead: string]

/** Words that open a noun phrase, by kind; the kinds are the same in every language. */
export interface Determiners {
  readonly definite: string
  readonly indefinite: string
  readonly possessive: string
  readonly demonstrative: string
  readonly each: string
  readonly none: string
}

/** What two forms of one word differ in: endings, linking letters of compounds, separable prefixes. */
export interface TermWords {
  /**
   * Endings to drop or replace, in this order, each at most once and only if enough letters remain
   * (`stem.ts`). They match words in lower case without diacritics.
   */
  readonly endings: readonly EndingStep[]
  /** Forms that no ending explains, and the form whose stem they share. */
  readonly irregular: Readonly<Record<string, string>>
  /** Words that open a noun phrase, divided by spaces. */
  readonly determiners: Determiners
  /** Letters between the parts of a compound, `''` for none; empty where compounds are not written as one. */
  readonly joints: readonly string[]
  /** Prefixes that separate from their verb: `pakt … aan`. */
  readonly separable: readonly string[]
  /** Letters between a separable prefix and its verb in one word: `aangepakt`, `anzupacken`. */
  readonly infixes: readonly string[]
}
