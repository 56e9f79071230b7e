import type {Token} from '../../check/tokens/token.js'
import type {Document} from '../../model/document.js'
import type {Segment} from '../../model/segment.js'
import {placeholderValue} from '../../text/facts/placeholder.js'
import {factsOf} from '../../text/facts/read-facts.js'
import {placeIn} from '../../text/places/segment-place.js'

/** A placeholder, with the sort of brackets or sign that makes it one. */
export interface PlaceholderToken extends Token {
  readonly dialect: '{{}}' | '<>' | '<%%>' | '{%%}' | '$' | '{}' | '%'
  /** It shows what a reader has to fill in, instead of a program. */
  readonly inCode: boolean
}

/** The placeholders of a segment; in code only those that readers fill in: `{{x}}` and `<x>`. */
export function placeholdersOf(segment: Segment, document: Document): PlaceholderToken[] {
  const token = (start: number, shown: string, inCode: boolean): PlaceholderToken => {
    const end = start + shown.length
    const place = placeIn(document, segment, start, end)
    const value = placeholderValue(shown)
    return {segment, start, end, place, shown, value, dialect: dialectOf(shown), inCode}
  }
  const written = segment.kind === 'code' ? [] : factsOf(segment)
  return [
    ...written
      .filter(({type}) => type === 'placeholder')
      .map(({start, shown}) => token(start, shown, false)),
    ...codeRanges(segment).flatMap(({start, end}) =>
      Array.from(segment.text.slice(start, end).matchAll(filledInByReaders), ({0: shown, index}) =>
        token(start + index, shown, true)
      )
    )
  ]
}

const filledInByReaders = /\{\{[^{}\n]{1,80}\}\}|<[a-z][a-z\d]*(?:[ _-][a-z\d]+){0,5}>/gi

function codeRanges({kind, text, marks}: Segment) {
  return kind === 'code'
    ? [{start: 0, end: text.length}]
    : marks.filter(({type}) => type === 'code')
}

function dialectOf(shown: string): PlaceholderToken['dialect'] {
  if (shown.startsWith('{{')) return '{{}}'
  if (shown.startsWith('<%')) return '<%%>'
  if (shown.startsWith('{%')) return '{%%}'
  if (shown.startsWith('<')) return '<>'
  if (shown.startsWith('{')) return '{}'
  return /^[$%#]\{/.test(shown) ? '$' : '%'
}
