import {formsInAll, layoutForms} from '../../text/languages/forms-in-all.js'
import {anyOf} from '../../text/languages/word-list.js'
import {once} from '../../text/once.js'
import {type LabelReading, readLabels} from './label.js'

/** Longest title line, in words and in UTF-16 code units. */
const TITLE_WORDS_MAX = 12
const TITLE_LENGTH_MAX = 80

/** A line read as a title: its number, if any, and the words after it. */
export interface TitleLine {
  readonly label: LabelReading | undefined
  /** All ways to read its number. */
  readonly readings: readonly LabelReading[]
  /** Without the number and without white space around it. */
  readonly words: string
}

/** Reads a line as a title would be read. Only numbers of divisions count: `1.`, `1.2`, `II.`, `Article 5`. */
export function readTitle(line: string): TitleLine {
  const readings = readLabels(line).filter(numbersDivision)
  const [label] = readings
  return {label, readings, words: (label?.rest ?? line).trim()}
}

/**
 * Whether a line looks like a title by itself, whatever stands around it. Each criterion keeps out
 * one kind of line that false headings are made of.
 */
export function looksLikeTitle(line: string): boolean {
  const {label, words} = readTitle(line)
  if (label?.word !== undefined && words === '') return true
  return TITLE_CRITERIA.every((holds) => holds(words, label))
}

type Criterion = (words: string, label: LabelReading | undefined) => boolean

const TITLE_CRITERIA: readonly Criterion[] = [
  isShort,
  hasWord,
  opensLikeTitle,
  hasNoFinalPunctuation,
  isNoQuotation,
  (words) => !isDateLine(words),
  (words, label) => label !== undefined || !isKeyLine(words),
  (words) => !hasAddress(words),
  (words) => !isByline(words),
  (words) => !isLetterFormula(words),
  (words) => !hasColumns(words)
]

function isShort(words: string): boolean {
  return words.length <= TITLE_LENGTH_MAX && words.split(/\s+/).length <= TITLE_WORDS_MAX
}

/** Not a rule of stars, a page number, or a lone initial. */
function hasWord(words: string): boolean {
  return /\p{L}{2}/u.test(words)
}

/** With a capital (or a letter of a script without case), or with the number itself. */
function opensLikeTitle(words: string, label: LabelReading | undefined): boolean {
  return /^[¿¡]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(words) || (label !== undefined && /^\p{L}/u.test(words))
}

/**
 * A question mark too: a question alone on a line is a heading in one text and dialogue, verse or
 * an interview in the next, and a false heading costs more than a missed one. A number decides it.
 */
function hasNoFinalPunctuation(words: string, label: LabelReading | undefined): boolean {
  return label === undefined ? !/[.,;:!?…–—-]["'”’»)]?$/.test(words) : !/[.,;:!…]$/.test(words)
}

/** Dialogue and pulled quotes. */
function isNoQuotation(words: string): boolean {
  return !/^["'“”„‘’«»‹–—]/.test(words)
}

/** Names of months, days, and the words between the two, in every language. */
const calendar = once(() => {
  const months = formsInAll(({calendar: {months, shortMonths}}) =>
    `${months} ${shortMonths}`.replaceAll(' ', '|')
  )
  return {
    months: anyOf(months),
    day: `\\d{1,2}(?:${formsInAll((language) => language.calendar.dayMarks).join('|')}|\\.|°)?`,
    of: anyOf(formsInAll((language) => language.calendar.of))
  }
})

/** `26 January 2024`, `January 26`, `5. Mai`, `le 1er mai`, `5 de mayo`, `26-01-2024`, `2024-01`. */
const date = once(() => {
  const {months, day, of} = calendar()
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${day}\\s+(?:${of}\\s+)?${months}|${months}\\.?\\s+(?:${of}\\s+)?(?:${day}|\\d{4}))(?![\\p{L}\\d])` +
      '|(?<!\\d)(?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{4}-\\d{2}(?:-\\d{2})?)(?!\\d)',
    'iu'
  )
})

/** Whether a short line gives a date: `Amsterdam, 26 January 2024`. */
export function isDateLine(line: string): boolean {
  return line.length <= TITLE_LENGTH_MAX && /\d/.test(line) && date().test(line)
}

const openingDay = once(() => new RegExp(`^\\d{1,2}\\.\\s+${calendar().months}(?!\\p{L})`, 'iu'))

/** Whether a line opens with a day as German writes it: `26. Januar`. */
export function opensWithDay(line: string): boolean {
  return openingDay().test(line)
}

/** Whether a line is a field with its value: `Bron: …`, `Telefoon: …`, `To: all members`. */
function isKeyLine(words: string): boolean {
  return /^[^:]{1,40}:(?:\s|$)/.test(words)
}

/** Web and mail addresses, telephone numbers, postal codes, streets with a house number. */
function hasAddress(words: string): boolean {
  return (
    /https?:|www\.|\S@\S|\b[\p{L}\d-]+\.(?:nl|com|org|net|eu|de|fr|es|be|uk|info)\b/iu.test(
      words
    ) ||
    /\d[\d\s()/-]{6,}\d/.test(words) ||
    /(?<!\d)\d{4}\s?[A-Z]{2}(?!\p{L})|(?<!\d)\d{5}\s+\p{Lu}/u.test(words) ||
    street().test(words) ||
    address().test(words)
  )
}

/** A street and a house number: `Kerkstraat 5`. */
const street = once(
  () => new RegExp(`^\\p{L}[\\p{L}.'’ -]*${anyOf(layoutForms('streets'))} \\d+`, 'iu')
)
const address = once(() => new RegExp(`^${anyOf(layoutForms('addresses'))}\\s`, 'iu'))

/** `Door Jan Jansen`, `By Jane Doe`, `Von …`, `Par …`, `Por …`: who wrote it, under its title. */
function isByline(words: string): boolean {
  return words.split(/\s+/).length <= BYLINE_WORDS_MAX && byline().test(words)
}

const BYLINE_WORDS_MAX = 6
const byline = once(() => new RegExp(`^${anyOf(layoutForms('bylines'))}\\s+\\p{Lu}`, 'u'))

const letterFormula = once(
  () => new RegExp(`^${anyOf(layoutForms('letterFormulas'))}(?!\\p{L})`, 'iu')
)

/** How letters open and close, where the comma was left out. */
export function isLetterFormula(words: string): boolean {
  return letterFormula().test(words)
}

/** A row of a table set with spaces. */
function hasColumns(words: string): boolean {
  return /\t| {3}/.test(words)
}

function numbersDivision({style, word, delimiter}: LabelReading): boolean {
  if (word !== undefined) return word !== 'figure' && word !== 'table'
  if (style === 'bullet' || delimiter === '()' || delimiter === ')' || delimiter === ':')
    return false
  return delimiter !== '-'
}
