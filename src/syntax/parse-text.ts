import type {Format, Syntax} from '../model/document.js'
import {labelTree} from './labels/labels.js'
import {findRuns} from './labels/runs.js'
import {unlistDates} from './labels/single-items.js'
import {markMdxComments} from './mdx-comments.js'
import {readFrontMatter} from './metadata/front-matter.js'
import {markStrayMetadata} from './metadata/stray-metadata.js'
import {parseTree, type Revision} from './parse-tree.js'
import {markPlainHeadings} from './titles/plain-headings.js'

/**
 * Reads a text: its tree, with labels and plain headings, its metadata and its runs. Never throws
 * for what is in the text; pass it through `guardAgainst` first, as the parser is not linear.
 */
export function parseText(text: string, format: Format, revision: Revision = {}): Syntax {
  const tree = parseTree(text, format, revision)
  if (format === 'markdown') markMdxComments(tree, text)
  const {entries, problems} = readFrontMatter(tree, text)
  const metadata = [...entries, ...markStrayMetadata(tree, text)]
  // Before labels: a numbered line alone may be a heading, and its neighbours are then no run.
  if (format === 'text') {
    unlistDates(tree, text)
    markPlainHeadings(tree, text)
  }
  labelTree(tree, text)
  const runs = findRuns(tree)
  return {text, format, tree, metadata, runs, ...(problems.length > 0 ? {problems} : {})}
}
