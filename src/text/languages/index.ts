import {german} from './de.js'
import {english} from './en.js'
import {spanish} from './es.js'
import {french} from './fr.js'
import type {Language} from './language.js'
import {dutch} from './nl.js'

/** The languages that have a file. A new one is a line here. */
export const languages: readonly Language[] = [dutch, english, german, french, spanish]

const byTag = new Map(languages.map((language) => [language.tag, language]))

/** What is known about a base language (`nl`, not `nl-BE`), if anything. */
export function languageData(base: string): Language | undefined {
  return byTag.get(base)
}
