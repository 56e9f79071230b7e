import type {Document} from '../../model/document.js'
import type {Label} from '../../model/label.js'
import type {Segment} from '../../model/segment.js'
import {placeJson} from '../layout/place-json.js'
import {printJson} from '../layout/print-json.js'

/** The segments of a document for machines, as `docs/schema/segments.schema.json` says. */
export function segmentsJson(document: Document): string {
  const {path, lang, format, segments} = document
  return printJson({
    version: 1,
    path,
    lang,
    format,
    segments: segments.map((segment) => segmentJson(segment, path))
  })
}

function segmentJson(segment: Segment, file: string): object {
  const {number, path, kind, depth, label, run, lang, text, hash, plainHeading} = segment
  return {
    number,
    path,
    kind,
    depth,
    ...(label && {label: label.text, numbering: numberingJson(label, file)}),
    ...(run !== undefined && {run}),
    lang,
    hash,
    ...(plainHeading && {plainHeading}),
    place: placeJson(segment.place, file),
    text,
    sentences: segment.sentences.map((sentence) => ({
      path: sentence.path,
      start: sentence.start,
      end: sentence.end,
      place: placeJson(sentence.place, file),
      text: sentence.text
    })),
    marks: segment.marks.map(({type, start, end, value, place}) => ({
      type,
      start,
      end,
      value,
      place: placeJson(place, file)
    }))
  }
}

function numberingJson({style, value, delimiter, upper, sign, word, place}: Label, file: string) {
  return {
    style,
    value,
    delimiter,
    ...(upper !== undefined && {upper}),
    ...(sign !== undefined && {sign}),
    ...(word !== undefined && {word}),
    place: placeJson(place, file)
  }
}
