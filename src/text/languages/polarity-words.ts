import type {PhraseLists} from '../phrases.js'

/**
 * Words that turn, bind or measure a statement, as phrases (`phrases.ts`). They are compared across
 * languages by list, so that each language says for itself what belongs where.
 */
export interface PolarityWords {
  readonly negation: Negation
  readonly modality: Modality
  readonly quantity: Quantity
}

interface Negation extends PhraseLists {
  /** Turns a statement: `not`, `never`, `nobody`. Pairs that turn it once are one phrase. */
  readonly negative: readonly string[]
  /** May as well be rendered without a negation: `not only`, `or not`, `no later than`. */
  readonly loose: readonly string[]
  /** Denies what follows it only: `without`, which a paraphrase easily drops. */
  readonly without: readonly string[]
  /** Says without a negation what another language may say with one: `unless`, `lack`, `un*`. */
  readonly implied: readonly string[]
  /** Looks like one of the above and is none: `under*`. */
  readonly none: readonly string[]
}

/** How binding a statement is. A sentence with a word of `either` is of no one kind. */
interface Modality extends PhraseLists {
  readonly must: readonly string[]
  readonly should: readonly string[]
  readonly may: readonly string[]
  readonly either: readonly string[]
}

/** How many or how much a statement is about. */
interface Quantity extends PhraseLists {
  readonly all: readonly string[]
  readonly some: readonly string[]
  readonly most: readonly string[]
  readonly few: readonly string[]
  readonly only: readonly string[]
  readonly atLeast: readonly string[]
  readonly atMost: readonly string[]
  readonly none: readonly string[]
}

/** One phrase after another, with commas between. */
export function phrases(list: string): readonly string[] {
  return list.split(/,\s*/)
}
