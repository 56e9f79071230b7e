import type {PhraseLists} from './languages/phrase-lists.js'
import type {Word} from './words/words.js'

/** A phrase found among words. */
export interface PhraseMatch {
  /** The list that it stands in. */
  readonly list: string
  /** Its words, without those that `…` stands for. */
  readonly words: readonly Word[]
}

interface Phrase {
  readonly list: string
  readonly parts: readonly string[]
  /** How much of it is written out: of two phrases that match, the one that says more is meant. */
  readonly weight: number
}

/** Most words that `…` stands for. */
const longestGap = 5

/** Finds phrases among the words of a sentence. */
export type PhraseFinder = (words: readonly Word[]) => readonly PhraseMatch[]

/** A finder that can say beforehand which words to look at. */
export interface OpenPhraseFinder {
  /** `places` are the indexes of the words that may open a phrase, in order; all unless given. */
  (words: readonly Word[], places?: readonly number[]): readonly PhraseMatch[]
  /** Whether a word, in lower case, may open a phrase. */
  readonly opensWith: (text: string) => boolean
}

/**
 * Makes a finder. It reads from left to right; where several phrases match, the one of the most words
 * wins, then the one with the most letters written out, then the one that spans least. No word
 * belongs to two.
 */
export function phraseFinder(lists: PhraseLists): OpenPhraseFinder {
  const index: PhraseIndex = {whole: new Map(), byFirst: new Map(), byLast: new Map()}
  for (const [list, texts] of Object.entries(lists)) {
    for (const text of texts) add(phraseOf(list, text), index)
  }
  const openings = new Map<string, readonly Phrase[]>()
  const openingWith = (text: string): readonly Phrase[] => {
    const before = openings.get(text)
    if (before) return before
    if (openings.size >= mostOpenings) openings.clear()
    const phrases = opening(text, index)
    openings.set(text, phrases)
    return phrases
  }
  const finder = (words: readonly Word[], places: Iterable<number> = words.keys()) =>
    find(words, places, openingWith)
  return Object.assign(finder, {opensWith: (text: string) => openingWith(text).length > 0})
}

/** Words that are kept with the phrases they open, so that no corpus fills the memory. */
const mostOpenings = 50_000
const nothing: readonly Phrase[] = []

/** The phrases that a word may open: for most words there are none. */
function opening(text: string, {whole, byFirst, byLast}: PhraseIndex): readonly Phrase[] {
  const phrases = [
    ...(whole.get(text) ?? nothing),
    ...(byFirst.get(text.charAt(0)) ?? nothing),
    ...(byLast.get(text.charAt(text.length - 1)) ?? nothing)
  ].filter(({parts: [first = '']}) => matches(text, first))
  return phrases.length > 0 ? phrases : nothing
}

type Phrases = Map<string, Phrase[]>

/** Phrases by the word they open with or, where that is open, by its first or last letter. */
interface PhraseIndex {
  readonly whole: Phrases
  readonly byFirst: Phrases
  readonly byLast: Phrases
}

function add(phrase: Phrase, {whole, byFirst, byLast}: PhraseIndex): void {
  const [first = ''] = phrase.parts
  const [key, phrases] = first.endsWith('*')
    ? [first.charAt(0), byFirst]
    : first.startsWith('*')
      ? [first.slice(-1), byLast]
      : [first, whole]
  const known = phrases.get(key)
  if (known) known.push(phrase)
  else phrases.set(key, [phrase])
}

function phraseOf(list: string, text: string): Phrase {
  const parts = text.split(' ')
  const letters = text.replace(/[ *…]/g, '').length
  const count = parts.filter((part) => part !== '…').length
  const exact = parts.filter((part) => !part.includes('*')).length
  return {list, parts, weight: count * 1000 + letters * 10 + exact}
}

function find(
  words: readonly Word[],
  places: Iterable<number>,
  openingWith: (text: string) => readonly Phrase[]
): readonly PhraseMatch[] {
  const matches: PhraseMatch[] = []
  const taken = new Set<number>()
  for (const at of places) {
    const candidates = openingWith(words[at]?.text ?? '')
    if (candidates.length === 0 || taken.has(at)) continue
    const best = bestAt(candidates, words, {at, taken})
    if (!best) continue
    for (const place of best.places) taken.add(place)
    matches.push({list: best.phrase.list, words: best.places.flatMap((i) => words[i] ?? [])})
  }
  return matches
}

interface Found {
  readonly phrase: Phrase
  /** Indexes of its words. */
  readonly places: readonly number[]
}

interface From {
  readonly at: number
  readonly taken: ReadonlySet<number>
}

function bestAt(
  candidates: readonly Phrase[],
  words: readonly Word[],
  from: From
): Found | undefined {
  let best: Found | undefined
  for (const phrase of candidates) {
    const places = placesOf(phrase.parts, words, from)
    if (places && (!best || isBetter({phrase, places}, best))) best = {phrase, places}
  }
  return best
}

function isBetter(one: Found, than: Found): boolean {
  if (one.places.length !== than.places.length) return one.places.length > than.places.length
  const span = ({places}: Found) => (places.at(-1) ?? 0) - (places[0] ?? 0)
  if (span(one) !== span(than)) return span(one) < span(than)
  return one.phrase.weight > than.phrase.weight
}

/** Where the parts of a phrase stand from a word on; the nearest, where a gap allows for several. */
function placesOf(
  parts: readonly string[],
  words: readonly Word[],
  {at, taken}: From
): readonly number[] | undefined {
  const places: number[] = []
  let next = at
  let gap = 0
  for (const part of parts) {
    if (part === '…') {
      gap = longestGap
      continue
    }
    const found = nearest(part, words, {next, gap, taken})
    if (found === undefined) return undefined
    places.push(found)
    next = found + 1
    gap = 0
  }
  return places
}

function nearest(
  part: string,
  words: readonly Word[],
  {
    next,
    gap,
    taken
  }: {readonly next: number; readonly gap: number; readonly taken: ReadonlySet<number>}
): number | undefined {
  for (let index = next; index <= next + gap && index < words.length; index++) {
    if (!taken.has(index) && matches(words[index]?.text ?? '', part)) return index
  }
  return undefined
}

/** `*`, which stands for any letters. */
const open = 42

function matches(word: string, part: string): boolean {
  const last = part.length - 1
  if (part.charCodeAt(last) === open)
    return word.length >= last && word.startsWith(part.slice(0, -1))
  if (part.charCodeAt(0) === open) return word.endsWith(part.slice(1))
  return word === part
}
