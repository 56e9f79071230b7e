import {dates} from './dates/dates.js'
import {numericDates} from './dates/numeric-dates.js'
import {emailReader} from './email.js'
import type {FactReader} from './fact.js'
import {feetAndInches} from './feet-and-inches.js'
import {identifierReader} from './identifier.js'
import {numbers} from './numbers/numbers.js'
import {romanNumerals} from './numbers/roman-numerals.js'
import {placeholderReader} from './placeholder.js'
import {urlReader} from './url.js'

/**
 * The readers of facts, first come first served: what an earlier one has read is out of reach of the
 * later ones, so that the 26 of a date is no quantity too. A new type of fact is a file and a line.
 */
export const factReaders: readonly FactReader[] = [
  placeholderReader,
  urlReader,
  emailReader,
  identifierReader,
  numericDates,
  dates,
  romanNumerals,
  feetAndInches,
  numbers
]
