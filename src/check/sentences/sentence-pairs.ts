import {type Bead, type Bitext, type SentenceBead, sentencesOf} from '../../model/bead.js'
import type {Document} from '../../model/document.js'
import type {Place} from '../../model/place.js'
import type {Segment, Sentence} from '../../model/segment.js'
import type {PhraseMatch} from '../../text/phrases.js'
import {placeIn} from '../../text/places/segment-place.js'
import {readOnce} from '../../text/read-once.js'
import {type Word, wordsOf} from '../../text/words/words.js'
import {isSpoken} from '../places/spoken.js'

/** A sentence with its segment. */
export interface PlacedSentence {
  readonly sentence: Sentence
  readonly segment: Segment
}

/** The two sides of a bead of sentences; either may be empty. */
export interface SentencePair {
  readonly bead: Bead
  /** Number of the bead. */
  readonly number: number
  readonly source: readonly PlacedSentence[]
  readonly target: readonly PlacedSentence[]
  readonly sourceWords: readonly Word[]
  readonly targetWords: readonly Word[]
  /** In [0, 1]: that of the bead times that of its sentences. */
  readonly confidence: number
}

/** The sentences of each linked bead side by side, in order, bead by bead; made once for a bitext. */
export const sentencePairs: (bitext: Bitext) => readonly (readonly SentencePair[])[] =
  readOnce(pairsOf)

function pairsOf({beads}: Bitext): readonly (readonly SentencePair[])[] {
  return beads
    .filter(({source, target}) => source.some(isSpoken) && target.some(isSpoken))
    .map((bead) => sentencesOf(bead).map((sentences) => pairOf(bead, sentences)))
}

function pairOf(bead: Bead, {source, target, confidence}: SentenceBead): SentencePair {
  const from = placed(source, bead.source)
  const to = placed(target, bead.target)
  return {
    bead,
    number: bead.number,
    source: from,
    target: to,
    sourceWords: allWords(from),
    targetWords: allWords(to),
    confidence: confidence * bead.confidence
  }
}

function allWords(sentences: readonly PlacedSentence[]): readonly Word[] {
  const [only] = sentences
  return only && sentences.length === 1 ? wordsIn(only) : sentences.flatMap(wordsIn)
}

function placed(sentences: readonly Sentence[], segments: readonly Segment[]): PlacedSentence[] {
  return sentences.flatMap((sentence) => {
    const segment = segments.find((one) => one.sentences.includes(sentence))
    return segment && isSpoken(segment) ? [{sentence, segment}] : []
  })
}

export function hasWord(placed: PlacedSentence, word: Word): boolean {
  return isWithin(word, placed.sentence) && wordsOf(placed.segment).includes(word)
}

/** The words of a sentence, in order. */
export function wordsIn({sentence, segment}: PlacedSentence): readonly Word[] {
  const words = wordsOf(segment)
  if (segment.sentences.length === 1 && words.every((word) => isWithin(word, sentence)))
    return words
  return words.filter((word) => isWithin(word, sentence))
}

function isWithin({start, end}: Word, sentence: Sentence): boolean {
  return start >= sentence.start && end <= sentence.end
}

/** The place of a phrase, from its first word to its last, as far as these are in one segment. */
export function phrasePlace(
  {words}: PhraseMatch,
  sentences: readonly PlacedSentence[],
  document: Document
): Place {
  const [first, last] = [words[0], words.at(-1)]
  const home = sentences.find((one) => first !== undefined && hasWord(one, first))
  const [only] = sentences
  if (!home || !first || !last) return only?.sentence.place ?? document.segments[0]?.place ?? none
  const end = hasWord(home, last) ? last.end : first.end
  return placeIn(document, home.segment, first.start, end)
}

const origin = {line: 1, column: 1, offset: 0}
const none: Place = {start: origin, end: origin}
