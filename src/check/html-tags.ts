import type {Place} from '../model/place.js'
import type {Segment} from '../model/segment.js'

/** A tag as a segment has it. */
export interface HtmlTag {
  /** Without attributes: `<kbd>`, `</kbd>`. */
  readonly name: string
  readonly place: Place
}

/** The tags in the text of a segment and, for HTML, in the segment itself; comments are none. */
export function htmlTagsOf({kind, text, marks, place}: Segment): HtmlTag[] {
  if (kind === 'html') return namesIn(text).map((name) => ({name, place}))
  return marks
    .filter(({type}) => type === 'html')
    .flatMap((mark) => namesIn(mark.value).map((name) => ({name, place: mark.place})))
}

function namesIn(html: string): string[] {
  const open = html.replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
  return [...open.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])/giu)].map(
    ([, slash, name]) => `<${slash}${name?.toLowerCase()}>`
  )
}
