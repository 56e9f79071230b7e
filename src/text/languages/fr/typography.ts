import type {Typography} from '../typography.js'

export const typography: Typography = {
  spacedMarks: ':;!?»',
  doubledWords: ['nous', 'vous', 'en', 'se']
}
