import type {Typography} from '../typography.js'

export const typography: Typography = {
  doubledWords: [
    'je',
    'jullie',
    'die',
    'dat',
    'er',
    'haar',
    'zij',
    'ze',
    'u',
    'het',
    'had',
    'was',
    'is',
    'te',
    'aan',
    'in',
    'op'
  ]
}
