import type {Abbreviations} from './abbreviations.js'

/** For languages without a list of their own: what many of them share. */
export const shared: Abbreviations = {
  never: 'Dr.|Prof.|Mr.|St.|cf.|ca.|vs.',
  maybe: 'etc.',
  beforeNumber: 'art.|nr.|No.|fig.|p.|pp.|vol.|tab.',
  words: '',
  openers: ''
}
