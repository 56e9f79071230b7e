import type {Typography} from '../typography.js'

export const typography: Typography = {
  elided: 'em|til|till|twas|cause',
  doubledWords: ['that', 'had', 'is', 'do', 'her', 'so', 'very', 'bye']
}
