import type {Abbreviations} from './abbreviations.js'
import type {CalendarWords} from './calendar-words.js'
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
  readonly polarity: PolarityWords
  readonly names: NameWords
  readonly terms: TermWords
  readonly typography: Typography
  /** Its commonest function words, by which it is told from others; those that several share too. */
  readonly functionWords: string
  /**
   * Verbs that follow direct speech in stories, as parts of a pattern that ignores case. Left out are
   * forms that also follow a comma in a list as noun or adjective (`herhaalde`, `added`, `demande`).
   */
  readonly speechVerbs: string
  /** What its stops mean; what languages share, unless it says. */
  readonly abbreviations?: Abbreviations
}
