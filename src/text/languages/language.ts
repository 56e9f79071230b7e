import type {Abbreviations} from './abbreviations.js'
import type {CalendarWords} from './calendar-words.js'
import type {LayoutWords} from './layout-words.js'
import type {NameWords} from './name-words.js'
import type {NumberWords} from './number-words.js'
import type {PolarityWords} from './polarity-words.js'
import type {TermWords} from './term-words.js'
import type {Typography} from './typography.js'

/**
 * The facts of one written language, as data. A language is one folder, named for its tag, and one
 * line in `index.ts`. A language without a folder still gets every rule that needs no words of it.
 */
export interface Language {
  /** Base language tag: `nl`. */
  readonly tag: string
  readonly numbers: NumberWords
  readonly calendar: CalendarWords
  /** Its most frequent function words, divided by spaces; those that other languages share too. */
  readonly functionWords: string
  readonly polarity?: PolarityWords
  readonly names?: NameWords
  readonly terms?: TermWords
  readonly typography?: Typography
  readonly layout?: LayoutWords
  /** What its stops mean. Without them, a few that many languages share are known. */
  readonly abbreviations?: Abbreviations
}
