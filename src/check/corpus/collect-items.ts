import type {Bitext} from '../../model/bead.js'
import type {Rule} from '../define-rule.js'
import type {IgnoreComment} from '../ignores/ignore-comments.js'
import {silences} from '../ignores/ignore-use.js'
import type {CorpusItem} from './corpus-part.js'

/** What a rule collects from a bitext, without places that a comment silences. */
export function collectItems(
  bitext: Bitext,
  {id, corpus}: Rule,
  ignores: readonly IgnoreComment[]
): readonly CorpusItem[] {
  const items = corpus?.collect(bitext) ?? []
  if (ignores.length === 0) return items
  return items.filter(
    ({place, counterpart}) =>
      !ignores.some((comment) => silences(comment, id, {side: 'target', place, counterpart}))
  )
}
