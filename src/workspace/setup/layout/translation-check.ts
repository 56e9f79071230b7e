import {identifyLanguage} from '../../../text/identify-language.js'
import {baseLanguage} from '../../../text/language.js'
import type {FoundPair} from '../found-pair.js'
import type {RepositoryTexts} from '../repository-texts.js'

/** Languages that a text can be identified as. */
const candidates = 'nl en de fr es it pt pl sv ro cs hu tr uk ru'.split(' ')

/** Pairs that are looked into for each language. */
const sampleSize = 3

/** What the texts of some pairs say about whether they are translations. */
export type TranslationVerdict = 'translation' | 'same-language'

/**
 * Whether the targets of pairs are in another language than their sources, by a sample.
 *
 * A text that cannot be read or identified speaks for neither. Where nothing speaks at all, pairs
 * whose language is certain from their path are translations, doubtful ones are if they share few
 * words.
 *
 * @param pairs  all with the same target language
 */
export function translationVerdict(
  pairs: readonly FoundPair[],
  {read}: RepositoryTexts,
  {isDoubtful}: {readonly isDoubtful: boolean}
): TranslationVerdict {
  let votes = 0
  for (const {source, target, targetLang} of sampleOf(pairs)) {
    const texts = {source: read(source), target: read(target)}
    if (texts.source === undefined || texts.target === undefined) continue
    votes += isDoubtful
      ? doubtfulVote(texts.source, texts.target)
      : certainVote(texts.source, texts.target, targetLang)
  }
  if (isDoubtful) return votes > 0 ? 'translation' : 'same-language'
  return votes < 0 ? 'same-language' : 'translation'
}

/** A copy of the source in the language that the target claims. */
function certainVote(source: string, target: string, targetLang: string): number {
  const lang = baseLanguage(targetLang)
  return langOf(source) === lang && langOf(target) === lang ? -1 : 1
}

function doubtfulVote(source: string, target: string): number {
  const [a, b] = [langOf(source), langOf(target)]
  if (a !== 'und' && b !== 'und') return a === b ? -1 : 1
  return sharedWords(source, target) < leastShared ? 1 : -1
}

/** Two texts in one language have at least this share of words in common. */
const leastShared = 0.4

/** The share of the words of the shorter text that the other has too, in [0, 1]. */
function sharedWords(a: string, b: string): number {
  const [less = new Set<string>(), more = new Set<string>()] = [wordsIn(a), wordsIn(b)].sort(
    (x, y) => x.size - y.size
  )
  if (less.size === 0) return 1
  return [...less].filter((word) => more.has(word)).length / less.size
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  )
}

/** Evenly spread, the first and the last included. */
function sampleOf(pairs: readonly FoundPair[]): readonly FoundPair[] {
  if (pairs.length <= sampleSize) return pairs
  const step = (pairs.length - 1) / (sampleSize - 1)
  return Array.from({length: sampleSize}, (_, at) => pairs[Math.round(at * step)]).filter(
    (pair) => pair !== undefined
  )
}

/** BCP 47 tag of the language of a text, or `und`. */
export function langOf(text: string): string {
  return identifyLanguage(proseOf(text), candidates).lang
}

/** Without front matter and code, which are in no language. */
function proseOf(text: string): string {
  return text
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replaceAll(/```[\s\S]*?```|~~~[\s\S]*?~~~|`[^`\n]*`|<[^>\n]*>|\]\([^)\n]*\)/g, ' ')
}
