import {diffArrays} from 'diff'

/** A stretch of text that two versions share, or that only one of them has. */
export interface WordChange {
  readonly type: 'same' | 'removed' | 'added'
  readonly text: string
}

/**
 * How one version of a text became another, word by word: what is not `added` joins to the one,
 * what is not `removed` to the other. A space alone between two changes belongs to the change, so
 * that a run of new words reads as one; of a change, what was removed comes first.
 *
 * Words are those of Unicode (UAX 29), for languages without spaces too. The differences are the
 * fewest there are (Myers 1986), O(n·d) for n words and d differences.
 */
export function wordDiff(before: string, after: string): readonly WordChange[] {
  if (before === after) return before === '' ? [] : [{type: 'same', text: before}]
  const changes = diffArrays(splitWords(before), splitWords(after)).map(
    ({added, removed, value}) => ({
      type: typeOf({added, removed}),
      text: value.join('')
    })
  )
  return joined(changes.flatMap((change, at) => withoutLoneSpace(change, at, changes)))
}

/** Made when first needed. */
let segmenter: Intl.Segmenter | undefined

function splitWords(text: string): string[] {
  segmenter ??= new Intl.Segmenter('und', {granularity: 'word'})
  return Array.from(segmenter.segment(text), ({segment}) => segment)
}

interface Sides {
  readonly added: boolean
  readonly removed: boolean
}

function typeOf({added, removed}: Sides): WordChange['type'] {
  if (added) return 'added'
  return removed ? 'removed' : 'same'
}

function withoutLoneSpace(
  change: WordChange,
  at: number,
  changes: readonly WordChange[]
): readonly WordChange[] {
  const isInside = at > 0 && at < changes.length - 1
  if (change.type !== 'same' || !isInside || change.text.trim() !== '') return [change]
  return [
    {type: 'removed', text: change.text},
    {type: 'added', text: change.text}
  ]
}

/** Neighbouring changes become one of each type, what was removed before what was added. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const result: WordChange[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed !== '') result.push({type: 'removed', text: removed})
    if (added !== '') result.push({type: 'added', text: added})
    removed = ''
    added = ''
  }
  for (const change of changes) {
    switch (change.type) {
      case 'removed':
        removed += change.text
        break
      case 'added':
        added += change.text
        break
      case 'same':
        flush()
        result.push(change)
        break
    }
  }
  flush()
  return result
}
