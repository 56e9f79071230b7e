import type {LabelWord} from '../../model/label.js'

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
  /** Nouns that name a numbered part of a text, and their short forms, before its number. */
  readonly parts: Readonly<Record<LabelWord, string>>
  /**
   * The same words as they open the title of such a part, with a capital. A word that names different
   * things in two languages is left to the one of them where most titles have it.
   */
  readonly labels: Readonly<Record<LabelWord, string>>
  /** All nouns have a capital, so that a capital says little. */
  readonly capitalNouns?: true
}
