import {languages} from './index.js'
import type {Language} from './language.js'
import type {LayoutWords} from './layout-words.js'
import {formsOf} from './word-list.js'

/** The layout words that are one list each. */
type LayoutList = Exclude<keyof LayoutWords, 'labels' | 'references'>

/** The layout words of every language in one list, each form once. */
export function layoutForms(list: LayoutList): readonly string[] {
  return formsInAll(({layout}) => layout?.[list])
}

/** One list of every language in one, each form once. */
export function formsInAll(listOf: (language: Language) => string | undefined): readonly string[] {
  return [...new Set(languages.flatMap((language) => formsOf(listOf(language) ?? '')))]
}
