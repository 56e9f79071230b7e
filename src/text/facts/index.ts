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
 * The readers of facts, in order. Earlier readers claim their ranges, so the 26 of a date is not
 * also read as a quantity. A new type of fact is a file and a line here.
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
