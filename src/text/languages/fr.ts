import type {CalendarWords} from './calendar-words.js'
import type {Language} from './language.js'
import type {NameWords} from './name-words.js'
import type {NumberWords} from './number-words.js'
import type {PolarityWords} from './polarity-words.js'
import type {TermWords} from './term-words.js'
import type {Typography} from './typography.js'

const numbers: NumberWords = {}

const calendar: CalendarWords = {}

const polarity: PolarityWords = {}

const names: NameWords = {}

const terms: TermWords = {}

const typography: Typography = {}

export const french: Language = {
  tag: 'fr',
  numbers,
  calendar,
  polarity,
  names,
  terms,
  typography
}
