import {francAll} from 'franc-min'
import {languages} from './languages/index.js'
import {stopWords} from './words/stop-words.js'

/** Which language a text is in, as far as its letters and words tell. */
export interface IdentifiedLanguage {
  /** BCP 47 tag, or `und` when unsure. */
  readonly lang: string
  /** In [0, 1]; 0 for `und`. */
  readonly confidence: number
}

/** The languages to look for by default. */
const defaultCandidates: readonly string[] = languages.map(({tag}) => tag)

/** The ISO 639-3 codes that franc has trigrams under. */
const francCodes: Readonly<Record<string, string>> = {
  nl: 'nld',
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  it: 'ita',
  pt: 'por',
  pl: 'pol',
  sv: 'swe',
  ro: 'ron',
  cs: 'ces',
  hu: 'hun',
  tr: 'tur',
  uk: 'ukr',
  ru: 'rus'
}

/** Franc needs no more, and neither does the vote. UTF-16 code units. */
const sampleLength = 4000
/** Fewest letters on which trigrams alone may decide. */
const trigramLetters = 100
/** Of running text in a language, at least this share is its stop words. */
const leastShare = 0.12
/** From this many words on, that share is asked for. */
const shareWords = 12
/** Votes from which words overrule trigrams, if their margin is as wide as the next. */
const overrulingVotes = 3
const overrulingMargin = 0.5

interface Vote {
  readonly lang: string | undefined
  readonly votes: number
  /** How far the winner is ahead, in [0, 1]. */
  readonly margin: number
}

/**
 * Identifies the language of a text among candidates, by its stop words and its trigrams (franc)
 * together. A short item in one language is easily taken for another, so doubt gives `und`: no stop
 * words and little text, words and trigrams at odds, or too few stop words for running text.
 *
 * Importing this module loads the trigrams of 82 languages (about 15 ms): import it with `import()`,
 * where no front matter, path or config names the language.
 */
export function identifyLanguage(
  text: string,
  candidates: readonly string[] = defaultCandidates
): IdentifiedLanguage {
  const sample = text.slice(0, sampleLength)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const vote = voteOf(words, candidates)
  const trigrams = trigramWinner(sample, candidates)
  if (vote.lang === undefined) return byTrigrams(trigrams, words)
  if (vote.lang === trigrams) {
    return {lang: vote.lang, confidence: Math.min(1, 0.5 + vote.votes / 20 + vote.margin / 4)}
  }
  if (vote.votes >= overrulingVotes && vote.margin >= overrulingMargin) {
    return {lang: vote.lang, confidence: 0.7 * vote.margin}
  }
  return unsure
}

const unsure: IdentifiedLanguage = {lang: 'und', confidence: 0}

function voteOf(words: readonly string[], candidates: readonly string[]): Vote {
  const counts = candidates
    .map((lang) => ({lang, votes: countIn(words, stopWords[lang])}))
    .sort((a, b) => b.votes - a.votes)
  const first = counts[0]
  const second = counts[1]?.votes ?? 0
  const none: Vote = {lang: undefined, votes: 0, margin: 0}
  if (first === undefined || first.votes === second) return none
  if (words.length >= shareWords && first.votes < leastShare * words.length) return none

  return {lang: first.lang, votes: first.votes, margin: (first.votes - second) / first.votes}
}

function countIn(words: readonly string[], known: ReadonlySet<string> | undefined): number {
  if (known === undefined) return 0

  return words.reduce((count, word) => count + (known.has(word) ? 1 : 0), 0)
}

function trigramWinner(sample: string, candidates: readonly string[]): string | undefined {
  const only = candidates.flatMap((lang) => francCodes[lang] ?? [])
  const winner = francAll(sample, {only, minLength: 3})[0]?.[0]
  return candidates.find((lang) => francCodes[lang] === winner)
}

/** Only languages without a list of stop words may be named by trigrams alone. */
function byTrigrams(lang: string | undefined, words: readonly string[]): IdentifiedLanguage {
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  if (lang === undefined || stopWords[lang] !== undefined || letters < trigramLetters) return unsure

  return {lang, confidence: 0.5}
}
