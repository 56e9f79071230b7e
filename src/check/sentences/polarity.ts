import {languageData} from '../../text/languages/index.js'
import type {PolarityWords} from '../../text/languages/polarity-words.js'
import {type PhraseFinder, type PhraseMatch, phraseFinder} from '../../text/phrases.js'
import {readOnce} from '../../text/read-once.js'
import type {Word} from '../../text/words/words.js'

const finders = new Map<string, PhraseFinder>()

/** What words of a base language say, by one of its kinds of polarity; made once for each language. */
export function polarityOf(base: string, kind: keyof PolarityWords): PhraseFinder | undefined {
  const known = finders.get(`${base} ${kind}`)
  const words = languageData(base)?.polarity?.[kind]
  if (known || !words) return known

  // Several rules ask about the same sentences.
  const finder = readOnce(phraseFinder(words))
  finders.set(`${base} ${kind}`, finder)
  return finder
}

/** The matches in a list. */
export function inList(matches: readonly PhraseMatch[], list: string): readonly PhraseMatch[] {
  return matches.filter((match) => match.list === list)
}

/** A phrase as written, with `…` for the words between its own. */
export function phraseText({words}: PhraseMatch): string {
  return words.map(({shown}, index) => `${joint(words[index - 1], words[index])}${shown}`).join('')
}

function joint(before: Word | undefined, word: Word | undefined): string {
  if (!before || !word) return ''
  const gap = word.start - before.end
  return gap < 2 ? ' '.repeat(Math.max(0, gap)) : ' … '
}

/** The matches that negate a statement, including those that repeat a negation. */
export function denials(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  return matches.filter(({list}) => list === 'negative' || list === 'again')
}
