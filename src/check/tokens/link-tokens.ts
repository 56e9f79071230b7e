import type {Bitext} from '../../model/bead.js'
import type {Document} from '../../model/document.js'
import type {InlineMark, Segment} from '../../model/segment.js'
import type {Side} from '../../model/side.js'
import {factsOf} from '../../text/facts/read-facts.js'
import {type LinkTarget, linkTarget} from '../../text/marks/link-target.js'
import {lineIndexOf, placeIn} from '../../text/places/segment-place.js'
import {readOnceFor} from '../../text/read-once.js'
import {brokenLinks} from './broken-links.js'
import type {Token} from './token.js'

/**
 * Where its address is in the document, UTF-16 code units; absent if it is written differently
 * there.
 */
export interface LinkToken extends Token {
  readonly target: LinkTarget
  /**
   * Where its address is in the document, UTF-16 code units; absent if it is written differently
   * there.
   */
  readonly address?: {readonly start: number; readonly end: number}
}

/** What is needed to read links. */
interface LinkContext {
  readonly document: Document
  /** The languages of the bitext; their names in an address do not count. */
  readonly langs: readonly string[]
}

/**
 * The links of a segment of a bitext, in order of place, except those to e-mail addresses. Read
 * once for each bitext, because they have their places in its documents.
 */
export function linksOf(bitext: Bitext, side: Side, segment: Segment): readonly LinkToken[] {
  return linksOn[side](bitext, segment)
}

const linksOn = {source: linksReader('source'), target: linksReader('target')} as const

function linksReader(side: Side) {
  return readOnceFor((bitext: Bitext, segment: Segment) => {
    const langs = [bitext.source.lang, bitext.target.lang]
    return linksIn(segment, {document: bitext[side], langs})
  })
}

function linksIn(segment: Segment, context: LinkContext): readonly LinkToken[] {
  const marked = segment.marks.filter(({type}) => type === 'link')
  const written = factsOf(segment).filter(
    ({type, start, end}) =>
      type === 'url' && !marked.some((mark) => mark.start < end && start < mark.end)
  )
  const isPlain = marked.length === 0 && written.length === 0 && !segment.text.includes(']')
  if (isPlain && segment.kind !== 'html' && segment.marks.every(({type}) => type !== 'html')) {
    return []
  }
  return [
    ...marked.map((mark) => markedLink(segment, mark, context)),
    ...written.map(({start, end, shown}) => {
      const place = placeIn(context.document, segment, start, end)
      const address = {start: place.start.offset, end: place.end.offset}
      return linkToken({segment, start, end, place, shown, address}, context)
    }),
    ...brokenLinks(segment, context.document)
      .filter(({end}) => !marked.some((mark) => mark.start < end && end - 1 <= mark.end))
      .map(({start, end, shown, place}) => linkToken({segment, start, end, shown, place}, context)),
    ...htmlTexts(segment).flatMap((html) => htmlLinks(segment, html, context))
  ]
    .filter(({shown}) => shown !== '' && !/^(?:mailto|tel|javascript|data):/i.test(shown))
    .sort((a, b) => a.start - b.start)
}

function linkToken(token: Omit<LinkToken, 'target' | 'value'>, {langs}: LinkContext): LinkToken {
  return {...token, value: token.shown, target: linkTarget(token.shown, langs)}
}

function markedLink(segment: Segment, mark: InlineMark, context: LinkContext): LinkToken {
  const {start, end, place, value: shown} = mark
  const address = addressOf(mark, context.document)
  return linkToken({segment, start, end, place, shown, ...(address ? {address} : {})}, context)
}

/** The address of a link is the last part of its markup, or in the definition that it refers to. */
function addressOf({place, value}: InlineMark, {text, tree}: Document): LinkToken['address'] {
  const raw = text.slice(place.start.offset, place.end.offset)
  // Inside a link that white space breaks, it may be only a part of the address.
  if (/\]\(\s*$/.test(text.slice(Math.max(0, place.start.offset - 20), place.start.offset)))
    return undefined
  const at = raw.startsWith('[') ? raw.lastIndexOf(`(${value}`) + 1 : raw.indexOf(value)
  if (value === '') return undefined
  if (raw.startsWith('[') ? at > 0 : at >= 0) return rangeAt(place.start.offset + at, value)

  for (const node of tree.children) {
    if (node.type !== 'definition' || node.url !== value || !node.position) continue
    const {start, end} = node.position
    const offset = start.offset ?? 0
    const found = text.slice(offset, end.offset).indexOf(value, node.label?.length ?? 0)
    return found < 0 ? undefined : rangeAt(offset + found, value)
  }
  return undefined
}

function rangeAt(start: number, value: string): {readonly start: number; readonly end: number} {
  return {start, end: start + value.length}
}

/** A piece of HTML with its place in the segment and in the document. */
interface HtmlText {
  readonly html: string
  readonly start: number
  readonly offset: number
}

function htmlTexts(segment: Segment): HtmlText[] {
  const inline = segment.marks
    .filter(({type}) => type === 'html')
    .map(({value, start, place}) => ({html: value, start, offset: place.start.offset}))
  const offset = segment.pieces[0]?.offset ?? segment.place.start.offset
  return segment.kind === 'html' ? [...inline, {html: segment.text, start: 0, offset}] : inline
}

const anchorTag = /<a\s(?:[^<>]*\s)?href\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi

function htmlLinks(
  segment: Segment,
  {html, start, offset}: HtmlText,
  context: LinkContext
): LinkToken[] {
  if (!html.includes('href')) return []
  return Array.from(html.matchAll(anchorTag), (match) => {
    const shown = match[1] ?? match[2] ?? match[3] ?? ''
    const at = match.index + match[0].lastIndexOf(shown)
    const isInline = segment.kind !== 'html'
    const from = isInline ? start : at
    const first = isInline
      ? offset + at
      : placeIn(context.document, segment, at, at + shown.length).start.offset
    const place = lineIndexOf(context.document).placeOf(first, first + shown.length)
    const token = {segment, start: from, end: from, place, shown}
    return linkToken({...token, address: rangeAt(first, shown)}, context)
  })
}
