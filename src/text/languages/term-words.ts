/** One change of an ending; `$1` and the like as `String.replace` has them. */
type EndingStep = readonly [ending: RegExp, instead: string]

/** Kinds of words that open a noun phrase; they go together across languages. */
export interface Determiners {
  readonly definite: string
  readonly indefinite: string
  readonly possessive: string
  readonly demonstrative: string
  readonly each: string
  readonly none: string
}

/** What tells two forms of one word apart: endings, linking letters of compounds, separable prefixes. */
export interface TermWords {
  /**
   * What is taken off or turned, one after another, each at most once and only where enough letters
   * are left (`stem.ts`). Written for words in lower case without diacritics.
   */
  readonly endings: readonly EndingStep[]
  /** Forms that no ending explains, and the form whose stem they share. */
  readonly irregular: Readonly<Record<string, string>>
  /** Words that open a noun phrase, by what they say of it, with spaces between. */
  readonly determiners: Determiners
  /** Nouns are written with a capital letter. */
  readonly capitalNouns?: true
  /** Letters between the parts of a compound, `''` for none; empty where compounds are not written as one. */
  readonly joints: readonly string[]
  /** Prefixes that part from their verb: `pakt … aan`. */
  readonly separable: readonly string[]
  /** What stands between a separable prefix and its verb in one word: `aangepakt`, `anzupacken`. */
  readonly infixes: readonly string[]
}
