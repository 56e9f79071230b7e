/**
 * How a language writes numbers. Words are in lower case, lists are separated by spaces; forms of
 * one word are separated by `|`, and a hyphen in a word may be a space in the text.
 */
export interface NumberWords {
  /** Mark before decimals. */
  readonly decimal: '.' | ','
  /** Some countries use the other mark before decimals, so it is not an error. */
  readonly eitherMark?: true
  /** Zero to nineteen, in order. */
  readonly small: string
  /** Twenty to ninety, in order. */
  readonly tens: string
  /** Other whole numbers in one word below a thousand: `veintiuno`, `doscientos`. */
  readonly whole: Readonly<Record<number, string>>
  readonly hundred: string
  /** Words for powers of ten from a thousand on, by their exponent. */
  readonly scales: Readonly<Record<number, string>>
  /** Short forms of scales after digits, by their exponent: `5 mln`. Every language knows them all. */
  readonly shortScales?: Readonly<Record<number, string>>
  /** Between a unit and the ten that follows it in one word: `vijf·en·twintig`. */
  readonly unitBeforeTen?: string
  /** A unit follows its ten with nothing between: `ventidue`. */
  readonly gluedUnits?: true
  /** Between the parts of a number: `two hundred and five`, `vingt et un`. */
  readonly and: string
  /** Words for one that are usually articles or pronouns. */
  readonly one: string
  /** First to twentieth in order, then thirtieth to hundredth by tens. */
  readonly ordinals: string
  readonly ordinalTens: string
  /** Endings that an ordinal of these lists may take. */
  readonly ordinalEndings: string
  /** A ten and its unit are both ordinals: `vigésimo primero`. */
  readonly ordinalsInRow?: true
  /** What makes digits an ordinal: `3rd`, `3e`. */
  readonly ordinalMarks: string
  /** What makes a Roman numeral an ordinal: `XIXe`. */
  readonly romanMarks?: string
  /** Words for the parts of a whole, by their number: `third`, `tiers`. */
  readonly parts: Readonly<Record<number, string>>
  /** Such a word may follow its number without a space: `driekwart`. */
  readonly gluedParts?: true
  /** After a number, adds a half: `and a half`. */
  readonly andHalf: string
  /** Words that imply a number, by that number: `both`, `twice`; `half` an hour is 30. */
  readonly implied: Readonly<Record<number, string>>
  /** Endings that turn a number into another word: `vijfmaal`, `dreifach`. */
  readonly wordEndings: string
  /** Words for an unnamed number of that size, by the size: `honderden`, `dozens`. */
  readonly rough: Readonly<Record<number, string>>
  /** Between two ends of a range: `5 to 10`. */
  readonly to: string
  readonly percent: string
  /** Between a number and what is counted: `3 millions de dollars`. */
  readonly of?: string
  /** Words for currencies by ISO 4217 code. */
  readonly currencies: Readonly<Record<string, string>>
  /** Words for units of measure by their symbol. */
  readonly units: Readonly<Record<string, string>>
  /** Numbers of days that mean another number by custom: `quinze jours` are two weeks. */
  readonly daysSaid?: Readonly<Record<string, string>>
}
