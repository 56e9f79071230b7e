/** One change of an ending; `$1` and the like as `String.replace` has them. */
type EndingStep = readonly [ending: RegExp, instead: string]

/** What tells two forms of one word apart: endings, linking letters of compounds, separable prefixes. */
export interface TermWords {
  /**
   * What is taken off or turned, one after another, each at most once and only where enough letters
   * are left (`stem.ts`). Written for words in lower case without diacritics.
   */
  readonly endings: readonly EndingStep[]
  /** Forms that no ending explains, and the form whose stem they share. */
  readonly irregular: Readonly<Record<string, string>>
  /** Letters between the parts of a compound, `''` for none; empty where compounds are not written as one. */
  readonly joints: readonly string[]
  /** Prefixes that part from their verb: `pakt … aan`. */
  readonly separable: readonly string[]
  /** What stands between a separable prefix and its verb in one word: `aangepakt`, `anzupacken`. */
  readonly infixes: readonly string[]
}
