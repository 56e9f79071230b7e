import type {Place} from '../../model/place.js'
import type {Segment} from '../../model/segment.js'

/** A tag as a segment has it. */
export interface HtmlTag {
  /** Without attributes: `<kbd>`, `</kbd>`. */
  readonly name: string
  /** With those attributes that no language has to do with: `<div class="note">`. */
  readonly shown: string
  readonly place: Place
}

/** The tags in the text of a segment and, for HTML, in the segment itself, without comments. */
export function htmlTagsOf({kind, text, marks, place}: Segment): HtmlTag[] {
  if (kind === 'html') return namesIn(text).map((named) => ({...named, place}))
  return marks
    .filter(({type}) => type === 'html')
    .flatMap((mark) => namesIn(mark.value).map((named) => ({...named, place: mark.place})))
}

/** Attributes that say how a tag looks or what it is, not what it says or where it leads. */
const attributes =
  /\s(class|style|type|align|width|height|colspan|rowspan|target|rel)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/giu

function namesIn(html: string): Omit<HtmlTag, 'place'>[] {
  const open = html.replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
  return [...open.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])([^<>]*)/giu)].map(
    ([, slash, tag = '', rest = '']) => {
      const name = `<${slash}${tag.toLowerCase()}>`
      const own = [...rest.matchAll(attributes)].map(
        ([, key = '', ...values]) => `${key.toLowerCase()}="${firstValue(values)}"`
      )
      const shown = [name.slice(0, -1), ...own.sort()].join(' ')
      return {name, shown: `${shown}>`}
    }
  )
}

function firstValue(values: readonly (string | undefined)[]): string {
  const value = values.find((one) => one !== undefined) ?? ''
  return value.trim().replace(/\s+/gu, ' ')
}
