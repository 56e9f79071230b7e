import type {Node} from 'unist'
import type {Place, Point} from '../model/place.js'

/** The place of a node that was parsed. Throws when the node was made by hand: it has no place. */
export function placeOf(node: Node): Place {
  const {start, end} = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) {
    throw new Error(`Cannot place \`${node.type}\`: it has no position`)
  }
  return {
    start: {line: start.line, column: start.column, offset: start.offset},
    end: {line: end.line, column: end.column, offset: end.offset}
  }
}

/** The text that a node stands for, as written. */
export function sourceOf(node: Node, text: string): string {
  const {start, end} = placeOf(node)
  return text.slice(start.offset, end.offset)
}

/** The point a number of UTF-16 code units further on the same line. */
export function pointAfter({line, column, offset}: Point, units: number): Point {
  return {line, column: column + units, offset: offset + units}
}

/** What is left of the line from an offset on, without its line end. */
export function restOfLine(text: string, offset: number): string {
  return text.slice(offset, lineEndFrom(text, offset))
}

/** The point at the end of a stretch of text that starts at a point. */
export function pointAfterText(text: string, from: Point): Point {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)]
  const last = ends.at(-1)
  if (last === undefined) return pointAfter(from, text.length)
  const lineStart = last.index + last[0].length
  return {
    line: from.line + ends.length,
    column: text.length - lineStart + 1,
    offset: from.offset + text.length
  }
}

function lineEndFrom(text: string, offset: number): number {
  for (let index = offset; index < text.length; index++) {
    const character = text[index]
    if (character === '\n' || character === '\r') return index
  }
  return text.length
}
