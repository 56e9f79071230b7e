import type {Root} from 'mdast'
import {eachNode} from '../model/each-node.js'

const BYTE_ORDER_MARK = '\ufeff'

/**
 * Moves the offsets of a tree from the text without its byte-order mark, in which micromark counts,
 * to the text as received. Lines and columns stay, because the mark is not a column. Changes the
 * tree in place; does nothing for a text without a mark.
 */
export function countByteOrderMark(tree: Root, text: string): void {
  if (!text.startsWith(BYTE_ORDER_MARK)) return

  // Points may be shared between nodes: each is moved once.
  const moved = new Set<object>()
  eachNode(tree, ({position}) => {
    for (const point of position === undefined ? [] : [position.start, position.end]) {
      if (point.offset === undefined || moved.has(point)) continue
      moved.add(point)
      point.offset += BYTE_ORDER_MARK.length
    }
  })
}
