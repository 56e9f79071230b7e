import type {Typography} from '../typography.js'

export const typography: Typography = {
  doubledWords: ['that', 'had', 'is', 'do', 'her', 'so', 'very', 'bye']
}
