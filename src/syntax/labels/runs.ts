import type {Root} from 'mdast'
import type {Run} from '../../model/document.js'
import {blockRuns} from './block-runs.js'
import {headingRuns} from './heading-runs.js'

/**
 * The runs of a labelled tree: the items that a reader sees as one list. Every list item, labelled
 * paragraph and labelled heading is in exactly one run; runs are in order of their first items. The
 * place of an item is that of its node.
 */
export function findRuns(tree: Root): Run[] {
  return [...blockRuns(tree), ...headingRuns(tree)].sort((a, b) => startOf(a) - startOf(b))
}

function startOf({items}: Run): number {
  return items[0]?.place.start.offset ?? 0
}
