import type {Heading, Root} from 'mdast'

/** The headings of one depth below one parent, in order. */
export interface SiblingHeadings {
  readonly headings: Heading[]
  /** The headings that they stand below, outermost first. */
  readonly above: readonly Heading[]
}

/** All headings of a document, in groups of siblings, in order of their first. */
export function siblingHeadings(tree: Root): SiblingHeadings[] {
  const groups: SiblingHeadings[] = []
  let open: SiblingHeadings[] = []
  for (const node of tree.children) {
    if (node.type !== 'heading') continue
    open = open.filter(({headings}) => depthOf(headings) <= node.depth)
    const last = open.at(-1)
    if (last && depthOf(last.headings) === node.depth) {
      last.headings.push(node)
      continue
    }
    const above = open.flatMap(({headings}) => headings.slice(-1))
    const group = {headings: [node], above}
    groups.push(group)
    open.push(group)
  }
  return groups
}

function depthOf(headings: readonly Heading[]): number {
  return headings[0]?.depth ?? 0
}
