import type {List, Root, RootContent} from 'mdast'
import type {Place} from '../../model/place.js'
import '../mdast-data.js'
import {onlyParagraph} from '../labels/single-items.js'
import {looksLikeTitle, readTitle, type TitleLine} from '../labels/title-line.js'
import {isFrontMatter} from '../metadata/front-matter-fence.js'
import {placeOf, sourceOf} from '../node-place.js'

/** A block of a plain text, as the search for headings sees it. */
export interface Block {
  readonly node: RootContent
  readonly place: Place
  /** Number among the blocks, from 0. */
  readonly index: number
  /**
   * - `line`: a paragraph of one line that is no prose;
   * - `prose`: sentences;
   * - `verse`: several short lines, as in poems and addresses;
   * - `list`, `heading` (with markup): as Markdown says;
   * - `other`: a quote, a table, code, a rule.
   */
  readonly type: 'line' | 'prose' | 'verse' | 'list' | 'heading' | 'other'
  /** As written, without white space around it. */
  readonly text: string
  /** How many blocks of the text say the same, this one included. */
  readonly occurrences: number
  /** For a line that looks like a title by itself. */
  readonly title: TitleLine | undefined
}

export interface TitleBlock extends Block {
  readonly title: TitleLine
}

/** Longest line of verse, in UTF-16 code units; prose that is wrapped has longer ones. */
const VERSE_LENGTH_MAX = 50
/** A sentence has at least this many words; with fewer it may be a name or an exclamation. */
const SENTENCE_WORDS_MIN = 5
/** A line with more words than this is prose also without a period. */
const LINE_WORDS_MAX = 14

/** The blocks of a plain text in order, without front matter and stray metadata. */
export function readBlocks(tree: Root, text: string): Block[] {
  const nodes = tree.children.filter(isShown)
  const sources = nodes.map((node) => sourceOf(node, text).trim())
  const occurrences = new Map<string, number>()
  for (const source of sources) occurrences.set(source, 1 + (occurrences.get(source) ?? 0))

  return nodes.map((node, index) => {
    const source = sources[index] ?? ''
    return {
      node,
      place: placeOf(node),
      index,
      text: source,
      occurrences: occurrences.get(source) ?? 1,
      ...readBlock(node, source)
    }
  })
}

/** Whether a block is a line that looks like a title by itself. */
export function isTitleBlock(block: Block): block is TitleBlock {
  return block.title !== undefined
}

function isShown(node: RootContent): boolean {
  if (node.type === 'paragraph') return node.data?.metadata === undefined
  return !isFrontMatter(node)
}

function readBlock(node: RootContent, source: string): Pick<Block, 'type' | 'title'> {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(source)
    case 'heading':
      return node.data?.plainHeading ? readLine(source) : {type: 'heading', title: undefined}
    case 'list':
      return readList(node, source)
    default:
      return {type: 'other', title: undefined}
  }
}

function readParagraph(source: string): Pick<Block, 'type' | 'title'> {
  const lines = source.split(/\r\n|\n|\r/, VERSE_LINES_READ)
  if (lines.length === 1) return readLine(source)
  const isVerse = lines.every((line) => line.trim().length <= VERSE_LENGTH_MAX)
  return {type: isVerse ? 'verse' : 'prose', title: undefined}
}

/** A long line is enough to tell; the rest of a long paragraph need not be read. */
const VERSE_LINES_READ = 100

function readLine(source: string): Pick<Block, 'type' | 'title'> {
  if (looksLikeTitle(source)) return {type: 'line', title: readTitle(source)}
  return {type: isSentence(source) ? 'prose' : 'line', title: undefined}
}

function isSentence(line: string): boolean {
  const words = line.split(/\s+/, LINE_WORDS_MAX + 1).length
  if (words > LINE_WORDS_MAX) return true
  return words >= SENTENCE_WORDS_MIN && /[.!?…:]["'”’»)]*$/.test(line)
}

/** `1. Scope` alone is a list of one item to Markdown, and may be a title. */
function readList(list: List, source: string): Pick<Block, 'type' | 'title'> {
  const {start, end} = placeOf(list)
  const isLine = start.line === end.line && onlyParagraph(list) !== undefined
  const isTitle = isLine && looksLikeTitle(source)
  return isTitle ? {type: 'line', title: readTitle(source)} : {type: 'list', title: undefined}
}
