import type {Typography} from '../typography.js'

export const typography: Typography = {
  heldTogether: ['z. B.', 'd. h.', 'u. a.', 'z. T.', 's. o.', 's. u.', 'o. Ä.', 'u. U.', 'v. a.'],
  doubledWords: ['die', 'das', 'der', 'sie', 'ihr', 'ihnen', 'wir', 'ist', 'war', 'haben', 'hat']
}
