import type {Root} from 'mdast'
import type {Extension} from 'micromark-util-types'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import type {Format} from '../model/document.js'
import {countByteOrderMark} from './byte-order-mark.js'
import {remarkGfmLookahead} from './gfm-lookahead.js'
import {remarkLegacyBullets} from './legacy-bullet/remark-legacy-bullets.js'
import {settleSpread} from './list-spread.js'
import {hasFrontMatter} from './metadata/front-matter-fence.js'
import {placeMissing} from './missing-positions.js'
import {trimOverlaps} from './overlaps.js'
import {type RawTree, reparsed, shifted} from './reparse.js'

/**
 * Constructs of Markdown that a plain text uses by accident only, by micromark's names.
 *
 * Off, as in a plain text they show as they are and mean nothing more:
 * - `codeIndented`: indented paragraphs, poems and letter heads;
 * - `htmlFlow`, `htmlText`: `<naam>`, `<1 mg`;
 * - `characterEscape`, `hardBreakEscape`, `characterReference`: `C:\_oud`, `R&amp;D`;
 * - `attention`, `strikethrough`: footnote stars `(*)`, `__init__`, `~5 to ~10`;
 * - `codeText`: grave accents as quotation marks, `` `Yes,' he said, `no.' ``;
 * - `definition`: a speaker in brackets, `[Anna]: Ja`, would vanish as a link definition.
 *
 * On, as they are deliberate where they occur: lists, headings (ATX, setext), rules, block quotes
 * (mail), fenced code, links, autolinks, tables, footnotes, front matter.
 */
const ACCIDENTS_IN_PLAIN_TEXT = [
  'codeIndented',
  'htmlFlow',
  'htmlText',
  'characterEscape',
  'hardBreakEscape',
  'characterReference',
  'attention',
  'strikethrough',
  'codeText',
  'definition'
]

type Parser = Processor<Root, Root | undefined, Root | undefined>

const parsers = new Map<string, Parser>()

/**
 * Parses a text into mdast: CommonMark, GFM, front matter (`yaml`, `toml`), and lists with bullets
 * that CommonMark does not know. The sign of a list is in `data.marker`, of an ordered one the
 * delimiter in `data.delimiter`.
 *
 * Every node has a position, and every position counts in `text` as received: offsets are UTF-16
 * code units with a byte-order mark included, so that `text.slice(start.offset, end.offset)` is
 * what the node shows.
 *
 * The parser is not linear in all texts: pass them through `guardAgainst` first.
 */
export function parseTree(text: string, format: Format, revision: Revision = {}): Root {
  const tree = rawTree(text, format, revision)
  countByteOrderMark(tree, text)
  placeMissing(tree, text)
  trimOverlaps(tree)
  settleSpread(tree)
  return tree
}

/** How a text has to do with other states of itself. */
export interface Revision {
  /** The tree of an earlier state: what stays as it was need not be parsed again. */
  readonly before?: Root | undefined
  /** Whether the tree may be the `before` of another: that takes memory. */
  readonly isRevisable?: boolean | undefined
}

/** By the trees that were made from them. */
const rawTrees = new WeakMap<Root, RawTree>()

/** A tree as the parser makes it; the same whether or not something of it is known. */
function rawTree(text: string, format: Format, {before, isRevisable}: Revision): Root {
  const parse = (part: string) => parserFor(format, hasFrontMatter(part)).parse(part)
  const known = before && rawTrees.get(before)
  const tree = (known?.format === format && reparsed(text, known, parse)) || parse(text)
  if (!isRevisable) return tree
  const own = shifted(tree, {lines: 0, units: 0})
  rawTrees.set(own, {text, format, tree})
  return own
}

/** Built on first use and kept: a frozen processor has no state between parses. */
function parserFor(format: Format, frontMatter: boolean): Parser {
  const key = `${format} ${frontMatter}`
  const known = parsers.get(key)
  if (known !== undefined) return known
  const parser: Parser = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkGfmLookahead)
    .use(remarkFrontmatter, frontMatter ? ['yaml', 'toml'] : [])
    .use(remarkLegacyBullets)
    .use(format === 'text' ? [remarkPlainText] : [])
    .freeze()
  parsers.set(key, parser)
  return parser
}

/** Plugin: turns off what a plain text does not mean. */
function remarkPlainText(this: Processor): void {
  const extension: Extension = {disable: {null: ACCIDENTS_IN_PLAIN_TEXT}}
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension]
}
