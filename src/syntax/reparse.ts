import type {Nodes, Root} from 'mdast'
import type {Point} from 'unist'
import type {Format} from '../model/document.js'
import {isFrontMatter, opensFrontMatter} from './metadata/front-matter-fence.js'

/** A tree as the parser made it of a text; nothing may be changed in it. */
export interface RawTree {
  readonly text: string
  readonly format: Format
  readonly tree: Root
}

/** How far nodes are moved: whole lines, and UTF-16 code units. */
interface Shift {
  readonly lines: number
  readonly units: number
}

/**
 * Parses a text with a known earlier state: only from a paragraph before the first change to one
 * after the last. Gives the same tree as parsing the whole text, or `undefined` if that is
 * uncertain. Nodes before the change are those of the earlier tree, not copies.
 *
 * Where a top-level paragraph starts, nothing else is open, so what follows does not depend on what
 * precedes it. Only link and footnote definitions affect the whole text; a text with any must be
 * parsed whole.
 */
export function reparsed(
  text: string,
  {text: old, tree}: RawTree,
  parse: (part: string) => Root
): Root | undefined {
  if (reachesFar(old) || reachesFar(text)) return undefined
  const kept = commonEnds(old, text)
  if ((opensFrontMatter(old) || opensFrontMatter(text)) && !isMetadataKept(tree, kept.before)) {
    return undefined
  }
  const moved = text.length - old.length
  const first = tree.children.findLastIndex((node) => startsAnew(node, old, {before: kept.before}))
  const after = old.length - kept.after
  const last = tree.children.findIndex((node, at) => at > first && startsAnew(node, old, {after}))

  const start = tree.children[first]?.position?.start ?? {line: 1, column: 1, offset: 0}
  const anew = tree.children[last]?.position
  const end = anew ? offsetOf(anew.end) + moved : text.length
  const part = parse(text.slice(offsetOf(start), end))
  const shift = {lines: start.line - 1, units: offsetOf(start)}
  const between = part.children.map((node) => shifted(node, shift))
  const head = tree.children.slice(0, Math.max(first, 0))
  if (!anew) return rootOf([...head, ...between], shifted(part, shift))

  const found = between.pop()
  const again = found?.type === 'paragraph' ? found.position?.start : undefined
  if (again?.offset !== offsetOf(anew.start) + moved) return undefined
  const later = {lines: again.line - anew.start.line, units: moved}
  const tail = tree.children.slice(last).map((node) => shifted(node, later))
  return rootOf([...head, ...between, ...tail], {
    position: tree.position && {
      start: tree.position.start,
      end: shiftedPoint(tree.position.end, later)
    }
  })
}

/** A copy of a node, all below it included. */
export function shifted<Kind extends Nodes>(node: Kind, shift: Shift): Kind {
  const copy = {...node}
  if (node.data) copy.data = {...node.data}
  if (node.position) {
    const {start, end} = node.position
    copy.position = {start: shiftedPoint(start, shift), end: shiftedPoint(end, shift)}
  }
  if ('children' in copy) {
    copy.children = copy.children.map((child) => shifted(child, shift)) as typeof copy.children
  }
  return copy
}

function shiftedPoint({line, column, offset}: Point, {lines, units}: Shift): Point {
  return {line: line + lines, column, ...(offset === undefined ? {} : {offset: offset + units})}
}

function rootOf(children: Root['children'], {position}: Pick<Root, 'position'>): Root {
  const start = {line: 1, column: 1, offset: 0}
  return {type: 'root', children, ...(position && {position: {start, end: position.end}})}
}

/** It may define links or footnotes; or it has a byte-order mark, which the parser does not count. */
function reachesFar(text: string): boolean {
  return text.includes(']:') || text.startsWith('\ufeff')
}

/** Whether front matter stands whole, its last line end included, in the part before the change. */
function isMetadataKept({children: [first]}: Root, before: number): boolean {
  if (first?.position === undefined || !isFrontMatter(first)) return false
  return offsetOf(first.position.end) < before
}

/** Where a part of the text ends that stayed as it was, or where one starts. */
type Kept = {readonly before: number} | {readonly after: number}

/**
 * Whether a block is a paragraph below a blank line that starts with a letter, so that no list,
 * quote, table or front matter goes on in it; and whether what makes it so is in the kept part.
 */
function startsAnew({type, position}: Nodes, text: string, kept: Kept): boolean {
  if (type !== 'paragraph' || position?.start.column !== 1) return false
  const start = offsetOf(position.start)
  if ('before' in kept && start >= kept.before) return false
  if ('after' in kept && start < kept.after) return false
  const blank = BLANK_LINE.exec(text.slice(Math.max(0, start - BLANK_LENGTH_MAX), start))?.[0]
  if (blank === undefined || !/^\p{L}/u.test(text.slice(start, start + 2))) return false
  if ('after' in kept) return start - blank.length >= kept.after
  LINE_END.lastIndex = start
  const line = LINE_END.exec(text)
  return line !== null && LINE_END.lastIndex < kept.before
}

const LINE_END = /\r\n|[\r\n]/g
/** A line end and a blank line before a place. */
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/
/** More white space than that on a blank line is not looked at. */
const BLANK_LENGTH_MAX = 80

/** How many code units two texts share at their start, and at their end beside these. */
function commonEnds(a: string, b: string): {readonly before: number; readonly after: number} {
  const most = Math.min(a.length, b.length)
  let before = 0
  while (before < most && a.charCodeAt(before) === b.charCodeAt(before)) before++
  let after = 0
  while (
    after < most - before &&
    a.charCodeAt(a.length - 1 - after) === b.charCodeAt(b.length - 1 - after)
  ) {
    after++
  }
  return {before, after}
}

function offsetOf({offset}: Point): number {
  return offset ?? 0
}
