import type {Document, Syntax} from '../model/document.js'
import type {Segment, SegmentKind, Sentence} from '../model/segment.js'
import {contentHash} from '../text/content-hash.js'
import {lineIndexOf, placeIn} from '../text/places/segment-place.js'
import {readAs} from '../text/read-once.js'
import {draftSegments} from './draft-segments.js'
import {EarlierSegments} from './earlier-segments.js'
import type {SegmentDraft} from './segment-draft.js'
import {type SentenceRange, splitSentences} from './sentences.js'
import {hasStub} from './stub.js'

/** Kinds that are one sentence, whatever stands in them. */
const whole: ReadonlySet<SegmentKind> = new Set(['code', 'html', 'heading', 'item-title', 'line'])

interface SegmentOptions {
  /** The file's path, for messages. */
  readonly path: string
  /** BCP 47 tag of the text. */
  readonly lang: string
  /** An earlier state of the document: what still says the same is not read again. */
  readonly before?: Document | undefined
}

/**
 * Cuts a document into its numbered segments. Front matter, link definitions, thematic breaks and
 * HTML comments give no segments. A label (`1.`, `Artikel 5`) is a field of its segment and no part
 * of its text, unless it is all there is.
 */
export function segmentDocument(syntax: Syntax, {path, lang, before}: SegmentOptions): Document {
  const lines = lineIndexOf(syntax)
  const earlier = new EarlierSegments(before)
  const segments = draftSegments(syntax, lines).map((draft, index) =>
    toSegment(draft, {number: index + 1, lang, syntax, earlier})
  )
  return {...syntax, path, lang, segments}
}

interface Surroundings {
  readonly number: number
  readonly lang: string
  readonly syntax: Syntax
  readonly earlier: EarlierSegments
}

function toSegment(
  {flat, start, end, ...draft}: SegmentDraft,
  {number, lang, syntax, earlier}: Surroundings
): Segment {
  const {text, pieces, marks} = flat
  const same = earlier.take({kind: draft.kind, text, lang, marks})
  const place = lineIndexOf(syntax).placeOf(start, end)
  const unsplit = {place, text, pieces, path: draft.path}
  const ranges = same?.sentences ?? sentenceRanges(draft.kind, text, lang)
  const segment: Segment = {
    number,
    ...draft,
    lang,
    place,
    text,
    pieces,
    marks,
    sentences: ranges.map((range, at) => sentenceAt(range, {syntax, segment: unsplit, at})),
    hash: same?.hash ?? contentHash(draft.kind, text),
    ...(hasStub(syntax.text.slice(start, end)) ? {stub: true as const} : {})
  }
  if (same) readAs(segment, same)
  return segment
}

function sentenceRanges(kind: SegmentKind, text: string, lang: string): readonly SentenceRange[] {
  return whole.has(kind) ? [{start: 0, end: text.length}] : splitSentences(text, lang)
}

interface SentenceHome {
  readonly syntax: Syntax
  readonly segment: Pick<Segment, 'place' | 'text' | 'pieces' | 'path'>
  /** From 0. */
  readonly at: number
}

function sentenceAt({start, end}: SentenceRange, {syntax, segment, at}: SentenceHome): Sentence {
  return {
    path: `${segment.path}:${at + 1}`,
    text: segment.text.slice(start, end),
    start,
    end,
    place: placeIn(syntax, segment, start, end)
  }
}
