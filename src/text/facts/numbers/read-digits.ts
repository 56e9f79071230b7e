import {normalDecimal} from './decimal.js'

/** A number in digits, read. */
export interface DigitNumber {
  readonly value: string
  /** The other reading of `1.000`. */
  readonly also?: string
  /** How much of the text it is, UTF-16 code units. */
  readonly length: number
}

const spaced = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?![\d,.]\d)/
const apostrophes = /^\d{1,3}(?:'\d{3})+(?:[.,]\d+)?/
const dots = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.])/
const commas = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])/
/** As in India: `12,34,567`. */
const pairs = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?![\d,])/
const plain = /^\d+(?:[.,]\d+)?/
/** `1.2.3` is a version or a numbering, not a quantity. */
const dotted = /^\d+(?:\.\d+){2,}/
const listed = /^\d+(?:,\d+){2,}/

/**
 * Finds where a number in digits may be in a folded text, with everything that may belong to it.
 */
export const digitRun = "\\d+(?:[.,']\\d+| \\d{3}(?!\\d)){0,12}"

/**
 * The number that a run of digits and separators starts with. Separators of either kind are
 * understood in any language, since texts mix them: `1.000,5`, `1,000.5`, `1 000,5`, `1'000.5`. Only
 * where one group of three follows one mark (`1.000`) does the language say which reading comes
 * first.
 *
 * @param run      starts with an ASCII digit
 * @param decimal  mark before decimals in the language of the text
 */
export function readDigits(run: string, decimal: '.' | ','): DigitNumber | undefined {
  if (dots.test(run)) return grouped(run, dots, decimal)
  if (dotted.test(run)) return undefined
  for (const form of [spaced, apostrophes, pairs, commas]) {
    if (form.test(run)) return grouped(run, form, decimal)
  }
  const form = listed.test(run) ? /^\d+/ : plain
  const [match = ''] = form.exec(run) ?? []
  return {value: normalDecimal(match.replace(',', '.')), length: match.length}
}

function grouped(run: string, form: RegExp, decimal: '.' | ','): DigitNumber {
  const [match = ''] = form.exec(run) ?? []
  const mark = /\D/.exec(match)?.[0] ?? ''
  const rest = match.replaceAll(mark, '')
  const whole = normalDecimal(rest.replace(',', '.'))
  const oneMark = /^\d{1,3}[.,]\d{3}$/.test(match)
  if (!oneMark) return {value: whole, length: match.length}

  const parted = normalDecimal(match.replace(',', '.'))
  if (match.startsWith('0')) return {value: parted, length: match.length}
  const [value, also] = mark === decimal ? [parted, whole] : [whole, parted]
  return value === also ? {value, length: match.length} : {value, also, length: match.length}
}
