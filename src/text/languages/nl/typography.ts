import type {Typography} from '../typography.js'

export const typography: Typography = {
  elided: 's|t|n|k|m|r|em|ie',
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
