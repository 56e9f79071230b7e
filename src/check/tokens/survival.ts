import type {Segment} from '../../model/segment.js'
import type {Drift} from './drift.js'
import type {Token} from './token.js'

/**
 * Whether a drift is one for a reader: the missing token is nowhere on the other side of the bead,
 * in any form: not as code, in an address, or as part of a longer word.
 *
 * @param wordOf  what to look for
 */
export function isGone<T extends Token>(drift: Drift<T>, wordOf: (token: T) => string): boolean {
  switch (drift.type) {
    case 'missing':
      return !isWrittenIn(wordOf(drift.source), drift.bead.target)
    case 'extra':
      return !isWrittenIn(wordOf(drift.target), drift.bead.source)
    case 'changed':
      return (
        !isWrittenIn(wordOf(drift.source), drift.bead.target) ||
        !isWrittenIn(wordOf(drift.target), drift.bead.source)
      )
  }
}

function isWrittenIn(word: string, segments: readonly Segment[]): boolean {
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
