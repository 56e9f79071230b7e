import type {Nodes, Root} from 'mdast'
import {readOnce} from '../../text/read-once.js'

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, {readonly type: Type}>

const nodesByType = readOnce((tree: Root): ReadonlyMap<string, readonly Nodes[]> => {
  const found = new Map<string, Nodes[]>()
  const add = (node: Nodes) => {
    const alike = found.get(node.type)
    if (alike) alike.push(node)
    else found.set(node.type, [node])
    if ('children' in node) for (const child of node.children) add(child)
  }
  add(tree)
  return found
})

/** The nodes of a type in the tree of a document, in its order; a tree is walked through once. */
export function nodesOf<Type extends Nodes['type']>(
  tree: Root,
  type: Type
): readonly NodeOf<Type>[] {
  return (nodesByType(tree).get(type) ?? []).filter(
    (node): node is NodeOf<Type> => node.type === type
  )
}
