import type {Rule} from './define-rule.js'

/**
 * Rules that find an entire text missing, untranslated or moved. Anything else found inside that
 * text (a number, a name, a mark) has the same cause: by default every rule follows these.
 */
export const usualCauses: readonly string[] = [
  'segment-missing',
  'segment-extra',
  'segment-repeated',
  'table-parity',
  'sentence-missing',
  'sentence-extra',
  'footnote-parity',
  'code-parity',
  'untranslated',
  'partly-untranslated',
  'wrong-language'
]

/** Rules whose findings change the numbers and markers of a list. */
export const listCauses: readonly string[] = [
  'segment-missing',
  'segment-extra',
  'segment-repeated',
  'segment-moved',
  'segment-merged',
  'segment-split'
]

/**
 * Ids of the rules whose findings cause a rule's findings at the same place, the likeliest first.
 */
export function causesOf({id, follows, alsoFollows = []}: Rule): readonly string[] {
  return [...(follows ?? usualCauses), ...alsoFollows].filter((cause) => cause !== id)
}
