import type {Nodes, Parents} from 'mdast'

/**
 * Calls a function for a node of a document's tree and for all nodes below it, parents first. What
 * the function puts below a node is walked too. `unist-util-visit` does the same, but also keeps a
 * list of the ancestors of each node, which takes several times as long.
 *
 * @param enter  gets the node and its parent, if it has one; on `false` the nodes below are left out
 */
export function eachNode(
  node: Nodes,
  enter: (node: Nodes, parent: Parents | undefined) => unknown,
  parent?: Parents
): void {
  if (enter(node, parent) === false || !('children' in node)) return
  for (const child of node.children) eachNode(child, enter, node)
}
