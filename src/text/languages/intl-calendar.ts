import type {CalendarWords} from './calendar-words.js'

/** A date of each month in one year, milliseconds since 1970, on a day that nothing else in a date looks like. */
const dates = Array.from({length: 12}, (_, month) => Date.UTC(2019, month, 28))

/** Letters of alphabets whose words are divided by spaces. */
const oneWord = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}'’-]+$/u
const shortWord = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+$/u

/**
 * The dates of a language without a folder, as far as `Intl` knows them: names of months, in the forms
 * that they have alone and beside a day, and the order of both. Undefined where the platform does not
 * know the language, or where it does not call the months by words of their own (`3月`).
 *
 * A month counts only beside a day or year, since nobody has said which names are other words too;
 * weekdays and seasons, which are inflected and stand alone, are left out.
 */
export function intlCalendar(base: string): CalendarWords | undefined {
  if (!isKnown(base)) return undefined
  const long = monthNames(base, 'long').map((forms) => forms.filter((form) => oneWord.test(form)))
  if (long.some((forms) => forms.length === 0)) return undefined
  const months = long.map((forms) => forms.join('|'))
  const short = monthNames(base, 'short').map((forms) =>
    forms.map((form) => form.replace(/\.$/, '')).filter((form) => shortWord.test(form))
  )
  const isWhole = short.every((forms) => forms.length > 0)
  const {isMonthFirst, between} = orderIn(base)
  return {
    months: months.join(' '),
    shortMonths: isWhole ? short.map((forms) => forms.join('|')).join(' ') : '',
    weekdays: '',
    seasons: '',
    doubtful: long.flat().join(' '),
    beforeDoubtful: '',
    dayMarks: '\\.|º|°',
    ...(between === '' ? {} : {of: between}),
    ...(isMonthFirst ? {monthFirst: true} : {}),
    century: '',
    decades: {},
    at: '',
    hour: '',
    morning: '(?!)',
    evening: '(?!)',
    noon: '',
    midnight: ''
  }
}

function isKnown(base: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(base).length > 0
  } catch {
    return false
  }
}

/** For each month its name alone and beside a day, in lower case, without doubles. */
function monthNames(base: string, month: 'long' | 'short'): readonly string[][] {
  const alone = new Intl.DateTimeFormat(base, {month, timeZone: 'UTC'})
  const beside = new Intl.DateTimeFormat(base, {day: 'numeric', month, timeZone: 'UTC'})
  return dates.map((date) => [
    ...new Set([alone, beside].map((format) => monthIn(format, date).toLowerCase()))
  ])
}

function monthIn(format: Intl.DateTimeFormat, date: number): string {
  return format.formatToParts(date).find(({type}) => type === 'month')?.value ?? ''
}

/** Whether the month stands before the day, and the word between them: `3 de março`. */
function orderIn(base: string): {readonly isMonthFirst: boolean; readonly between: string} {
  const format = new Intl.DateTimeFormat(base, {day: 'numeric', month: 'long', timeZone: 'UTC'})
  const parts = format.formatToParts(dates[0])
  const [first] = parts.filter(({type}) => type === 'day' || type === 'month')
  const words = parts.flatMap(({type, value}) => (type === 'literal' ? [value.trim()] : []))
  return {
    isMonthFirst: first?.type === 'month',
    between: words.find((word) => /^\p{L}+$/u.test(word)) ?? ''
  }
}
