import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {type Processor, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {dashListLines} from './dash-lists.js'
import {DASH_SIGNS} from './legacy-bullet/signs.js'
import {
  type LegacyBulletToMarkdownOptions,
  legacyBulletToMarkdown
} from './legacy-bullet/to-markdown.js'
import './mdast-data.js'

type Dashes = NonNullable<LegacyBulletToMarkdownOptions['dashes']>
type Writer = Processor<undefined, undefined, undefined, Root, string>

const writers = new Map<Dashes, Writer>()

/**
 * Writes a tree as Markdown with the bullets, delimiters and numbers that it was read with, so that
 * `parseTree(stringifyTree(tree), 'markdown')` is the same tree, except for positions and split
 * texts.
 *
 * A `•` that opens a line of prose is written as a character reference. A dash there stays if no
 * such dash would be read as an item, as usual in stories; otherwise all are written as references.
 *
 * Never use it to change a user's document: white space, line ends and escapes come out in the one
 * style of the writer.
 */
export function stringifyTree(tree: Root): string {
  const literal = writerFor('literal').stringify(tree)
  const read = dashListLines(literal).size
  return read === 0 || read === countDashItems(tree)
    ? literal
    : writerFor('reference').stringify(tree)
}

function writerFor(dashes: Dashes): Writer {
  const known = writers.get(dashes)
  if (known !== undefined) return known
  const writer: Writer = unified()
    .use(remarkStringify)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkWriteLists, {dashes})
    .freeze()
  writers.set(dashes, writer)
  return writer
}

function remarkWriteLists(this: Processor, options: LegacyBulletToMarkdownOptions): void {
  const data = this.data()
  data.toMarkdownExtensions ??= []
  data.toMarkdownExtensions.push(legacyBulletToMarkdown(options))
}

/** Items that are written with a dash. */
function countDashItems(tree: Root): number {
  let count = 0
  visit(tree, 'listItem', ({data}) => {
    if (DASH_SIGNS.some((sign) => data?.marker?.startsWith(sign))) count++
  })
  return count
}
