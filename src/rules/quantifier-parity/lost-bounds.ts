import {inList, phraseText} from '../../check/sentences/polarity.js'
import {hasWord, type PlacedSentence} from '../../check/sentences/sentence-pairs.js'
import {agree, type Fact} from '../../text/facts/fact.js'
import {factsOf} from '../../text/facts/read-facts.js'
import type {PhraseMatch} from '../../text/phrases.js'

/** What one side says of quantities: its sentences and the phrases found in them. */
export interface Measured {
  readonly sentences: readonly PlacedSentence[]
  readonly matches: readonly PhraseMatch[]
}

/** A number of a side, with the bound that stands before it, if any. */
export interface BoundNumber {
  readonly home: PlacedSentence
  /** Range in the text of its segment, UTF-16 code units, the bound included. */
  readonly start: number
  readonly end: number
  /** As written: `at least three`. */
  readonly shown: string
}

/** `at least` and `at most` stand right before a number, or a small word between: `at least the three`. */
const between = /^\s+(?:\p{L}{1,3}\s+)?$/u

/** Marks that say a bound as well as words do. */
const boundMark = /[≥≤<>+±~–-]/

/**
 * A number that one side bounds from above or below and that the other side, which has no word that
 * could do so, leaves as it is; what is bounded comes first.
 */
export function lostBound(
  side: Measured,
  other: Measured
): readonly [BoundNumber, BoundNumber] | undefined {
  if (boundLists.some((list) => inList(other.matches, list).length > 0)) return undefined
  if (other.sentences.some(({sentence}) => boundMark.test(sentence.text))) return undefined
  for (const match of [...inList(side.matches, 'atLeast'), ...inList(side.matches, 'atMost')]) {
    const bound = boundAfter(match, side.sentences)
    const same = bound && sameNumber(bound.fact, other.sentences)
    if (same) return [bound.number, same]
  }
  return undefined
}

/**
 * A number that one side bounds from below and the other from above, or the other way round, and that
 * the other side does not also bound as the first does.
 */
export function turnedBound(
  side: Measured,
  other: Measured
): readonly [PhraseMatch, PhraseMatch] | undefined {
  for (const [list, opposite] of [
    ['atLeast', 'atMost'],
    ['atMost', 'atLeast']
  ] as const) {
    for (const match of inList(side.matches, list)) {
      const fact = boundAfter(match, side.sentences)?.fact
      if (!fact) continue
      const bounds = (one: PhraseMatch) => {
        const bound = boundAfter(one, other.sentences)
        return bound !== undefined && agree(bound.fact, fact)
      }
      const turned = inList(other.matches, opposite).find(bounds)
      if (turned && !inList(other.matches, list).some(bounds)) return [match, turned]
    }
  }
  return undefined
}

const boundLists = ['atLeast', 'atMost', 'boundLike', 'only', 'onlyLike']

function boundAfter(
  match: PhraseMatch,
  sentences: readonly PlacedSentence[]
): {readonly fact: Fact; readonly number: BoundNumber} | undefined {
  const last = match.words.at(-1)
  const home = last && sentences.find((one) => hasWord(one, last))
  if (!last || !home) return undefined
  const {text} = home.segment
  const fact = factsOf(home.segment).find(({start}) => start > last.end)
  if (!fact || !between.test(text.slice(last.end, fact.start))) return undefined
  const start = match.words[0]?.start ?? last.start
  const number = {home, start, end: fact.end, shown: `${phraseText(match)} ${fact.shown}`}
  return {fact, number}
}

function sameNumber(fact: Fact, sentences: readonly PlacedSentence[]): BoundNumber | undefined {
  for (const home of sentences) {
    const {start: from, end: to} = home.sentence
    const facts = factsOf(home.segment).filter(({start, end}) => start >= from && end <= to)
    const same = facts.find((one) => agree(one, fact))
    if (same) return {home, start: same.start, end: same.end, shown: same.shown}
  }
  return undefined
}
