import {formsInAll} from '../languages/forms-in-all.js'
import {once} from '../once.js'

const elided = once(() => new Set(formsInAll(({typography}) => typography?.elided)))

/**
 * The word at the start of a text after an apostrophe, if its first letters are elided: `s` of
 * `s avonds`, `em` of `em all`. In any language, in lower case.
 */
export function elidedWord(text: string): string | undefined {
  const word = /^\p{L}+/u.exec(text)?.[0].toLowerCase()
  return word !== undefined && elided().has(word) ? word : undefined
}
