import {stopWords} from './words/stop-words.js'
import type {Word} from './words/words.js'

/** The languages that can be recognised by their words. */
export const votedLanguages: readonly string[] = Object.keys(stopWords)

/** How many of the words are function words of a base language; 0 for one without a list. */
export function votesFor(base: string, words: readonly Word[]): number {
  const known = stopWords[base]
  if (known === undefined) return 0
  return words.reduce((count, {text}) => count + (known.has(text) ? 1 : 0), 0)
}

/** Whether a word is a function word of one base language, and none of the other. */
export function isTelling(word: string, of: string, against: string): boolean {
  return (stopWords[of]?.has(word) ?? false) && !(stopWords[against]?.has(word) ?? false)
}
