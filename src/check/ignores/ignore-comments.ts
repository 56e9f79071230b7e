import type {Nodes, Parents} from 'mdast'
import type {Document} from '../../model/document.js'
import type {Place} from '../../model/place.js'
import type {Side} from '../../model/side.js'
import {lineIndexOf} from '../../text/places/segment-place.js'

/** A comment in a document that silences rules, and the part of the document that it applies to. */
export interface IgnoreComment {
  readonly side: Side
  /** Where the comment itself stands. */
  readonly place: Place
  /** `bitext-ignore`, with `-next`, `-start` or `-end`. */
  readonly name: string
  /** Ids of the rules that it silences; none stands for all. */
  readonly rules: readonly string[]
  readonly reason?: string
  /** UTF-16 code units of the document, both ends included. Missing for an end without its start. */
  readonly range?: {readonly start: number; readonly end: number}
}

/**
 * The comments of a document that silence rules, in reading order.
 *
 * `<!-- bitext-ignore RULE… reason: WHY -->` silences the block it is in or, between blocks, the
 * next one and the gap itself; `bitext-ignore-next` the block after the one it is in;
 * `bitext-ignore-start` everything up to `bitext-ignore-end`, or to the end of the document. MDX
 * comments do the same. A block is taken by whole lines, including its marker.
 */
export function ignoreComments(document: Document, side: Side): readonly IgnoreComment[] {
  if (!document.text.includes('bitext-ignore')) return []
  const found: Found[] = []
  collect(document.tree, [], found)
  return withEnds(
    found.flatMap((one) => commentsOf(one, document, side)),
    document.text.length
  )
}

/** An HTML node and its ancestors with the index of the next one in each, outermost first. */
interface Found {
  readonly node: Extract<Nodes, {type: 'html'}>
  readonly trail: readonly Step[]
}

interface Step {
  readonly parent: Parents
  readonly index: number
}

function collect(parent: Parents, trail: readonly Step[], found: Found[]): void {
  for (const [index, node] of parent.children.entries()) {
    const inner = [...trail, {parent, index}]
    if (node.type === 'html' && node.value.includes('bitext-ignore')) {
      found.push({node, trail: inner})
    } else if ('children' in node) collect(node, inner, found)
  }
}

const directive =
  /(?:<!--|\{\/\*)\s*(bitext-ignore(?:-next|-start|-end)?)(?=[\s,*-])([\s\S]*?)(?:-->|\*\/\})/g

function commentsOf(found: Found, document: Document, side: Side): readonly IgnoreComment[] {
  const start = found.node.position?.start.offset ?? 0
  const source = document.text.slice(start, found.node.position?.end.offset ?? start)
  return [...source.matchAll(directive)].map((match) => {
    const [whole, name = '', rest = ''] = match
    const at = start + match.index
    const [rules = '', reason = ''] = rest.split(/\breason:/, 2)
    return {
      side,
      place: lineIndexOf(document).placeOf(at, at + whole.length),
      name,
      rules: rules.split(/[\s,]+/).filter((id) => id !== ''),
      ...(reason.trim() === '' ? {} : {reason: reason.trim().replace(/\s+/g, ' ')}),
      range: rangeOf(found, name, document.text)
    }
  })
}

interface Range {
  readonly start: number
  readonly end: number
}

const phrasing: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link'
])

function rangeOf({node, trail}: Found, name: string, text: string): Range {
  // The row of a table, not its cell, is a line.
  const level = trail.findIndex(
    ({parent}) => phrasing.has(parent.type) || parent.type === 'tableRow'
  )
  const own = level === -1 ? undefined : trail[level]?.parent
  const outer = level === -1 ? trail : trail.slice(0, level)
  if (own && name === 'bitext-ignore') return wholeLines(spanOf(own), text)
  const next = nextBlock(outer)
  if (own) return next ? wholeLines(spanOf(next), text) : spanOf(node)
  const step = outer.at(-1)
  const before = step?.parent.children[step.index - 1]
  const start = before ? spanOf(before).end : spanOf(node).start
  return {start, end: next ? wholeLines(spanOf(next), text).end : spanOf(node).end}
}

/** What follows on this level, or on the nearest one outside it, without other comments. */
function nextBlock(trail: readonly Step[]): Nodes | undefined {
  for (const {parent, index} of [...trail].reverse()) {
    const next = parent.children.slice(index + 1).find((node) => !isComment(node))
    if (next) return next
  }
  return undefined
}

function isComment(node: Nodes): boolean {
  return node.type === 'html' && /^(?:<!--[\s\S]*-->|\{\/\*[\s\S]*\*\/\})\s*$/.test(node.value)
}

function spanOf({position}: Nodes): Range {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}

function wholeLines({start, end}: Range, text: string): Range {
  const lineEnd = text.slice(end).search(/[\r\n]|$/)
  return {start: text.lastIndexOf('\n', start - 1) + 1, end: end + lineEnd}
}

/** Starts reach to their ends; an end without a start means nothing. */
function withEnds(comments: readonly IgnoreComment[], length: number): readonly IgnoreComment[] {
  const open: IgnoreComment[] = []
  const closed: IgnoreComment[] = []
  for (const comment of comments) {
    if (comment.name === 'bitext-ignore-start') open.push(comment)
    else if (comment.name !== 'bitext-ignore-end') closed.push(comment)
    else {
      const index = open.findLastIndex((start) => isOpenedBy(comment, start))
      const [start] = index === -1 ? [] : open.splice(index, 1)
      closed.push(start ? reaching(start, comment.place.end.offset) : meaningless(comment))
    }
  }
  return [...closed, ...open.map((start) => reaching(start, length))].sort(
    (a, b) => a.place.start.offset - b.place.start.offset
  )
}

function reaching(start: IgnoreComment, end: number): IgnoreComment {
  return {...start, range: {start: start.place.start.offset, end}}
}

function meaningless({range: _, ...end}: IgnoreComment): IgnoreComment {
  return end
}

/** An end that names rules closes the start that names the same ones. */
function isOpenedBy(end: IgnoreComment, start: IgnoreComment): boolean {
  if (start.name !== 'bitext-ignore-start') return false
  return end.rules.length === 0 || end.rules.join() === start.rules.join()
}
