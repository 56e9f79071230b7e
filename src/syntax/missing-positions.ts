import type {Nodes, Parents, Root} from 'mdast'
import type {Point, Position} from 'unist'
import {eachNode} from '../model/each-node.js'

/**
 * Gives a position to the nodes that have none, in place. GFM's transform for addresses that the
 * tokenizer missed (`"www.a.nl"`, `'a@b.nl'`) splits a text into nodes without positions; each is
 * found again in the source by reading its value there, between its neighbours.
 */
export function placeMissing(tree: Root, text: string): void {
  eachNode(tree, (node) => {
    if (!('children' in node)) return true
    if (node.position === undefined) return false
    for (const gap of gapsOf(node, node.position)) placeGap(gap, text)
    return true
  })
}

/** Neighbours without a position, and the stretch of source that they share. */
interface Gap {
  readonly nodes: Nodes[]
  readonly start: Point
  end: Point
}

function gapsOf(parent: Parents, {start, end}: Position): readonly Gap[] {
  const gaps: Gap[] = []
  let open: Gap | undefined
  let from = start
  for (const child of parent.children) {
    if (child.position !== undefined) {
      if (open !== undefined) open.end = child.position.start
      open = undefined
      from = child.position.end
      continue
    }
    if (open === undefined) {
      open = {nodes: [], start: from, end}
      gaps.push(open)
    }
    open.nodes.push(child)
  }
  return gaps
}

function placeGap({nodes, start, end}: Gap, text: string): void {
  const source = text.slice(start.offset ?? 0, end.offset ?? 0)
  const edges = edgesIn(source, nodes.map(shownText).join(''))
  // Walked from node to node: counting from the start of the gap each time would be quadratic.
  let reached: Reached = {point: start, at: 0}
  let from = 0
  for (const node of nodes) {
    const to = from + shownText(node).length
    if (edges === undefined) {
      // What cannot be read again is placed as wide as it may be.
      place(node, {start: {...start}, end: {...end}})
    } else {
      const first = walk(source, reached, edges.starts[from] ?? reached.at)
      reached = walk(source, first, edges.ends[to - 1] ?? first.at)
      place(node, {start: {...first.point}, end: {...reached.point}})
    }
    from = to
  }
}

/** A link that was found in a text has the place of its only child. */
function place(node: Nodes, position: Position): void {
  node.position = position
  if (!('children' in node)) return
  for (const child of node.children)
    place(child, {start: {...position.start}, end: {...position.end}})
}

function shownText(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(shownText).join('') : ''
}

/** For each code unit of a value, where it starts and ends in a source. */
interface Edges {
  readonly starts: number[]
  readonly ends: number[]
}

/** Starts that are tried before a value is given up; the markers of a parent are never longer. */
const TRIES_MAX = 64

/** Where a value stands in a source, from the first place where all of it can be read. */
function edgesIn(source: string, value: string): Edges | undefined {
  let tries = 0
  for (let offset = 0; offset < source.length && tries < TRIES_MAX; offset++) {
    if (unitAt(source, offset, value, 0) === undefined) continue
    tries++
    const edges = edgesAt(source, value, offset)
    if (edges !== undefined) return edges
  }
  return
}

function edgesAt(source: string, value: string, offset: number): Edges | undefined {
  const edges: Edges = {starts: [], ends: []}
  let at = offset
  while (edges.ends.length < value.length) {
    const unit = unitAt(source, at, value, edges.ends.length)
    if (unit === undefined) return
    for (let index = 0; index < unit.width; index++) {
      edges.starts.push(unit.start)
      edges.ends.push(unit.end)
    }
    at = unit.end
  }
  return edges
}

/** What one unit of source shows: from where to where it is, and how many units of value it is. */
interface SourceUnit {
  readonly start: number
  readonly end: number
  readonly width: number
}

/** The unit of source at `at` that shows the value from `index` on, if it does. */
function unitAt(source: string, at: number, value: string, index: number): SourceUnit | undefined {
  const wanted = value[index] ?? ''
  const reference = referenceAt(source, at)
  if (reference !== undefined && !value.startsWith(reference, index)) {
    return {start: at, end: at + reference.length, width: isHighSurrogate(wanted) ? 2 : 1}
  }
  if (isEscape(source, at, wanted)) return {start: at, end: at + 2, width: 1}
  if (source[at] === wanted) return {start: at, end: at + 1, width: 1}

  const start = afterPrefix(source, at)
  return start > at && source[start] === wanted ? {start, end: start + 1, width: 1} : undefined
}

function isEscape(source: string, at: number, wanted: string): boolean {
  return source[at] === '\\' && source[at + 1] === wanted && /[!-/:-@[-`{-~]/.test(wanted)
}

/** A character reference; which character it is for does not matter here. */
function referenceAt(source: string, at: number): string | undefined {
  if (source[at] !== '&') return
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,30});/i.exec(source.slice(at, at + 34))?.[0]
}

function isHighSurrogate(unit: string): boolean {
  return /^[\ud800-\udbff]$/.test(unit)
}

/** Past indent and markers of containers, which the value of a text does not have after a line end. */
function afterPrefix(source: string, at: number): number {
  if (at > 0 && !/[\r\n\t >]/.test(source[at - 1] ?? '')) {
    // White space before a line end is not in the value either.
    return at + (/^[\t ]*(?=[\r\n])/.exec(source.slice(at))?.[0].length ?? 0)
  }
  return at + (/^[\t >]*/.exec(source.slice(at))?.[0].length ?? 0)
}

/** A point of the text, and the offset in a gap's source where it is. */
interface Reached {
  readonly point: Point
  readonly at: number
}

function walk(source: string, {point, at}: Reached, to: number): Reached {
  const lines = source.slice(at, to).split(/\r\n|[\r\n]/)
  const last = lines.at(-1) ?? ''
  const line = point.line + lines.length - 1
  const column = (lines.length === 1 ? point.column : 1) + last.length
  return {point: {line, column, offset: (point.offset ?? 0) + to - at}, at: to}
}
