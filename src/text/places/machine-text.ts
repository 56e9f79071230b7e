import type {Document} from '../../model/document.js'
import type {InlineMark} from '../../model/segment.js'
import {allMatches} from '../all-matches.js'
import {readOnce} from '../read-once.js'
import type {TextRange} from './blank-ranges.js'

/**
 * The parts of a document that are for machines: code (also where a site's own syntax keeps Markdown
 * from seeing it), HTML tags, placeholders, images, and the addresses of links. Everything else is
 * running text. In order of place, without overlaps; offsets in the document, UTF-16 code units.
 */
const machineText: (document: Document) => readonly TextRange[] = readOnce(readMachineText)

/**
 * Whether a range of a document reaches into text for machines. An insertion, an empty range, does
 * inside of it, not at its edges.
 */
export function isInMachineText(document: Document, {start, end}: TextRange): boolean {
  const next = firstEndingAfter(start, machineText(document))
  return next !== undefined && (start === end ? next.start < start : next.start < end)
}

/** Whether a range of a document is in a block of code or HTML. */
export function isInMachineBlock(document: Document, {start, end}: TextRange): boolean {
  const next = firstEndingAfter(start, machineBlocks(document))
  return next !== undefined && next.start <= start && end <= next.end
}

function firstEndingAfter(offset: number, ranges: readonly TextRange[]): TextRange | undefined {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (range && range.end <= offset) low = middle + 1
    else high = middle
  }
  return ranges[low]
}

function readMachineText(document: Document): readonly TextRange[] {
  const {segments, text} = document
  return merged([
    ...machineBlocks(document),
    ...segments.flatMap(({marks}) => marks.flatMap((mark) => markRange(mark, text)))
  ])
}

const machineBlocks = readOnce(({segments, text, format}: Document): readonly TextRange[] =>
  merged([
    ...segments
      .filter(({kind}) => kind === 'code' || kind === 'html')
      .map(({place: {start, end}}) => ({start: start.offset, end: end.offset})),
    ...blocksIn(text),
    ...(format === 'text' ? [...promptsIn(text), ...listingsIn(text)] : [])
  ])
)

/** A link is running text up to its address; a link that is its own address is none. */
function markRange({type, place}: InlineMark, text: string): readonly TextRange[] {
  const [start, end] = [place.start.offset, place.end.offset]
  switch (type) {
    case 'code':
    case 'html':
    case 'image':
    case 'placeholder':
      return [{start, end}]
    case 'link': {
      const raw = text.slice(start, end)
      if (!raw.startsWith('[')) return [{start, end}]
      const address = Math.max(raw.lastIndexOf(']('), raw.lastIndexOf(']['))
      return address < 0 ? [] : [{start: start + address, end}]
    }
    default:
      return []
  }
}

/**
 * Blocks that are code whatever is around them: fences at any indentation, as containers of a site
 * have them; elements of HTML that hold code or drawings; blocks of Liquid that are shown as they
 * are.
 */
function blocksIn(text: string): TextRange[] {
  return [
    ...(text.includes('```') || text.includes('~~~') ? fencesIn(text) : []),
    ...(text.includes('</') ? betweenTags(text, elementStart, elementEnd) : []),
    ...(text.includes('{%') ? betweenTags(text, liquidStart, liquidEnd) : [])
  ]
}

/** Between a line of signs and the next one that has as many of them or more, and nothing else. */
function fencesIn(text: string): TextRange[] {
  return betweenLines(
    text,
    fenceLine,
    ([, signs = '', rest = ''], [, opening = '']) => signs.startsWith(opening) && rest.trim() === ''
  )
}

/** From a line that fits a pattern to the next one that ends what it began. */
function betweenLines(
  text: string,
  line: RegExp,
  isEnd: (line: RegExpExecArray, opening: RegExpExecArray) => boolean
): TextRange[] {
  const found: TextRange[] = []
  let opening: RegExpExecArray | undefined
  for (const match of allMatches(text, line)) {
    if (!opening) opening = match
    else if (isEnd(match, opening)) {
      found.push({start: opening.index, end: match.index + match[0].length})
      opening = undefined
    }
  }
  return found
}

const fenceLine = /^[ \t>]*(`{3,}|~{3,})([^\n`]*)$/gmu

const elementStart = /<(pre|code|svg|script|style|samp|math)(?=[\s>])[^<>]*>/giu
const elementEnd = (name: string) => new RegExp(`</${name}\\s*>`, 'giu')
const liquidStart = /\{%-? *(highlight|raw|code|codeblock)\b[^%\n]*%\}/gu
const liquidEnd = (name: string) => new RegExp(`\\{%-? *end${name} *-?%\\}`, 'gu')

/**
 * From each opening tag to the next closing one of its name. Cost: linear in the text, because a
 * name without a further end is not looked for again.
 */
function betweenTags(text: string, opening: RegExp, endOf: (name: string) => RegExp): TextRange[] {
  const found: TextRange[] = []
  const ends = new Map<string, RegExp | undefined>()
  let last = 0
  for (const {0: tag, 1: name = '', index} of allMatches(text, opening)) {
    const key = name.toLowerCase()
    const end = ends.has(key) ? ends.get(key) : endOf(key)
    if (!end || index < last) continue
    end.lastIndex = index + tag.length
    const closing = end.exec(text)
    ends.set(key, closing ? end : undefined)
    if (!closing) continue
    last = closing.index + closing[0].length
    found.push({start: index, end: last})
  }
  return found
}

/** Lines that show what to type at a prompt, in plain text. */
function promptsIn(text: string): TextRange[] {
  return allMatches(text, /^[ \t]+(?:\$|%|>>>|C:\\>) [^\n]*$/gmu).map(({0: whole, index}) => ({
    start: index,
    end: index + whole.length
  }))
}

/** Listings between two equal lines of dashes or dots, in texts with headings as AsciiDoc has them. */
function listingsIn(text: string): TextRange[] {
  if (!/^={1,6} \S/mu.test(text)) return []
  return betweenLines(text, /^(?:-{4,}|\.{4,})$/gmu, ([line], [opening]) => line === opening)
}

function merged(ranges: readonly TextRange[]): readonly TextRange[] {
  const result: TextRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (!last || last.end < range.start) result.push(range)
    else if (last.end < range.end) {
      result.splice(-1, 1, {start: last.start, end: range.end})
    }
  }
  return result
}
