import type {Document} from '../../model/document.js'
import type {InlineMark, Segment} from '../../model/segment.js'
import {allMatches} from '../../text/all-matches.js'
import {factsOf} from '../../text/facts/read-facts.js'
import {baseLanguage} from '../../text/language.js'
import {blankRanges} from '../../text/places/blank-ranges.js'
import {readOnce} from '../../text/read-once.js'
import {foldLetters} from '../../text/words/fold-letters.js'
import {startsUpper} from '../../text/words/letter-case.js'
import {
  capital,
  classAt,
  endOfRun,
  letter,
  mark,
  nextOf,
  numeral,
  widthAt
} from '../../text/words/letter-class.js'
import {nameLexicon} from '../../text/words/name-words-of.js'

/**
 * What a capital says about a word. `marked` words have capitals or digits inside (`GitHub`,
 * `HTML`, `Base32`). `amid` words have their capital among small letters. Those at an `edge` open a
 * sentence or a text, or are part of a title. A `noun` is a word of a language that capitalises all
 * nouns.
 */
type Capital = 'marked' | 'amid' | 'edge' | 'noun'

/** A word of a segment. */
export interface CasedWord {
  /** As written. */
  readonly shown: string
  readonly folded: string
  /** Range in the segment's text, UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Absent on words in small letters. */
  readonly capital?: Capital
}

/** The words of a segment that a reader reads as text: no code, addresses or placeholders. */
export const casedWordsOf: (segment: Segment) => readonly CasedWord[] = readOnce(readWords)

/** Those of them that have a capital. */
export const capitalsOf: (segment: Segment) => readonly CasedWord[] = readOnce((segment: Segment) =>
  casedWordsOf(segment).filter(({capital}) => capital !== undefined)
)

function readWords(segment: Segment): readonly CasedWord[] {
  if (segment.kind === 'code') return []
  const text = readableText(segment)
  const found = bareWords(text)
  if (!found.some(({hasCapital}) => hasCapital)) return found
  const lexicon = nameLexicon(baseLanguage(segment.lang))
  const edges = edgesOf(segment)
  const titles = lexicon.capitalNouns ? [] : titlesIn(text, segment, found)
  return found.map((word): CasedWord => {
    if (!word.hasCapital) return word
    const {shown, folded, start, end} = word
    if (word.isMarked) return {shown, folded, start, end, capital: 'marked'}
    const isEdge =
      edges.has(start) ||
      opensPhrase(text, start) ||
      titles.some((title) => title.start <= start && end <= title.end)
    const capital = isEdge ? 'edge' : lexicon.capitalNouns ? 'noun' : 'amid'
    return {shown, folded, start, end, capital}
  })
}

/** What a word is by its letters alone, wherever it occurs. */
interface Form {
  readonly shown: string
  readonly folded: string
  /** At its start or inside, or a digit inside. */
  readonly hasCapital: boolean
  /** Its spelling makes it a name. */
  readonly isMarked: boolean
}

type BareWord = Form & Pick<CasedWord, 'start' | 'end'>

/** Forms of words as written: a text has most of its words many times. */
const forms = new Map<string, Form>()
/** Forms that are kept at most, so that no corpus fills the memory. */
const mostForms = 50_000
/** V8 cuts a longer string out of a text without a copy, so that keeping it would keep the text. */
const longestForm = 12

function formOf(shown: string): Form {
  const before = forms.get(shown)
  if (before) return before
  const isInside = isMarked(shown)
  const form = {
    shown,
    folded: foldLetters(shown),
    hasCapital: startsUpper(shown) || isInside,
    isMarked: isInside && !isLongShout(shown)
  }
  if (shown.length > longestForm) return form
  if (forms.size >= mostForms) forms.clear()
  forms.set(shown, form)
  return form
}

/** Runs of letters and digits with their marks, in order. */
function bareWords(text: string): readonly BareWord[] {
  const words: BareWord[] = []
  let start = nextOf(text, 0, letter | numeral)
  while (start < text.length) {
    const end = endOfRun(text, start, letter | numeral | mark)
    const {shown, folded, hasCapital, isMarked} = formOf(text.slice(start, end))
    words.push({shown, folded, hasCapital, isMarked, start, end})
    start = nextOf(text, end, letter | numeral)
  }
  return words
}

