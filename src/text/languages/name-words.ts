/** What a language does with names. Forms are given as they stand in a text, divided by `|`. */
export interface NameWords {
  /**
   * Names that other languages spell otherwise, and what is made of them: inhabitants, adjectives,
   * languages. The key is the English name, the same in every language.
   */
  readonly exonyms: Readonly<Record<string, string>>
  /** Short forms that other languages shorten otherwise; the key is the English one. */
  readonly acronyms: Readonly<Record<string, string>>
  /**
   * Words with a capital that are no names, or that stand in names and are translated: days, months,
   * titles, `University`, `Street`, and what only this language writes with a capital.
   */
  readonly capitalised: string
  /** All nouns have a capital, so that a capital says little. */
  readonly capitalNouns?: true
  /** Where nouns have capitals: the end of a word in lower case that is a noun and not a name. */
  readonly nounEnding?: RegExp
  /** Words for a domain in made-up addresses: `jan@voorbeeld.nl`. */
  readonly madeUpDomains?: string
}
