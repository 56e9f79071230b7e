import {languages} from './index.js'
import type {LayoutWords} from './layout-words.js'
import {formsOf} from './word-list.js'

/** The lists of layout words, those by kind of part aside. */
type LayoutList = Exclude<keyof LayoutWords, 'labels' | 'references'>

/** The layout words of every language in one list, each form once. */
export function layoutForms(list: LayoutList): readonly string[] {
  return formsInAll(({layout}) => layout?.[list])
}

/** The forms that the languages have in one place, each form once. */
export function formsInAll(
  listOf: (language: (typeof languages)[number]) => string | undefined
): readonly string[] {
  return [...new Set(languages.flatMap((language) => formsOf(listOf(language) ?? '')))]
}
