import {formsInAll, layoutForms} from '../text/languages/forms-in-all.js'
import {anyOf} from '../text/languages/word-list.js'
import {once} from '../text/once.js'
import {startsLower, startsUpper, startsWithCase} from '../text/words/letter-case.js'
import {type FlatText, sliceFlat} from './flat-text.js'

/** Longest line that is not prose; words and UTF-16 code units. */
const longest = {words: 12, length: 100}
/** A paragraph with this many lines is not a colophon. */
const mostLines = 40
/** Of the longer words of a name, place or title, at least this share is capitalised. */
const nameShare = 0.6
/** Letters from which a word counts in that share; shorter ones are `van`, `of`, `der`. */
const nameWord = 4

const finalStop = /[.!?…:;,]["'”’»)\]]*$/
/** `Smith Jr.`, `Bakker B.V.`: a stop that abbreviates. */
const abbreviatedEnd = once(
  () => new RegExp(`(?:[ .][A-Z]\\.| ${anyOf(layoutForms('lineEnds'))}\\.)$`, 'i')
)

/** `26 January 2024`, and that after a place: `Berlin, den 5. Mai 2024`. */
const dates = once(() => {
  const marks = formsInAll(({calendar}) => calendar.dayMarks).join('|')
  const of = `(?:${anyOf(formsInAll(({calendar}) => calendar.of))} )?`
  const article = `(?:${anyOf(formsInAll(({calendar}) => calendar.beforeDay))} )?`
  const day = `\\d{1,2}(?:\\.|${marks})?`
  return [
    new RegExp(
      `^(?:[^\\s\\d,]+,? )?(?:${day}|[^\\s\\d,]+ \\d{1,2},?)[ -]${of}(?:[^\\s\\d,]+|\\d{1,2})(?:[ -]${of}\\d{4})?(?:, .+)?$`
    ),
    new RegExp(`^[^\\d,]{2,30}, ${article}${day} ${of}[^\\s\\d,]+ ${of}\\d{4}$`)
  ]
})
const numericDate = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:, .+)?$/

/** Words with which credits open. */
const credits = once(() => new Set(layoutForms('credits')))

/**
 * Whether a paragraph is a short line that is not prose: a signature, a date and place, a credit.
 * First come the reasons against (long, or ended like a sentence), then the reasons for.
 */
export function isLine(text: string): boolean {
  return (
    isShort(text) && !isEndedLikeSentence(text) && (isDate(text) || isCredit(text) || isName(text))
  )
}

/**
 * The lines of a paragraph that is several such lines with line breaks between; just itself when any
 * of them is prose. In Markdown only hard breaks are meant, so there the caller asks for those.
 */
export function linesOf(flat: FlatText, breaks: 'any' | 'hard'): readonly FlatText[] {
  const ends = breaks === 'any' ? flat.lineEnds : hardLineEnds(flat)
  if (ends.length === 0 || ends.length >= mostLines) return [flat]

  const starts = [0, ...ends]
  const bounds = [...ends, flat.text.length].map((end, line) => [starts[line] ?? 0, end] as const)
  const areLines = bounds.every(([start, end]) => isLine(flat.text.slice(start, end).trim()))
  return areLines ? bounds.map(([start, end]) => sliceFlat(flat, start, end)) : [flat]
}

function hardLineEnds({lineEnds, marks}: FlatText): readonly number[] {
  const breaks = marks.filter(({type}) => type === 'break' || type === 'html')
  const starts = new Set(breaks.map(({start}) => start))
  return lineEnds.filter((at) => starts.has(at))
}

function isShort(text: string): boolean {
  return text.length <= longest.length && text.split(' ').length <= longest.words
}

function isEndedLikeSentence(text: string): boolean {
  return finalStop.test(text) && !abbreviatedEnd().test(text)
}

function isDate(text: string): boolean {
  if (!/\d/.test(text)) return false

  return numericDate.test(text) || dates().some((date) => date.test(text))
}

/** `Bron: gemeente Amsterdam`, `Vertaald met DeepL`, `Redactie BCD, 26 januari 2024`. */
function isCredit(text: string): boolean {
  const first = text.split(/[\s:,]/, 1)[0] ?? ''
  return text.startsWith('©') || credits().has(first.toLowerCase())
}

/** `Claudia Lopez`, `LEAP Nederland`, `Voormalig burgemeester van Bogotá`. */
function isName(text: string): boolean {
  const words = text.split(/[\s,.;:()/–—]+/).filter(startsWithCase)
  const longer = words.filter((word) => word.length >= nameWord)
  const counted = longer.length === 0 ? words : longer
  const capitalised = counted.filter(startsUpper).length
  return counted.length > 0 && !startsLower(text) && capitalised >= nameShare * counted.length
}
