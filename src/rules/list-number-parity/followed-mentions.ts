import type {Value} from '../../check/lists/numbering.js'
import {type Mention, mentionsIn, partsOf} from '../../check/tokens/mentions.js'
import type {Bitext} from '../../model/bead.js'
import type {Edit} from '../../model/edit.js'
import type {Segment} from '../../model/segment.js'

/**
 * Edits by which mentions in the target follow items that get other numbers: `zie punt 4` becomes
 * `zie punt 3` with its item. Only those that lead to that item alone and that the reference has with
 * the new number; a mention that leads nowhere, or to several items, is for a person.
 *
 * @param renumbered  the numbers that items are to get, by their segments
 */
export function followedMentions(
  bitext: Bitext,
  renumbered: ReadonlyMap<Segment, Value>
): readonly Edit[] {
  const parts = {source: partsOf(bitext.source), target: partsOf(bitext.target)}
  return bitext.beads.flatMap(({source, target}) => {
    const found = target.flatMap((segment) => mentionsIn(segment, bitext.target, parts.target))
    if (found.length === 0) return []
    const wanted = source.flatMap((segment) => mentionsIn(segment, bitext.source, parts.source))
    return found.flatMap((mention) => {
      const [part, second] = mention.leads
      const value = part && !second && renumbered.get(part)
      if (!value) return []
      const alike = found.filter(({leads}) => leads[0] === part).length
      const meant = wanted.filter(
        ({reference}) => shownAs(reference.value) === shownAs(value)
      ).length
      return meant >= alike ? editOf(mention, value, bitext) : []
    })
  })
}

function shownAs(value: Value): string {
  return value.join('.')
}

/** The number of the part that a mention leads to. */
function numberOf({reference: {value}, inside}: Mention): string {
  return shownAs(inside === '' ? value : value.slice(0, -1))
}

/** Where it is written as numbers are. */
function editOf(mention: Mention, value: Value, {target}: Bitext): Edit[] {
  const {start, end} = mention.numberAt
  const isPlain = target.text.slice(start, end) === numberOf(mention)
  return isPlain ? [{start, end, insert: shownAs(value)}] : []
}
