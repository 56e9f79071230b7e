import type {Fix} from '../../model/edit.js'
import type {Drift} from './drift.js'
import type {Token} from './token.js'

/**
 * Writes the reference's value over an altered one; undefined if the text is written differently.
 */
export function replaceFix<T extends Token>(
  drift: Drift<T>,
  safety: Fix['safety']
): Fix | undefined {
  if (drift.type !== 'changed') return undefined

  const {place, shown} = drift.target
  const [start, end] = [place.start.offset, place.end.offset]
  if (end - start !== shown.length) return undefined
  return {
    title: `Write \`${drift.source.shown}\``,
    side: 'target',
    edits: [{start, end, insert: drift.source.shown}],
    safety
  }
}
