/**
 * What a stop after a short word means. Each list is divided by `|`, and its entries keep their final
 * stop. An entry in lower case matches any case, one with capitals only itself. A space in an entry
 * may be missing in the text (`z. B.` is `z.B.` too).
 */
export interface Abbreviations {
  /** Never end a sentence: a word that they belong to always follows. */
  readonly never: string
  /** End a sentence when a capital follows. */
  readonly maybe: string
  /** Are abbreviations before a number (`art. 5`, `fig. B2`, `hfst. IV`); else they end a sentence. */
  readonly beforeNumber: string
  /** Ordinary words that a parser takes for abbreviations. They end sentences. */
  readonly words: string
  /** Words that open sentences but no names: after `plan B.` they tell a new sentence from a name. */
  readonly openers: string
  /** Whether a number with a stop is an ordinal: `am 3. Mai`. */
  readonly hasOrdinals?: true
}
