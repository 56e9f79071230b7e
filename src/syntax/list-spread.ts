import type {List, ListItem, Root, RootContent} from 'mdast'
import {eachNode} from '../model/each-node.js'

/**
 * Sets in place which lists and items are loose (`spread`), as mdast defines it: a blank line
 * between two items of the list, or between two blocks directly in the item. A line with only a
 * quote marker counts as blank.
 *
 * The parser also counts a blank line after the last item if a list ends inside a quote or a
 * footnote, but none at the end of a quote. It would therefore not read the same tree from what is
 * written.
 */
export function settleSpread(tree: Root): void {
  eachNode(tree, (node) => {
    if (node.type === 'list' || node.type === 'listItem') node.spread = hasBlankBetween(node)
  })
}

function hasBlankBetween({children}: List | ListItem): boolean {
  return children.some((child, index) => {
    const next = children[index + 1]?.position
    return next !== undefined && next.start.line > lastLine(child) + 1
  })
}

/** The last line of a block that has something on it. */
function lastLine(node: RootContent): number {
  let tail = node
  while ('children' in tail && CONTAINERS.has(tail.type)) {
    const last = tail.children.at(-1)
    if (last === undefined) break
    tail = last
  }
  return tail.position?.end.line ?? 0
}

const CONTAINERS = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition'])
