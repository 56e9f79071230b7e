import type {CalendarWords} from '../../languages/calendar-words.js'
import {languageData} from '../../languages/index.js'
import {intlCalendar} from '../../languages/intl-calendar.js'
import {anyOf, formsOf, keyedWords, letter, placesOf} from '../../languages/word-list.js'
import {numberGrammar} from '../numbers/number-grammar.js'

/** What a word of the calendar stands for. */
export interface CalendarWord {
  readonly type: 'month' | 'weekday' | 'season' | 'century' | 'decade' | 'decades' | 'hour' | 'half'
  /** Month, weekday or season from 1; first year of a decade in its century; hour of the day. */
  readonly value: number
  /** It counts only beside a day or year: `jan.`, `may`. */
  readonly isDoubtful?: true
}

/** How the dates and times of one language are found and read, in folded text. */
export interface CalendarGrammar {
  /** Any word of the calendar (group 1), global. */
  readonly word: RegExp
  readonly meaning: ReadonlyMap<string, CalendarWord>
  readonly isMonthFirst: boolean
  /** Day (2) before a month, perhaps with the first day (1) of a range. */
  readonly dayBefore: RegExp
  /** Day (1), last day of a range (2) and year (3) behind a month. */
  readonly dayAfter: RegExp
  /** Year (1) behind a month. */
  readonly yearAfter: RegExp
  readonly beforeDoubtful: RegExp
  /** Number of a century in digits (1), Roman (2) or words (3). */
  readonly centuryBefore: RegExp
  /** Number of a century, Roman (1), in digits (2) or words (3), behind the word. */
  readonly centuryAfter: RegExp
  /** Number of a decade in digits (1) or words (2), behind the word for decades. */
  readonly decadeAfter: RegExp
  /** Hour in digits (1) or words (2) behind a word for half an hour. */
  readonly hourAfter: RegExp
  /** Number of a decade in digits (1) with what makes it one, global. */
  readonly decade: RegExp
  /** What stands before an hour. */
  readonly at: RegExp
  /** Hour (1), minutes (2, 4 and 5 by what is between), seconds (3), hour word (6), before noon (7) or after (8); global. */
  readonly time: RegExp
}

const grammars = new Map<string, CalendarGrammar | undefined>()

/** The grammar of a base language: from its folder, else from what `Intl` knows of it. */
export function calendarGrammar(base: string): CalendarGrammar | undefined {
  if (!grammars.has(base)) {
    const words = languageData(base)?.calendar ?? intlCalendar(base)
    grammars.set(base, words && grammarOf(words, base))
  }
  return grammars.get(base)
}

function grammarOf(words: CalendarWords, base: string): CalendarGrammar {
  const meaning = meaningsOf(words)
  const end = `(?![${letter}])`
  const {spelled, after} = numberGrammar(base)
  const marks = `(?:${words.dayMarks})?`
  const of = words.of === undefined ? '' : `(?:(?:${words.of}) )?`
  const article = words.beforeDay === undefined ? '' : `(?:(?:${words.beforeDay}) )?`
  const to = `(?: ?[-–—/] ?| ${anyOf(formsOf(languageData(base)?.numbers.to ?? ''))} )`
  const roman = `${anyOf(formsOf(languageData(base)?.numbers.romanMarks ?? ''))}?`
  const hours = formsOf(words.hour)
  const joints = hours.filter((word) => word.length === 1).join('')
  return {
    word: new RegExp(`(?<![${letter}])(${anyOf(meaning.keys())})${end}`, 'g'),
    meaning,
    isMonthFirst: words.monthFirst === true,
    dayBefore: new RegExp(
      `(?<![\\d.,:/])(?:(\\d{1,2})${marks}${to})?(?<!\\d)(\\d{1,2})${marks}(?:[ -]|\\. ?)${of}$`
    ),
    dayAfter: new RegExp(
      `^\\.? ${article}(\\d{1,2})${marks}(?:${to}(\\d{1,2})${marks})?(?!\\d|[:.,]\\d)${end}(?:,? (\\d{4})(?!\\d))?`
    ),
    yearAfter: new RegExp(`^\\.?,?[ -]?${of}(\\d{4})(?![\\d,.]?\\d)`),
    beforeDoubtful: new RegExp(`(?<![${letter}])(?:${words.beforeDoubtful || '(?!)'}) ?$`),
    centuryBefore: new RegExp(
      `(?<![${letter}\\d])(?:(\\d{1,2})(?:${after.ordinal.source}|\\.)?|([ivx]+)${roman}|(${spelled.pattern}))[- ]$`
    ),
    centuryAfter: new RegExp(
      `^ (?:(?:([ivx]+)|(\\d{1,2}))(?![${letter}\\d])|(${spelled.pattern}))`
    ),
    decadeAfter: new RegExp(`^ (?:['‘]?(\\d\\d(?:\\d0)?)(?!\\d)|(${spelled.pattern}))`),
    hourAfter: new RegExp(`^ (?:(\\d{1,2})(?![\\d.,:])|(${spelled.pattern}))`),
    decade: new RegExp(
      `(?<![\\d.,${letter}])['‘]?((?:1[0-9]|20)?\\d0)(?:${anyOf(formsOf(words.decadeAfter ?? ''))})${end}`,
      'g'
    ),
    at: new RegExp(`(?<![${letter}])${anyOf(formsOf(words.at))} $`),
    time: new RegExp(
      `(?<![\\d.,:/${letter}])(\\d{1,2})(?::([0-5]\\d)(?::([0-5]\\d))?(?![\\d:])|\\.([0-5]\\d)(?!\\d)|${joints === '' ? '(?!)' : ''} ?[${joints || 'h'}] ?([0-5]\\d)(?!\\d)|)(?: ?(${anyOf(hours)})${end})?(?: ?(?:(${words.morning})|(${words.evening}))${end})?`,
      'g'
    )
  }
}

function meaningsOf(words: CalendarWords): Map<string, CalendarWord> {
  const doubtful = new Set(words.doubtful.split(' '))
  const found = new Map<string, CalendarWord>()
  const add = (type: CalendarWord['type'], list: string) => {
    for (const [word, place] of placesOf(list)) {
      const value = {type, value: place + 1}
      found.set(word, doubtful.has(word) ? {...value, isDoubtful: true} : value)
    }
  }
  for (const [word, place] of placesOf(words.shortMonths)) {
    found.set(word, {type: 'month', value: place + 1, isDoubtful: true})
  }
  add('month', words.months)
  add('weekday', words.weekdays)
  add('season', words.seasons)
  for (const word of formsOf(words.century)) found.set(word, {type: 'century', value: 0})
  for (const word of formsOf(words.decadeBefore ?? '')) found.set(word, {type: 'decades', value: 0})
  for (const [word, value] of keyedWords(words.decades)) found.set(word, {type: 'decade', value})
  for (const word of formsOf(words.noon)) found.set(word, {type: 'hour', value: 12})
  for (const word of formsOf(words.halfTo ?? '')) found.set(word, {type: 'half', value: -1})
  for (const word of formsOf(words.halfPast ?? '')) found.set(word, {type: 'half', value: 0})
  for (const word of formsOf(words.midnight)) found.set(word, {type: 'hour', value: 0})
  return found
}
