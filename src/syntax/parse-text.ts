import type {Format, Syntax} from '../model/document.js'
import {readFrontMatter} from './front-matter.js'
import {labelTree} from './labels.js'
import {markMdxComments} from './mdx-comments.js'
import {parseTree, type Revision} from './parse-tree.js'
import {markPlainHeadings} from './plain-headings.js'
import {findRuns} from './runs.js'
import {unlistDates} from './single-items.js'
import {markStrayMetadata} from './stray-metadata.js'

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
