import type {Language} from '../language.js'
import {abbreviations} from './abbreviations.js'
import {calendar} from './calendar.js'
import {functionWords} from './function-words.js'
import {layout} from './layout.js'
import {names} from './names.js'
import {numbers} from './numbers.js'
import {polarity} from './polarity.js'
import {terms} from './terms.js'
import {typography} from './typography.js'

export const german: Language = {
  tag: 'de',
  numbers,
  calendar,
  polarity,
  names,
  terms,
  typography,
  layout,
  functionWords,
  abbreviations
}
