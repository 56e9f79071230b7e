import type {Document, Format} from '../../src/model/document.js'
import type {Place} from '../../src/model/place.js'
import {segmentDocument} from '../../src/segment/segment-document.js'
import {parseText} from '../../src/syntax/parse-text.js'

/** A text read whole, in Dutch and Markdown unless told otherwise. */
export function read(text: string, format: Format = 'markdown', lang = 'nl'): Document {
  return segmentDocument(parseText(text, format), {path: 'test', lang})
}

/** `2.1 item-title Titel:` for each segment. */
export function outline(text: string, format: Format = 'markdown', lang = 'nl'): readonly string[] {
  return read(text, format, lang).segments.map(
    (segment) => `${segment.path} ${segment.kind} ${segment.text}`
  )
}

/** What stands at a place. */
export function shown({text}: {readonly text: string}, {start, end}: Place): string {
  return text.slice(start.offset, end.offset)
}
