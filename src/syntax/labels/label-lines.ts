import type {Break, Paragraph, PhrasingContent, Text} from 'mdast'
import type {Point} from '../../model/place.js'
import {placeOf, pointAfter, pointAfterText, restOfLine} from '../node-place.js'

/** Where a line of a paragraph starts, in the text and in the tree. */
export interface ParagraphLine {
  /** First character of the line's content: after indentation and quote marks. */
  readonly point: Point
  /** From there to the line end, as written. */
  readonly source: string
  /** Index of the child of the paragraph that the line starts in, and where in its value. */
  readonly child: number
  readonly at: number
}

const LINE_END = /\r\n|\n|\r/g

/**
 * The lines of a paragraph that start in its own text or at one of its children; a line that
 * starts inside of one (emphasis that was wrapped) can hold no label and is left out.
 */
export function linesOf(paragraph: Paragraph, text: string): ParagraphLine[] {
  const lines = [lineAt({child: 0, at: 0}, placeOf(paragraph).start, text)]
  if (paragraph.children.some(({position}) => position === undefined)) return lines
  for (const [child, node] of paragraph.children.entries()) {
    const next = paragraph.children[child + 1]
    if (node.type === 'break' && next)
      lines.push(lineAt({child: child + 1, at: 0}, placeOf(next).start, text))
    if (node.type !== 'text') continue

    for (const {at, point} of lineStarts(node, text)) {
      if (at < node.value.length) lines.push(lineAt({child, at}, point, text))
      else if (next) lines.push(lineAt({child: child + 1, at: 0}, placeOf(next).start, text))
    }
  }
  return lines
}

/**
 * Cuts a paragraph before each of some of its lines, in order. Text nodes are cut in two, hard
 * breaks at a cut are dropped, and every part has its own place. Cutting before the first line
 * changes nothing.
 */
export function splitParagraph(
  paragraph: Paragraph,
  lines: readonly ParagraphLine[],
  text: string
): Paragraph[] {
  const cuts = lines.filter(({child, at}) => child > 0 || at > 0)
  if (cuts.length === 0) return [paragraph]

  const place = placeOf(paragraph)
  const starts = [{point: place.start, child: 0, at: 0}, ...cuts]
  return starts.map((from, index): Paragraph => {
    const to = starts[index + 1]
    const data = index === 0 && paragraph.data ? {data: paragraph.data} : {}
    const children = childrenBetween(paragraph.children, from, to)
    if (to === undefined)
      return {type: 'paragraph', ...data, children, position: {start: from.point, end: place.end}}
    const end = lineEndBefore(text, from.point, to.point)
    return {
      type: 'paragraph',
      ...data,
      children: trimEnd(children, end),
      position: {start: from.point, end}
    }
  })
}

type TreePoint = Pick<ParagraphLine, 'child' | 'at'>

function lineAt(where: TreePoint, point: Point, text: string): ParagraphLine {
  return {...where, point, source: restOfLine(text, point.offset)}
}

/**
 * Where the lines after the first start in a text node. Its value has no indentation and no quote
 * marks, the text has; only the line ends are in both. None when they do not agree, as when a
 * character reference stands for a line end.
 */
function lineStarts(node: Text, text: string): {at: number; point: Point}[] {
  const {start, end} = placeOf(node)
  const inValue = [...node.value.matchAll(LINE_END)]
  const inText = [...text.slice(start.offset, end.offset).matchAll(LINE_END)]
  if (inValue.length !== inText.length) return []

  return inValue.map((match, index) => {
    const found = inText[index]
    const lineStart = start.offset + (found?.index ?? 0) + (found?.[0].length ?? 0)
    const lead = /^[\s>]*/.exec(restOfLine(text, lineStart))?.[0].length ?? 0
    return {
      at: match.index + match[0].length,
      point: pointAfter({line: start.line + index + 1, column: 1, offset: lineStart}, lead)
    }
  })
}

function childrenBetween(
  children: readonly PhrasingContent[],
  from: TreePoint & {readonly point: Point},
  to: (TreePoint & {readonly point: Point}) | undefined
): PhrasingContent[] {
  const last = to === undefined ? children.length - 1 : to.at > 0 ? to.child : to.child - 1
  return children.slice(from.child, last + 1).map((node, index) => {
    const child = from.child + index
    const startAt = child === from.child ? from.at : 0
    const endAt = child === to?.child ? to.at : undefined
    if (node.type !== 'text' || (startAt === 0 && endAt === undefined)) return node
    const {start, end} = placeOf(node)
    return {
      type: 'text',
      value: node.value.slice(startAt, endAt),
      position: {
        start: startAt === 0 ? start : from.point,
        end: endAt === undefined ? end : (to?.point ?? end)
      }
    }
  })
}

/** Drops breaks, line ends and white space from the end of a part. */
function trimEnd(children: readonly PhrasingContent[], end: Point): PhrasingContent[] {
  const last = children.at(-1)
  const before = children.slice(0, -1)
  if (last === undefined) return []
  if (isBreak(last)) return trimEnd(before, end)
  if (last.type !== 'text') return [...children]

  const value = withoutEnd(last.value, ' \t\r\n')
  if (value === last.value) return [...children]
  if (value === '') return trimEnd(before, end)
  return [...before, {type: 'text', value, position: {start: placeOf(last).start, end}}]
}

function isBreak(node: PhrasingContent): node is Break {
  return node.type === 'break'
}

/** Where the line before a line ends, white space and a hard break's backslash left out. */
function lineEndBefore(text: string, from: Point, line: Point): Point {
  const before = withoutEnd(text.slice(from.offset, line.offset), ' \t>')
  const content = withoutEnd(before, ' \t\r\n')
  const length = content.endsWith('\\') ? content.length - 1 : content.length
  return pointAfterText(content.slice(0, length), from)
}

/** By hand, as a pattern that ends in `+$` takes quadratic time on long stretches of space. */
function withoutEnd(value: string, characters: string): string {
  let end = value.length
  while (end > 0 && characters.includes(value[end - 1] ?? '')) end--
  return value.slice(0, end)
}
