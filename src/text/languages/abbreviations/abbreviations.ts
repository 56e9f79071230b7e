/**
 * What a language's stops mean, as data. Entries are written with their final stop. An entry in lower
 * case stands for any case, one with capitals only for itself. A space in an entry may be left out in
 * the text (`z. B.` is `z.B.` too).
 */
export interface Abbreviations {
  /** Never end a sentence: a word that they belong to always follows. */
  readonly never: readonly string[]
  /** End a sentence when a capital follows. */
  readonly maybe: readonly string[]
  /** Are abbreviations before a number (`art. 5`, `fig. B2`, `hfst. IV`); else they end a sentence. */
  readonly beforeNumber: readonly string[]
  /** Ordinary words that a parser takes for abbreviations. They end sentences. */
  readonly words: readonly string[]
  /** Words that open sentences but no names: after `plan B.` they tell a new sentence from a name. */
  readonly openers: readonly string[]
  /** Whether a number with a stop is an ordinal: `am 3. Mai`. */
  readonly hasOrdinals?: true
}
