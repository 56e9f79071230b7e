import type {Nodes} from 'mdast'
import '../../src/syntax/mdast-data.js'

/** A tree on a few lines: `•[a] •[b 3.[c]]`. Lists as their markers, texts as they are. */
export function outline(node: Nodes): string {
  if (node.type === 'list')
    return node.children.map((item, index) => itemOf(item, node, index)).join(' ')
  if ('value' in node) return node.value.replaceAll('\n', '/')
  const inner = 'children' in node ? node.children.map(outline).join(separatorIn(node)) : ''
  if (node.type === 'root' || node.type === 'paragraph' || node.type === 'listItem') return inner
  return `${node.type}(${inner})`
}

function itemOf(item: Nodes, list: Extract<Nodes, {type: 'list'}>, index: number): string {
  const sign = item.type === 'listItem' ? item.data?.marker : undefined
  const number = `${(list.start ?? 1) + index}${list.data?.delimiter}`
  return `${list.ordered ? number : sign}[${outline(item)}]`
}

/** Blocks are kept apart by a bar between lists, and by a space otherwise. */
function separatorIn(node: Nodes): string {
  return node.type === 'root' || node.type === 'listItem' || node.type === 'blockquote' ? ' | ' : ''
}
