import type {PhraseLists} from './phrase-lists.js'

/**
 * Words that negate, oblige, quantify or condition a statement, as phrases (`phrases.ts`). Languages
 * are compared list by list, so each language decides for itself which word belongs where.
 */
export interface PolarityWords {
  readonly negation: Negation
  readonly modality: Modality
  readonly quantity: Quantity
  readonly condition: Condition
}

interface Negation extends PhraseLists {
  /** Turns a statement: `not`, `never`, `nobody`. Pairs that turn it once are one phrase. */
  readonly negative: readonly string[]
  /** Turns a statement as the one before it was turned: `not … either`. */
  readonly again: readonly string[]
  /** Is often translated without a negation: `not only`, `or not`, `no later than`. */
  readonly loose: readonly string[]
  /** Denies only what follows it: `without`, which a paraphrase easily drops. */
  readonly without: readonly string[]
  /** Says without a negation what another language may negate: `unless`, `lack`, `un*`. */
  readonly implied: readonly string[]
  /** Looks like one of the above but is not: `under*`. */
  readonly none: readonly string[]
}

/** How binding a statement is. A sentence with a word of `either` may be of any kind. */
interface Modality extends PhraseLists {
  readonly must: readonly string[]
  readonly should: readonly string[]
  readonly may: readonly string[]
  readonly either: readonly string[]
  /** Forbids: `must not`, `may not`. */
  readonly mustNot: readonly string[]
  /** Frees from a duty: `need not`. */
  readonly needNot: readonly string[]
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
  /** Other ways to say `only`: `nothing but`, `sole`, `except`. */
  readonly onlyLike: readonly string[]
  /** Other ways to say a bound, besides those of `onlyLike`: `up to`, `or more`, `within`. */
  readonly boundLike: readonly string[]
  readonly none: readonly string[]
}

/** Words that deny and their opposites: one in place of the other reverses a statement. */
interface Condition extends PhraseLists {
  readonly unless: readonly string[]
  readonly when: readonly string[]
  readonly without: readonly string[]
  readonly with: readonly string[]
  readonly impossible: readonly string[]
  readonly possible: readonly string[]
  readonly forbidden: readonly string[]
  readonly allowed: readonly string[]
}

/** One phrase after another, with commas between. */
export function phrases(list: string): readonly string[] {
  return list.split(/,\s*/)
}
