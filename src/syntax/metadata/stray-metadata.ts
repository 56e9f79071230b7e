import type {Paragraph, Root} from 'mdast'
import type {VFile} from 'vfile'
import '../mdast-data.js'
import type {MetadataEntry} from '../../model/document.js'
import {layoutForms} from '../../text/languages/forms-in-all.js'
import {anyOf} from '../../text/languages/word-list.js'
import {once} from '../../text/once.js'
import {linesOf, type ParagraphLine, splitParagraph} from '../labels/label-lines.js'
import {pointAfter} from '../node-place.js'
import {isFrontMatter} from './front-matter-fence.js'

declare module 'mdast' {
  interface ParagraphData {
    /** Metadata that stands in the text: the paragraph is not part of what the text says. */
    metadata?: readonly MetadataEntry[]
  }
}

/**
 * Finds the metadata that stands at the head of a text without any fence, as converters leave it:
 * `date 2024-01` before the first sentence, `lang: nl` on a line of its own. It becomes a paragraph
 * of its own with `data.metadata`, so that the first sentence starts where it starts, and a tree
 * that is written and read again is the same.
 *
 * Only shapes that cannot be prose count: a date or language key with a value of its kind; a key
 * of free text (`author:`, `bron:`) only in lower case, with a colon, and alone on its line.
 *
 * Changes the tree in place; a second time changes nothing more. Returns the entries in order.
 */
export function markStrayMetadata(tree: Root, text: string): MetadataEntry[] {
  const found: MetadataEntry[] = []
  for (let index = firstBlock(tree); ; index++) {
    const paragraph = tree.children[index]
    if (paragraph?.type !== 'paragraph') return found
    const known = paragraph.data?.metadata
    const {parts, entries} = known ? {parts: [paragraph], entries: known} : divide(paragraph, text)
    tree.children.splice(index, 1, ...parts)
    found.push(...entries)
    if (entries.length === 0 || parts.length > 1) return found
  }
}

/** Plugin: see `markStrayMetadata`. */
export function remarkStrayMetadata() {
  return (tree: Root, file: VFile): undefined => {
    markStrayMetadata(tree, String(file))
  }
}

function firstBlock({children}: Root): number {
  return children.findIndex((node) => !isFrontMatter(node))
}

interface Divided {
  readonly parts: Paragraph[]
  readonly entries: readonly MetadataEntry[]
}

/** Cuts a paragraph after the metadata that it opens with; one without any stays as it is. */
function divide(paragraph: Paragraph, text: string): Divided {
  const entries: MetadataEntry[] = []
  const lines = linesOf(paragraph, text)
  let cut: ParagraphLine | undefined

  for (const line of lines) {
    const {pairs, length} = readPairs(line.source)
    for (const {key, value, start, end} of pairs) {
      const place = {start: pointAfter(line.point, start), end: pointAfter(line.point, end)}
      entries.push({key, value, place})
    }
    if (length === line.source.length) continue
    cut = {...line, at: line.at + length, point: pointAfter(line.point, length)}
    break
  }

  if (entries.length === 0) return {parts: [paragraph], entries}
  const parts = cut ? splitParagraph(paragraph, [cut], text) : [paragraph]
  const [head] = parts
  if (head) head.data = {...head.data, metadata: entries}
  return {parts, entries}
}

/** A key and its value, from `start` to `end` in their line. */
interface StrayPair {
  readonly key: string
  readonly value: string
  readonly start: number
  readonly end: number
}

const DATE = '\\d{4}[-/](?:0[1-9]|1[0-2])(?:[-/]\\d{2})?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}'
const LANGUAGE = '[a-z]{2}(?:-[A-Z]{2})?'

const typedPair = once(
  () =>
    new RegExp(
      `(?:(${anyOf(layoutForms('dateKeys'))})(?::[ \\t]*|[ \\t]+)(${DATE})|(${anyOf(layoutForms('languageKeys'))}):[ \\t]*(${LANGUAGE}))(?=[ \\t\\u00a0]|$)`,
      'y'
    )
)
const freePair = once(() => new RegExp(`^(${anyOf(layoutForms('textKeys'))}):[ \\t]+(\\S.*)$`, 'u'))
const SPACE = /[ \t\u00a0]*/y
/** What prose may open with, after a key and its value. */
const OPENS_PROSE = /^[\p{Lu}\p{Lt}\p{Lo}“"‘'„«‹([*_#¿¡]/u

/**
 * The metadata that a line opens with, and how much of the line it takes, white space after it
 * included: the whole line, or up to the prose that follows.
 */
function readPairs(line: string): {pairs: StrayPair[]; length: number} {
  const free = freePair().exec(line)
  if (free?.[1] !== undefined && free[2] !== undefined) {
    const end = line.trimEnd().length
    return {pairs: [{key: free[1], value: free[2].trim(), start: 0, end}], length: line.length}
  }

  const pairs: StrayPair[] = []
  let length = 0
  for (let pair = typedPairAt(line, 0); pair; pair = typedPairAt(line, length)) {
    pairs.push(pair)
    length = skipSpace(line, pair.end)
  }
  const isWhole = length === line.length
  return isWhole || OPENS_PROSE.test(line.slice(length, length + 2))
    ? {pairs, length}
    : {pairs: [], length: 0}
}

function typedPairAt(line: string, start: number): StrayPair | undefined {
  const pattern = typedPair()
  pattern.lastIndex = start
  const [whole, dateKey, date, languageKey, language] = pattern.exec(line) ?? []
  const key = dateKey ?? languageKey
  const value = date ?? language
  if (whole === undefined || key === undefined || value === undefined) return undefined
  return {key, value, start, end: start + whole.length}
}

function skipSpace(line: string, start: number): number {
  SPACE.lastIndex = start
  return start + (SPACE.exec(line)?.[0].length ?? 0)
}
