import type {Finding} from '../../model/finding.js'
import {oneLine} from '../layout/cells.js'

/** What a finding says on one line: its message, and the note behind it. */
export function sayingOf({reason, note}: Finding): string {
  return oneLine(typeof note === 'string' && note !== '' ? `${reason} (${note})` : reason)
}

/** How many follow-ups it has: ` (+2 with the same cause)`, or nothing. */
export function followUpsOf({followUps}: Finding): string {
  if (followUps.length === 0) return ''
  return ` (+${followUps.length} with the same cause)`
}
