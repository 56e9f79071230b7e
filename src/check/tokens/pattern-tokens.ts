import type {Document} from '../../model/document.js'
import type {Segment} from '../../model/segment.js'
import {placeIn} from '../../text/places/segment-place.js'
import {proseOf} from '../../text/prose.js'
import type {Token} from './token.js'

/**
 * What a pattern finds in the prose of a segment, in order; its value is what it shows. Code, images,
 * HTML, placeholders and addresses are not prose.
 *
 * @param pattern  with the flag `g`
 */
export function patternTokens(
  document: Document,
  segment: Segment,
  pattern: RegExp
): readonly Token[] {
  return Array.from(proseOf(segment).matchAll(pattern), ({0: shown, index: start}) => {
    const end = start + shown.length
    const place = placeIn(document, segment, start, end)
    return {segment, start, end, place, shown, value: shown}
  }).filter(({shown}) => shown !== '')
}
