/**
 * How a language writes dates and times. Words are in lower case, lists are separated by spaces,
 * forms of one word by `|`.
 */
export interface CalendarWords {
  /** January to December. */
  readonly months: string
  /** Short forms, which count only beside a day or year: `jan. feb. …`. */
  readonly shortMonths: string
  /** Monday to Sunday. */
  readonly weekdays: string
  /** Spring to winter. */
  readonly seasons: string
  /** Those of them that are ordinary words too: `may`, `mars`. They count only beside a day or year, … */
  readonly doubtful: string
  /** … or after one of these: `in`, `depuis`. */
  readonly beforeDoubtful: string
  /** After the number of a day: `1er`, `26th`, `26.`. */
  readonly dayMarks: string
  /** What always follows the number of a day before its month: `26. Januar`. */
  readonly dayMark?: string
  /** Article before a day: `Berlin, den 5. Mai`, `January the 26th`. */
  readonly beforeDay?: string
  /** Names of months and weekdays start with a capital. */
  readonly hasCapitals?: true
  /** Between day, month and year: `26 de enero de 2024`. */
  readonly of?: string
  /** The month stands first: `January 26`, and in `1/26/2024`. */
  readonly monthFirst?: true
  readonly century: string
  /** Stands before the number of a decade (`jaren 60`) or after it (`60er Jahre`). */
  readonly decadeBefore?: string
  readonly decadeAfter?: string
  /** Decades in words, by their first year in a century: `sixties`, `sechziger`. */
  readonly decades: Readonly<Record<number, string>>
  /** Before a time of day, so that it is not a number of hours: `om 14 uur`. */
  readonly at: string
  /** What makes a number an hour: `14 uur`, `14 h`, `14 Uhr`. */
  readonly hour: string
  /** Before noon and after it. */
  readonly morning: string
  readonly evening: string
  /** Half an hour before the hour that follows (`half drie` is 2:30), or after it (`half past two`). */
  readonly halfTo?: string
  readonly halfPast?: string
  readonly noon: string
  readonly midnight: string
}
