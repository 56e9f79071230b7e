import type {Document, Syntax} from '../model/document.js'
import type {Segment, SegmentKind, Sentence} from '../model/segment.js'
import {contentHash} from '../text/content-hash.js'
import {lineIndexOf, placeIn} from '../text/segment-place.js'
import {draftSegments} from './draft-segments.js'
import type {SegmentDraft} from './segment-draft.js'
import {splitSentences} from './sentences.js'
import {hasStub} from './stub.js'

/** Kinds that are one sentence, whatever stands in them. */
const whole: ReadonlySet<SegmentKind> = new Set(['code', 'html', 'heading', 'item-title', 'line'])

/**
 * Cuts a document into its numbered segments.
 *
 * `path` is the file's path for messages, `lang` the BCP 47 tag of the text. Front matter, link
 * definitions, thematic breaks and HTML comments give no segments. A label (`1.`, `Artikel 5`) is a
 * field of its segment and no part of its text, unless it is all there is.
 */
export function segmentDocument(
  syntax: Syntax,
  {path, lang}: {readonly path: string; readonly lang: string}
): Document {
  const lines = lineIndexOf(syntax)
  const segments = draftSegments(syntax, lines).map((draft, index) =>
    toSegment(draft, {number: index + 1, lang, syntax})
  )
  return {...syntax, path, lang, segments}
}

function toSegment(
  {flat, start, end, ...draft}: SegmentDraft,
  {number, lang, syntax}: {number: number; lang: string; syntax: Syntax}
): Segment {
  const {text, pieces, marks} = flat
  const place = lineIndexOf(syntax).placeOf(start, end)
  const unsplit = {place, text, pieces}
  return {
    number,
    ...draft,
    lang,
    place,
    text,
    pieces,
    marks,
    sentences: sentencesOf(syntax, {...unsplit, kind: draft.kind, path: draft.path, lang}),
    hash: contentHash(draft.kind, text),
    ...(hasStub(syntax.text.slice(start, end)) ? {stub: true as const} : {})
  }
}

function sentencesOf(
  syntax: Syntax,
  segment: Pick<Segment, 'place' | 'text' | 'pieces' | 'kind' | 'path' | 'lang'>
): readonly Sentence[] {
  const {text, kind, path, lang} = segment
  const ranges = whole.has(kind) ? [{start: 0, end: text.length}] : splitSentences(text, lang)
  return ranges.map(({start, end}, index) => ({
    path: `${path}:${index + 1}`,
    text: text.slice(start, end),
    start,
    end,
    place: placeIn(syntax, segment, start, end)
  }))
}
