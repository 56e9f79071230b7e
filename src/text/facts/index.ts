import type {FactReader} from './fact.js'

/**
 * The readers of facts, first come first served: what an earlier one has read is out of reach of the
 * later ones, so that the 26 of a date is no quantity too. A new type of fact is a file and a line.
 */
import {numbers} from './numbers.js'
export const factReaders: readonly FactReader[] = [numbers]