/** A capital, and capitals or digits inside. */
function isMarked(shown: string): boolean {
  const first = classAt(shown, 0)
  if ((first & letter) === 0) return false
  let inside = 0
  for (let at = widthAt(shown, 0); at < shown.length; at += widthAt(shown, at)) {
    inside |= classAt(shown, at)
  }
  return (inside & (capital | numeral)) !== 0 && ((first | inside) & capital) !== 0
}

/**
 * Maximum number of letters of an acronym; a longer word in capitals may just as well be a shout.
 */
const shortForm = 5

function isLongShout(shown: string): boolean {
  return shown.length > shortForm && shown === shown.toUpperCase() && !/\p{N}/u.test(shown)
}

const closed: ReadonlySet<InlineMark['type']> = new Set(['code', 'html', 'placeholder'])

/** The text with everything blanked that is not read as words; offsets stay. */
function readableText(segment: Segment): string {
  const {text, marks, kind} = segment
  const ranges = [
    ...marks.filter(({type}) => closed.has(type)),
    ...factsOf(segment).filter(({type}) => type === 'url' || type === 'email')
  ]
  const open = blankRanges(text, ranges, ' ')
  if (kind !== 'html') return open
  return open.replace(/<[^<>]*>|&(?:#?\w{1,31});/g, (markup) => ' '.repeat(markup.length))
}

/** Starts of sentences, and of links and emphasis, which often hold titles. */
function edgesOf({sentences, marks}: Segment): ReadonlySet<number> {
  return new Set([
    ...sentences.map(({start}) => start),
    ...marks
      .filter(({type}) => type !== 'code' && type !== 'placeholder')
      .flatMap(({type, start, end}) => (type === 'link' ? [start] : [start, end, end + 1]))
  ])
}

/** The end of a sentence or a sign that opens one, a number, or an opening bracket or quotation mark. */
const phraseStart =
  /(?:^|[.!?:;…|•>=/\u2013\u2014][)"'”’\]]*|\s[-*]|\p{N})[\s"'“”„‚‘’«»¿¡([*_]*$|["“”„‚‘«»¿¡[*_#]\s?$|\s'$/u

/** Whether there are only signs between the word and the start of a phrase. */
function opensPhrase(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start)
  return start === 0 || phraseStart.test(before)
}

interface Range {
  readonly start: number
  readonly end: number
}

const quoted = /["“„«]([^"“”„«»]{5,200})["”“»]/g

/**
 * Parts of a text that are written as titles: the whole text if it does not end like a sentence, or
 * a link, emphasis or quotation in it.
 */
function titlesIn(text: string, {marks}: Segment, found: readonly CasedWord[]): readonly Range[] {
  const ranges: Range[] = [
    ...(/[.!?]["'”’)]*$/.test(text) ? [] : [{start: 0, end: text.length}]),
    ...marks.filter(({type}) => type === 'link' || type === 'emphasis' || type === 'strong'),
    ...allMatches(text, quoted).map(({0: {length}, index}) => {
      return {start: index, end: index + length}
    })
  ]
  return ranges.filter(({start, end}) =>
    isInTitleCase(found.filter((word) => start <= word.start && word.end <= end))
  )
}

/** Minimum number of letters of a word that a title capitalises. */
const titleLetters = 4

/** Whether nearly all longer words after the first have a capital, and there are at least two. */
function isInTitleCase(found: readonly CasedWord[]): boolean {
  const long = found.slice(1).filter(({shown}) => shown.length >= titleLetters)
  const capitals = long.filter(({shown}) => startsUpper(shown)).length
  return long.length >= 2 && capitals / long.length > 0.6
}

/** How a document writes its words, and what else it contains. */
export interface WordStatistics {
  /** How often a folded word appears in small letters. */
  readonly small: ReadonlyMap<string, number>
  /** Folded words with a capital among small letters, or with capitals inside. */
  readonly named: ReadonlySet<string>
  /** Everything in the document in small letters, code and addresses included. */
  readonly all: string
}

/** The words of a document, counted once. */
export const wordStatistics: (document: Document) => WordStatistics = readOnce(countWords)

function countWords(document: Document): WordStatistics {
  const small = new Map<string, number>()
  const named = new Set<string>()
  for (const segment of document.segments) {
    for (const {folded, capital} of casedWordsOf(segment)) {
      if (capital === undefined) small.set(folded, (small.get(folded) ?? 0) + 1)
      else if (capital !== 'edge') named.add(folded)
    }
  }
  return {small, named, all: foldLetters(document.text)}
}
