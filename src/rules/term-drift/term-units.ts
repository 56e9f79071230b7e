import {
  type PlacedSentence,
  type SentencePair,
  sentencePairs,
  wordsIn
} from '../../check/sentences/sentence-pairs.js'
import type {Bitext} from '../../model/bead.js'
import {baseLanguage} from '../../text/language.js'
import {languageData} from '../../text/languages/index.js'
import type {Determiners} from '../../text/languages/term-words.js'
import {capital, classAt} from '../../text/words/letter-class.js'
import {stemOf} from '../../text/words/stem.js'
import {stopWords} from '../../text/words/stop-words.js'
import type {Word} from '../../text/words/words.js'

/** A word of a sentence with what its forms have in common. */
export interface TermWord {
  readonly word: Word
  /** From 0, in its side of the pair. */
  readonly index: number
  /** Empty for function words and very short ones, which are never terms. */
  readonly stem: string
  /** What it says of a noun that follows, if it opens a noun phrase: `definite`, `possessive`. */
  readonly determiner: string | undefined
  /**
   * What its first letter says in a language where nouns have capitals; elsewhere any word may be a
   * noun.
   */
  readonly noun: 'yes' | 'no' | 'maybe'
  /** Nothing but white space parts it from the next word of its sentence. */
  readonly isJoined: boolean
}

/** Two sides of a bead of sentences, word by word. */
export interface TermUnit {
  readonly pair: SentencePair
  readonly source: readonly TermWord[]
  readonly target: readonly TermWord[]
}

/** Fewest letters of a word that may be a term. */
const leastLetters = 3

/** The sentences of a bitext that have words on both sides, in order. */
export function termUnits(bitext: Bitext): readonly TermUnit[] {
  const source = baseLanguage(bitext.source.lang)
  const target = baseLanguage(bitext.target.lang)
  return sentencePairs(bitext)
    .flat()
    .filter(({sourceWords, targetWords}) => sourceWords.length > 0 && targetWords.length > 0)
    .map((pair) => ({
      pair,
      source: termWords(pair.source, source),
      target: termWords(pair.target, target)
    }))
}

function termWords(sentences: readonly PlacedSentence[], base: string): readonly TermWord[] {
  const determiners = determinersOf(base)
  const stops = stopWords[base]
  const hasCapitalNouns = languageData(base)?.names?.capitalNouns ?? false
  const found: TermWord[] = []
  for (const placed of sentences) {
    const words = wordsIn(placed)
    for (const [at, word] of words.entries()) {
      const isTerm = word.text.length >= leastLetters && !stops?.has(word.text)
      const next = words[at + 1]
      found.push({
        word,
        index: found.length,
        stem: isTerm ? stemOf(word.text, base) : '',
        determiner: determiners.get(word.text),
        noun: !hasCapitalNouns ? 'maybe' : isCapitalised(word) ? 'yes' : 'no',
        isJoined: next !== undefined && isBlank(placed.segment.text.slice(word.end, next.start))
      })
    }
  }
  return found
}

const known = new Map<string, ReadonlyMap<string, string>>()

function determinersOf(base: string): ReadonlyMap<string, string> {
  const found = known.get(base) ?? readDeterminers(languageData(base)?.terms?.determiners)
  known.set(base, found)
  return found
}

function readDeterminers(lists: Determiners | undefined): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists ?? {}).flatMap(([kind, words]) =>
      words.split(' ').map((word: string): [string, string] => [word, kind])
    )
  )
}

function isBlank(text: string): boolean {
  return text === ' ' || text.trim() === ''
}

function isCapitalised({shown}: Word): boolean {
  return (classAt(shown, 0) & capital) !== 0
}
