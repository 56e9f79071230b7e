import {german} from './de/index.js'
import {english} from './en/index.js'
import {spanish} from './es/index.js'
import {french} from './fr/index.js'
import type {Language} from './language.js'
import {dutch} from './nl/index.js'

/** The languages with a folder. A new one is a line here. */
export const languages: readonly Language[] = [dutch, english, german, french, spanish]

const byTag = new Map(languages.map((language) => [language.tag, language]))

/** The data of a base language (`nl`, not `nl-BE`), if it has a folder. */
export function languageData(base: string): Language | undefined {
  return byTag.get(base)
}
