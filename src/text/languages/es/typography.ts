import type {Typography} from '../typography.js'

export const typography: Typography = {
  heldTogether: ['EE. UU.', 'p. ej.', 'a. C.', 'd. C.', 'S. A.'],
  openingMarks: {'?': '¿', '!': '¡'},
  doubledWords: ['que', 'muy']
}
