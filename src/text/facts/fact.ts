/** A fact in a text. Facts of different types are never compared: a year is not a quantity. */
export type FactType =
  | 'url'
  | 'email'
  | 'placeholder'
  | 'identifier'
  | 'reference'
  | 'date'
  | 'time'
  | 'currency'
  | 'unit'
  | 'percent'
  | 'year'
  | 'ordinal'
  | 'roman'
  | 'number'

/** Something in a text that a translation must keep, read as a value. */
export interface Fact {
  readonly type: FactType
  /** Range in the text that it was read from, UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** As written. */
  readonly shown: string
  /**
   * The value in a form that is the same in every language: `1000.5`, `2024-01-26`, `EUR 5`. Two
   * facts agree when they are of one type and share a value.
   */
  readonly value: string
  /** Other values that it may just as well have: `1.000` is 1000 or 1. */
  readonly also?: readonly string[]
  /**
   * The bare numbers in it, any of which may stand for it in a fact of another type: the 5 of
   * `€ 5`, the 19 of `XIX`, the 26 and the 2024 of a date.
   */
  readonly amounts?: readonly string[]
  /** Written in words: a paraphrase may do without it. */
  readonly spelled?: true
  /** It may stand for a fact of the other side, but is never missed itself: `both`, `third`. */
  readonly weak?: true
}

/** Reads facts of some types from a text. Ranges that others have taken are not to be read again. */
export interface FactReader {
  readonly types: readonly FactType[]
  /** In order of place, without overlaps. `base` is the base language (`nl`, not `nl-BE`). */
  readonly read: (text: string, base: string) => readonly Fact[]
}

/** Whether two facts say the same. */
export function agree(a: Fact, b: Fact): boolean {
  if (a.type !== b.type) return false
  const values = [b.value, ...(b.also ?? [])]
  return values.includes(a.value) || (a.also ?? []).some((value) => values.includes(value))
}
