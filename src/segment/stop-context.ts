import type {AbbreviationTable} from './abbreviation-table.js'
import type {SentenceStop} from './sentence-stops.js'

/** A stop with the words around it. */
export interface StopContext {
  readonly text: string
  readonly stop: SentenceStop
  readonly table: AbbreviationTable
  /** Where the sentence that the stop may end started. */
  readonly sentenceStart: number
  /** The word before the stop, without what opens before it. */
  readonly word: string
  /** The word before that, in the same way. */
  readonly previous: string
  /** What follows, past quotes and brackets that open. */
  readonly following: string
  /** The first word of that. */
  readonly nextWord: string
}

/** What may open a sentence before its first word. */
const opening = /^(?:["'“‘„«»‹›([{¿¡*_]|[–—-] ?)+[ \u00a0\u202f]?/
/** What may stand before a word without being part of it. */
export const wordOpening = /^["'“‘„«»‹›([{¿¡*_]+/
/** How far is looked for words on either side, UTF-16 code units. */
const reach = 80

/** Reads the words around a stop. */
export function stopContext(
  text: string,
  stop: SentenceStop,
  sentenceStart: number,
  table: AbbreviationTable
): StopContext {
  const [previous = '', word = ''] = wordsBefore(text, stop.start, sentenceStart)
  const rest = text.slice(stop.next, stop.next + reach)
  const following = rest.replace(opening, '')
  const nextWord = /^[^\s,;:!?()[\]"“”«»…]+/.exec(following)?.[0] ?? ''
  return {text, stop, table, sentenceStart, word, previous, following, nextWord}
}

/** The two words before a position, the last without the stop after it. */
function wordsBefore(text: string, position: number, from: number): readonly [string, string] {
  const words = text.slice(Math.max(from, position - reach), position).split(/\s+/)
  const word = words.at(-1) ?? ''
  const previous = words.at(-2) ?? ''
  return [previous.replace(wordOpening, ''), word.replace(wordOpening, '')]
}
