/** How a language spells names. Forms are written as in a text and divided by `|`. */
export interface NameWords {
  /**
   * Names that other languages spell differently, with the words derived from them: inhabitants,
   * adjectives, languages. The key is the English name in lower case, the same in every language.
   */
  readonly exonyms: Readonly<Record<string, string>>
  /** Acronyms that other languages shorten differently; the key is the English one. */
  readonly acronyms: Readonly<Record<string, string>>
  /**
   * Capitalised words that are not names, or that are translated within names: days, months, titles,
   * `University`, `Street`, and words that only this language capitalises.
   */
  readonly capitalised: string
  /** Every noun has a capital, so a capital says little about names. */
  readonly capitalNouns?: true
  /** Where nouns have capitals: the ending, in lower case, of a noun that is not a name. */
  readonly nounEnding?: RegExp
  /** Words for a domain in made-up addresses: `jan@voorbeeld.nl`. */
  readonly madeUpDomains?: string
}
