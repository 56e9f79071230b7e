import {toString as textOf} from 'mdast-util-to-string'
import type {Document} from '../../model/document.js'
import type {Segment} from '../../model/segment.js'
import {readOnce} from '../../text/read-once.js'
import {foldLetters} from '../../text/words/fold-letters.js'

/** A place in a document that a `#fragment` can lead to. */
export interface Anchor {
  /** As a link has to write it. */
  readonly id: string
  /** The heading that it is made of; absent on ids in HTML and footnotes. */
  readonly heading?: Segment
}

/** An id that a heading is given by hand: `## Opening hours {#hours}`. */
export interface HeadingId {
  readonly id: string
  /** Range in the document of the id, braces included; UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/**
 * Where the fragments of a document can lead, by their plain form. Sites make ids of headings in ways
 * that differ in signs, accents and case, so these do not count; a repeated heading has its ordinal
 * behind it (`hours-1`).
 */
export const anchorsOf: (document: Document) => ReadonlyMap<string, Anchor> = readOnce(readAnchors)

/** A fragment without what sites write in different ways. */
export function plainAnchor(fragment: string): string {
  return foldLetters(decoded(fragment))
    .replace(/^user-content-/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** A fragment as it reads; as it is where its escapes are broken. */
export function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

function readAnchors(document: Document): ReadonlyMap<string, Anchor> {
  const found = new Map<string, Anchor>()
  const add = (anchor: Anchor) => {
    const key = plainAnchor(anchor.id)
    if (key !== '' && !found.has(key)) found.set(key, anchor)
  }
  const byOffset = new Map(
    document.segments
      .filter(({kind}) => kind === 'heading')
      .map((segment) => [segment.place.start.line, segment])
  )
  const counts = new Map<string, number>()
  for (const node of document.tree.children) {
    if (node.type !== 'heading') continue
    const heading = byOffset.get(node.position?.start.line ?? 0)
    const own = heading && headingId(heading, document)?.id
    const slug = slugOf(textOf(node).replace(/\s*\{#[^{}\s]+\}\s*$/, ''))
    const count = counts.get(slug) ?? 0
    counts.set(slug, count + 1)
    const ids = [count === 0 ? slug : `${slug}-${count}`, ...(own ? [own] : [])].reverse()
    for (const id of ids) add(heading ? {id, heading} : {id})
  }
  for (const [, id = ''] of document.text.matchAll(htmlId)) add({id})
  for (const [, id = ''] of document.text.matchAll(footnote)) add({id: `fn-${id}`})
  add({id: 'top'})
  return found
}

const htmlId = /\s(?:id|name)\s*=\s*["']?([^"'\s<>{}]{1,200})/gi
const footnote = /^\[\^([^\]\s]{1,100})\]:/gm

/** The id that GitHub makes of a heading. */
export function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')
}

const givenId = /\{#([^{}\s]{1,200})\}[ \t]*#*[ \t]*$/

/** The id that a heading is given by hand, if any. */
export function headingId({place}: Segment, {text}: Document): HeadingId | undefined {
  const end = text.indexOf('\n', place.start.offset)
  const line = text.slice(place.start.offset, end < 0 ? text.length : end).trimEnd()
  const match = givenId.exec(line)
  if (!match?.[1]) return undefined
  const start = place.start.offset + match.index
  return {id: match[1], start, end: start + match[1].length + 3}
}
