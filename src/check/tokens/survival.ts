import type {Segment} from '../../model/segment.js'
import type {Token, ValueDrift} from './value-drifts.js'

/**
 * Whether a drift is one to a reader: what is missing stands nowhere on the other side of the bead,
 * in no form: not as code, in an address or as a part of a longer word.
 *
 * @param wordOf  what to look for
 */
export function isGone<T extends Token>(
  drift: ValueDrift<T>,
  wordOf: (token: T) => string
): boolean {
  switch (drift.type) {
    case 'missing':
      return !survives(wordOf(drift.source), drift.bead.target)
    case 'extra':
      return !survives(wordOf(drift.target), drift.bead.source)
    case 'changed':
      return (
        !survives(wordOf(drift.source), drift.bead.target) ||
        !survives(wordOf(drift.target), drift.bead.source)
      )
  }
}

function survives(word: string, segments: readonly Segment[]): boolean {
  const wanted = plainForm(word)
  return segments.some(
    ({text, marks}) =>
      plainForm(text).includes(wanted) ||
      marks.some(({value}) => value !== '' && plainForm(value).includes(wanted))
  )
}

/** In small letters, with plain digits and without the signs that split or join words. */
function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad\u200b_\-\u2010\u2011]+/g, '')
}
