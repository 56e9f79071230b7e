import type {Root, Yaml} from 'mdast'
import {type Document, isMap, isNode, isScalar, type Pair, parseDocument} from 'yaml'
import type {MetadataEntry} from '../../model/document.js'
import type {Point} from '../../model/place.js'
import type {Problem} from '../../model/problem.js'
import {placeOf, pointAfter, pointAfterText} from '../node-place.js'

/** What the front matter of a text says. */
export interface FrontMatter {
  /** One for each top key, in order, its place from the key to the end of its value. */
  readonly entries: readonly MetadataEntry[]
  /** The problem with it, if any; the rest of the text is read in any case. */
  readonly problems: readonly Problem[]
}

const NONE: FrontMatter = {entries: [], problems: []}

/**
 * Reads the YAML front matter of a tree. Values are what YAML 1.2 makes of them: dates stay
 * strings. Broken YAML (`title: Yes: and no`) throws nothing: the first fault is a problem with its line
 * and column, and the lines that open with a key are read one by one, their values as strings. The
 * parser for YAML only runs when there is front matter.
 */
export function readFrontMatter(tree: Root, text: string): FrontMatter {
  const [first] = tree.children
  if (first?.type !== 'yaml') return NONE
  const block = contentOf(first, text)

  try {
    return readYaml(block)
  } catch {
    // Nested too deep for the stack, or aliases that lead nowhere or multiply.
    return {entries: readLines(block), problems: [problemAt('it is no YAML', block.start)]}
  }
}

/** The YAML between the fences, and where it starts. */
interface Block {
  readonly source: string
  readonly start: Point
}

function contentOf(node: Yaml, text: string): Block {
  const {start, end} = placeOf(node)
  const whole = text.slice(start.offset, end.offset)
  const opening = /^.*(?:\r\n|\n|\r)/.exec(whole)?.[0] ?? ''
  const closing = /(?:\r\n|\n|\r).*$/.exec(whole)?.index ?? whole.length
  const source = whole.slice(opening.length, Math.max(opening.length, closing))
  return {source, start: {line: start.line + 1, column: 1, offset: start.offset + opening.length}}
}

function readYaml(block: Block): FrontMatter {
  const document = parseDocument(block.source, {prettyErrors: false})
  const {contents, errors} = document
  const [error] = errors
  if (error) {
    const problem = problemAt(error.message, pointIn(block, error.pos[0]))
    return {entries: readLines(block), problems: [problem]}
  }
  if (contents === null || (isScalar(contents) && contents.value === null)) return NONE
  if (isMap(contents)) return {entries: readPairs(contents.items, document, block), problems: []}
  return {entries: [], problems: [problemAt('expected lines of `key: value`', block.start)]}
}

function readPairs(
  pairs: readonly Pair[],
  document: Document.Parsed,
  block: Block
): MetadataEntry[] {
  let start = block.start
  return pairs.flatMap(({key, value}): MetadataEntry[] => {
    if (!isScalar(key) || !key.range) return []
    const last = (isNode(value) ? value.range?.[1] : undefined) ?? key.range[1]
    start = pointIn(block, key.range[0], start)
    const written = block.source.slice(key.range[0], last).trimEnd()
    const end = pointIn(block, key.range[0] + written.length, start)
    const read: unknown = isNode(value) ? value.toJS(document) : null
    return [{key: String(key.value), value: read, place: {start, end}}]
  })
}

/** The lines that open with a key, when YAML cannot tell what they mean together. */
function readLines({source, start}: Block): MetadataEntry[] {
  let line = start
  return source.split(/(?<=\n|\r(?!\n))/).flatMap((written): MetadataEntry[] => {
    const [, key, value] = /^([\p{L}_][\p{L}\p{N}_-]*):[ \t]+(\S.*)/u.exec(written) ?? []
    const at = line
    line = {line: at.line + 1, column: 1, offset: at.offset + written.length}
    if (key === undefined || value === undefined) return []
    const unquoted = /^(["'])(.*)\1$/.exec(value.trim())?.[2] ?? value.trim()
    return [
      {key, value: unquoted, place: {start: at, end: pointAfter(at, written.trimEnd().length)}}
    ]
  })
}

/** The point at an offset in the YAML, counted from a point before it. */
function pointIn({source, start}: Block, offset: number, from: Point = start): Point {
  const between = source.slice(from.offset - start.offset, offset)
  return pointAfterText(between, from)
}

function problemAt(fault: string, {line, column}: Point): Problem {
  return {
    what: `Cannot read the front matter: ${fault.slice(0, 1).toLowerCase()}${fault.slice(1)}`,
    help: 'Write one `key: value` a line, and put quotes around values that contain a colon',
    line,
    column
  }
}
