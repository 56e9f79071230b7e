import type {Document} from '../../model/document.js'
import type {LabelWord} from '../../model/label.js'
import type {Segment} from '../../model/segment.js'
import {type Reference, referencesIn} from '../../text/facts/reference.js'
import {baseLanguage} from '../../text/language.js'
import {placeIn} from '../../text/places/segment-place.js'
import type {Value} from '../lists/numbering.js'
import type {Token} from './token.js'

/** A mention of a numbered part, and where it leads. */
export interface Mention extends Token {
  readonly reference: Reference
  /** The parts of its own document with this number. */
  readonly leads: readonly Segment[]
  /**
   * The part of its number that names something inside that part: `(a)` of `1.2(a)`. Usually empty.
   */
  readonly inside: string
  /** Range in the document of the number of the part, UTF-16 code units. */
  readonly numberAt: {readonly start: number; readonly end: number}
}

/** The numbered segments of a document by their number. */
export type Parts = ReadonlyMap<string, readonly Segment[]>

export function partsOf({segments}: Document): Parts {
  const parts = new Map<string, Segment[]>()
  for (const segment of segments) {
    const value = segment.label?.value ?? []
    if (value.length === 0) continue
    const key = value.join('.')
    const list = parts.get(key)
    if (list === undefined) parts.set(key, [segment])
    else list.push(segment)
  }
  return parts
}

/** The mentions in a segment of a document; its own number (`## Artikel 4`) is not a mention. */
export function mentionsIn(segment: Segment, document: Document, parts: Parts): Mention[] {
  if (segment.kind === 'code' || segment.kind === 'html') return []
  const all = referencesIn(segment.text, baseLanguage(segment.lang)).map((reference): Mention => {
    const {start, end, shown, kind, value} = reference
    const place = placeIn(document, segment, start, end)
    const partsOfKind = (number: Value) =>
      (parts.get(number.join('.')) ?? []).filter((part) => isOfKind(part, kind))
    const whole = partsOfKind(value)
    const letter = /\(?[a-z]\)?$/iu.exec(shown)?.[0] ?? ''
    const inside = whole.length === 0 ? letter : ''
    const last = place.end.offset
    const numberAt = {start: last - (end - reference.numberStart), end: last - inside.length}
    return {
      segment,
      start,
      end,
      shown,
      value: `${shown} in ${document.lang}`,
      place,
      reference,
      leads: inside === '' ? whole : partsOfKind(value.slice(0, -1)),
      inside,
      numberAt
    }
  })
  const own = segment.label?.place.end.offset ?? 0
  return all.filter(({place}) => place.start.offset >= own)
}

/** Kinds of division that an item with a bare number may be. */
const barelyNumbered: ReadonlySet<LabelWord> = new Set(['point', 'paragraph', 'section', 'step'])

/** An article is named as one, or is a numbered heading; a point of a list has only a number. */
function isOfKind({label, kind}: Segment, wanted: LabelWord): boolean {
  if (label?.word !== undefined) return label.word === wanted
  return kind === 'heading' || barelyNumbered.has(wanted)
}
