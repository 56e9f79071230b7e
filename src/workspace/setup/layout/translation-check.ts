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
 * How far the language of paths is in doubt: not at all, as it may be a word (`how-to`), or as it
 * may be a word beside languages that are certain.
 */
export type LanguageDoubt = 'none' | 'slight' | 'strong'

/**
 * Whether the targets of pairs are in another language than their sources, by a sample. A text that
 * cannot be read or identified speaks for neither; where nothing speaks, the doubt decides.
 *
 * @param pairs  all with the same target language
 */
export function translationVerdict(
  pairs: readonly FoundPair[],
  {read}: RepositoryTexts,
  doubt: LanguageDoubt
): TranslationVerdict {
  let votes = 0
  for (const {source, target, targetLang} of sampleOf(pairs)) {
    const texts = {source: read(source), target: read(target)}
    if (texts.source === undefined || texts.target === undefined) continue
    votes +=
      doubt === 'strong'
        ? doubtfulVote(texts.source, texts.target)
        : copyVote(texts.source, texts.target, doubt === 'none' ? targetLang : undefined)
  }
  return votes < (doubt === 'strong' ? 1 : 0) ? 'same-language' : 'translation'
}

/**
 * Against a text in the language of its source.
 *
 * @param claimed  the language that the path names, where it certainly names one; only a source in
 *   that language is no source then, as many translations begin as copies
 */
function copyVote(source: string, target: string, claimed: string | undefined): number {
  const lang = langOf(source)
  if (claimed !== undefined && lang !== baseLanguage(claimed)) return 1
  if (lang === 'und') return 0
  return langOf(target) === lang ? -1 : 1
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
