import type {Abbreviations} from './abbreviations.js'
import {german} from './de.js'
import {english} from './en.js'
import {spanish} from './es.js'
import {french} from './fr.js'
import {dutch} from './nl.js'
import {shared} from './other.js'

/** The lists by base language. */
const byLanguage = new Map<string, Abbreviations>([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['nl', dutch]
])

/** The lists of a base language (`nl`, not `nl-BE`); what languages share for one that has none. */
export function abbreviationsOf(base: string): Abbreviations {
  return byLanguage.get(base) ?? shared
}
