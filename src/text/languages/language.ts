import type {CalendarWords} from './calendar-words.js'
import type {NameWords} from './name-words.js'
import type {NumberWords} from './number-words.js'
import type {PolarityWords} from './polarity-words.js'
import type {TermWords} from './term-words.js'
import type {Typography} from './typography.js'

/**
 * The facts of one written language, as data. A sixth language is a file beside these and a line in
 * `index.ts`; a language without one still gets every rule that needs none.
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
}
