import type {Html, Parents, PhrasingContent, Root, RootContent, Text} from 'mdast'
import {LineIndex} from '../text/places/line-index.js'
import {placeOf} from './node-place.js'

const comment = /\{\/\*\s*bitext-ignore[\s\S]*?\*\/\}/
const wholeComment = /^\{\/\*\s*bitext-ignore(?:(?!\*\/\})[\s\S])*\*\/\}$/

/**
 * Makes HTML nodes of the MDX comments for this tool, so that they are not text. Other MDX stays:
 * in Markdown, braces are characters that a reader sees.
 */
export function markMdxComments(tree: Root, text: string): void {
  if (comment.test(text)) markWithin(tree, {text, lines: new LineIndex(text)})
}

interface Source {
  readonly text: string
  readonly lines: LineIndex
}

function markWithin(parent: Parents, source: Source): void {
  const children: readonly RootContent[] = parent.children
  parent.children = children.flatMap((node): readonly RootContent[] => {
    if (node.type === 'paragraph') {
      const {start, end} = placeOf(node)
      const value = source.text.slice(start.offset, end.offset)
      if (wholeComment.test(value)) return [htmlAt(start.offset, value, source)]
    }
    if (node.type === 'text') return splitText(node, source)
    if ('children' in node) markWithin(node, source)
    return [node]
  }) as typeof parent.children
}

/** The text before, the comment, the text after; only where they stand as they are shown. */
function splitText(node: Text, source: Source): readonly PhrasingContent[] {
  const found = comment.exec(node.value)
  const {start, end} = placeOf(node)
  const at = found ? source.text.slice(start.offset, end.offset).indexOf(found[0]) : -1
  if (!found || at === -1) return [node]
  const from = start.offset + at
  const to = from + found[0].length
  const before = textAt(node.value.slice(0, found.index), [start.offset, from], source)
  const after = textAt(node.value.slice(found.index + found[0].length), [to, end.offset], source)
  return [
    ...before,
    htmlAt(from, found[0], source),
    ...after.flatMap((rest) => splitText(rest, source))
  ]
}

function textAt(
  value: string,
  [start, end]: readonly [number, number],
  {lines}: Source
): readonly Text[] {
  return value === '' ? [] : [{type: 'text', value, position: lines.placeOf(start, end)}]
}

function htmlAt(start: number, value: string, {lines}: Source): Html {
  return {type: 'html', value, position: lines.placeOf(start, start + value.length)}
}
