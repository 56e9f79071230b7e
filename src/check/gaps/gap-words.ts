import type {SegmentKind} from '../../model/segment.js'
import type {Gap} from './gaps.js'

/** Maximum length of an excerpt of a segment in a message, in code units. */
const longest = 40

/** `paragraph \`Smoking is …\`` or `8 segments on lines 1 to 15`. */
export function gapMessage({segments, place}: Gap): string {
  const [only, ...more] = segments
  if (only && more.length === 0) return `${kindWords[only.kind]} \`${excerpt(only.text)}\``
  return `${segments.length} segments, lines ${place.start.line} to ${place.end.line}`
}

export function gapNote({side, segments}: Gap): string {
  const them = segments.length === 1 ? 'it' : 'them'
  return side === 'source'
    ? `Nothing in the translation corresponds to ${them}`
    : `Nothing in the reference corresponds to ${them}`
}

/** Gaps with only the text of footnotes. */
export function isFootnotes({segments}: Gap): boolean {
  return segments.every(({kind}) => kind === 'footnote')
}

/** Gaps with only headings. */
export function isHeadings({segments}: Gap): boolean {
  return segments.every(({kind}) => kind === 'heading')
}

/** The beginning of a text, cut between words. */
export function excerpt(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > longest / 2 ? space : longest)}…`
}

/** The word for a segment of each kind. */
export const kindWords: Readonly<Record<SegmentKind, string>> = {
  heading: 'heading',
  'item-title': 'item',
  item: 'item',
  paragraph: 'paragraph',
  quote: 'quotation',
  cell: 'table cell',
  caption: 'caption',
  code: 'code',
  footnote: 'footnote',
  html: 'HTML',
  line: 'line'
}
