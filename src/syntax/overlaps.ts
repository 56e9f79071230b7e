import type {Nodes, Root} from 'mdast'
import type {Point} from 'unist'
import {eachNode} from '../model/each-node.js'

/**
 * Ends each node where its next sibling starts, if the parser ended it later, in place. It does so
 * for an item whose fenced code is closed by the next item, where tabs indent them.
 */
export function trimOverlaps(tree: Root): void {
  eachNode(tree, (node) => {
    if (!('children' in node)) return
    for (const [index, child] of node.children.entries()) {
      const next = node.children[index + 1]?.position
      if (next !== undefined) endBefore(child, next.start)
    }
  })
}

function endBefore(node: Nodes, point: Point): void {
  let last: Nodes | undefined = node
  while (last?.position !== undefined && offsetOf(last.position.end) > offsetOf(point)) {
    last.position.end = {...point}
    last = 'children' in last ? last.children.at(-1) : undefined
  }
}

function offsetOf({offset}: Point): number {
  return offset ?? 0
}
