import type {Document} from '../../model/document.js'
import type {Place} from '../../model/place.js'
import type {Segment} from '../../model/segment.js'
import {placeIn} from '../../text/places/segment-place.js'

/**
 * A link that Markdown does not recognise because of white space between its text and its address.
 */
export interface BrokenLink {
  /** Range in the segment's text, UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Its address. */
  readonly shown: string
  readonly place: Place
  /** The white space that breaks it. */
  readonly gap: Place
}

const broken = /(\[[^[\]\n]{1,200}\])(\s+)\(((?:https?:\/\/|[./#])[^\s()]{1,500})\)/gi

/** The links of a segment that are broken by white space: `[text] (address)`. */
export function brokenLinks(segment: Segment, document: Document): BrokenLink[] {
  if (document.format === 'text' || segment.kind === 'code' || !segment.text.includes(']'))
    return []
  return Array.from(segment.text.matchAll(broken), (match): BrokenLink => {
    const [whole, text = '', space = '', shown = ''] = match
    const start = match.index
    const end = start + whole.length
    const gap = start + text.length
    return {
      start,
      end,
      shown,
      place: placeIn(document, segment, start, end),
      gap: placeIn(document, segment, gap, gap + space.length)
    }
  })
}
