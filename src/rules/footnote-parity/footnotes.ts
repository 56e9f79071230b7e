import type {FootnoteDefinition} from 'mdast'
import {nodesOf} from '../../check/places/tree-nodes.js'
import type {Document} from '../../model/document.js'
import type {Segment} from '../../model/segment.js'

/** The footnote that each segment of a footnote's text belongs to, by identifier. */
export function footnoteOf(document: Document): ReadonlyMap<Segment, string> {
  const definitions = nodesOf(document.tree, 'footnoteDefinition')
  const found = new Map<Segment, string>()
  for (const segment of document.segments) {
    if (segment.kind !== 'footnote') continue
    const owner = definitions.find((node) => holds(node, segment))
    if (owner) found.set(segment, owner.identifier)
  }
  return found
}

function holds({position}: FootnoteDefinition, {place}: Segment): boolean {
  const from = position?.start.offset ?? 0
  return from <= place.start.offset && place.end.offset <= (position?.end.offset ?? 0)
}
