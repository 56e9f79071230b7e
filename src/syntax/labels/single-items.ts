import type {List, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import {eachNode} from '../../model/each-node.js'
import {placeOf, restOfLine} from '../node-place.js'
import {holdsBlocks} from './labels.js'
import {opensWithDay} from './title-line.js'

/**
 * Turns what Markdown takes for a numbered list of one item, but is a date or a year at the start
 * of prose (`26. Januar 2024`, `1986. What a year`), back into a paragraph. For plain texts only:
 * in Markdown it is shown as a list, so a list it is. Changes the tree in place.
 */
export function unlistDates(tree: Root, text: string): void {
  eachNode(tree, (node) => {
    if (!holdsBlocks(node)) return
    node.children = node.children.map((child): RootContent => {
      if (child.type !== 'list' || !onlyParagraph(child) || !isDate(child, text)) return child
      return {type: 'paragraph', children: withNumber(child, text), position: placeOf(child)}
    })
  })
}

/** The paragraph of a numbered list that has a single item with nothing else in it. */
export function onlyParagraph({ordered, children}: List): Paragraph | undefined {
  const [item, second] = children
  const [paragraph, other] = item?.children ?? []
  if (!ordered || second || other || item?.checked != null) return undefined
  return paragraph?.type === 'paragraph' && paragraph.children[0]?.type === 'text'
    ? paragraph
    : undefined
}

/** The text of such a list with its number, as a paragraph or a heading has it. */
export function withNumber(list: List, text: string): PhrasingContent[] {
  const [first, ...others] = onlyParagraph(list)?.children ?? []
  if (first?.type !== 'text')
    throw new Error('Cannot number a list that is more than a line of text')
  const {start} = placeOf(list)
  const {start: textStart, end} = placeOf(first)
  const value = text.slice(start.offset, textStart.offset) + first.value
  return [{type: 'text', value, position: {start, end}}, ...others]
}

function isDate(list: List, text: string): boolean {
  const line = restOfLine(text, placeOf(list).start.offset)
  return /^\d{4}[.)]/.test(line) || opensWithDay(line)
}
