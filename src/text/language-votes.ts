import {once} from './once.js'
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

/** Indexes of the languages that have a word among their function words. */
const votersOf = once(() => {
  const voters = new Map<string, number[]>()
  for (const [index, language] of votedLanguages.entries()) {
    for (const word of stopWords[language] ?? []) {
      const list = voters.get(word)
      if (list) list.push(index)
      else voters.set(word, [index])
    }
  }
  return voters
})

/** How many of the words are function words of each voted language, in the order of these. */
export function votesOf(words: readonly Word[]): readonly number[] {
  const votes = votedLanguages.map(() => 0)
  const voters = votersOf()
  for (const {text} of words) {
    for (const index of voters.get(text) ?? []) votes[index] = (votes[index] ?? 0) + 1
  }
  return votes
}

/** How many of the words are function words of a base language and of each voted language, too. */
export function sharedVotesOf(words: readonly Word[], base: string): readonly number[] {
  const known = stopWords[base]
  return known === undefined ? [] : votesOf(words.filter(({text}) => known.has(text)))
}

/** Whether a word is a function word of one base language, and none of the other. */
export function isTelling(word: string, of: string, against: string): boolean {
  return (stopWords[of]?.has(word) ?? false) && !(stopWords[against]?.has(word) ?? false)
}

/** How many of the words are function words of one base language, and none of the other. */
export function countTelling(words: readonly Word[], of: string, against: string): number {
  const [own, other] = [stopWords[of], stopWords[against]]
  if (!own) return 0
  let count = 0
  for (const {text} of words) if (own.has(text) && !other?.has(text)) count++
  return count
}
