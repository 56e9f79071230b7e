import {sharedVotesOf, votedLanguages, votesOf} from '../../text/language-votes.js'
import type {Word} from '../../text/words/words.js'

/** Fewest words on which a text is said to be in a language. */
const fewestWords = 8
/** Of running text in a language, at least this share is its function words. */
const leastShare = 0.25
const fewestVotes = 4
/** Fewest function words that another language which has some of the others does not have. */
const fewestTelling = 3
/** Function words of its own for each that only another language has. */
const lead = 6

/**
 * The base language of a text of some length, by its function words, if no other language comes
 * close. `undefined` for short texts, names, lists, mixtures and languages without such words here.
 */
export function ownLanguage(words: readonly Word[]): string | undefined {
  if (words.length < fewestWords) return undefined
  const votes = votesOf(words)
  const most = Math.max(...votes)
  if (most < Math.max(fewestVotes, leastShare * words.length)) return undefined
  const first = votes.indexOf(most)
  const language = votedLanguages[first] ?? ''
  const shared = sharedVotesOf(words, language)
  const isAhead = votedLanguages.every((_, index) => {
    if (index === first || votes[index] === 0) return true
    const both = shared[index] ?? 0
    return most - both >= Math.max(fewestTelling, lead * ((votes[index] ?? 0) - both))
  })
  return isAhead ? language : undefined
}
