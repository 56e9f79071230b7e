import {isTelling, votedLanguages, votesFor} from '../../text/language-votes.js'
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
 * The base language that a text of some length is in, by its function words, as long as no other is
 * near it: `undefined` for short texts, names, lists, mixtures and languages without such words here.
 */
export function ownLanguage(words: readonly Word[]): string | undefined {
  if (words.length < fewestWords) return undefined
  const [first, ...others] = votedLanguages
    .map((lang) => ({lang, votes: votesFor(lang, words)}))
    .sort((a, b) => b.votes - a.votes)
  if (!first || first.votes < Math.max(fewestVotes, leastShare * words.length)) return undefined
  const isAhead = others.every(({lang, votes}) => {
    const own = telling(words, first.lang, lang)
    return votes === 0 || own >= Math.max(fewestTelling, lead * telling(words, lang, first.lang))
  })
  return isAhead ? first.lang : undefined
}

function telling(words: readonly Word[], of: string, against: string): number {
  return words.filter(({text}) => isTelling(text, of, against)).length
}
