import type {Place} from '../../model/place.js'
import type {Segment} from '../../model/segment.js'
import {wordsOf} from '../../text/words/words.js'
import {extentOf} from '../places/extent.js'
import {excerpt} from './gap-words.js'

/** Consecutive segments of a text. */
export type Neighbours = readonly [Segment, ...Segment[]]

/**
 * Groups consecutive segments of one document, so that they can be reported together. Segments
 * between them without a word of prose (code, rules) do not separate them.
 *
 * @param all  every segment of the document, in reading order
 */
export function neighbours(
  all: readonly Segment[],
  wanted: (segment: Segment) => boolean
): readonly Neighbours[] {
  const groups: [Segment, ...Segment[]][] = []
  let isOpen = false
  for (const segment of all) {
    const isWanted = wanted(segment)
    const open = isOpen ? groups.at(-1) : undefined
    if (isWanted && open) open.push(segment)
    else if (isWanted) groups.push([segment])
    isOpen = isWanted || (isOpen && wordsOf(segment).length === 0)
  }
  return groups
}

/** `\`The ferry leaves …\`` for one segment, `in 8 segments, lines 1 to 15` for more. */
export function groupWords([only, ...more]: Neighbours): string {
  const last = more.at(-1)
  if (!last) return `\`${excerpt(only.text)}\``
  return `in ${more.length + 1} segments, lines ${only.place.start.line} to ${last.place.end.line}`
}

export function groupPlace(group: Neighbours): Place {
  return extentOf(group)
}
