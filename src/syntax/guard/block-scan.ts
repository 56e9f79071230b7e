import {dashListLines} from '../dash-lists.js'
import {DASH_SIGNS} from '../legacy-bullet/signs.js'
import {
  BLOCK_STEPS_MAX,
  BLOCK_STEPS_MIN,
  BLOCK_STEPS_PER_UNIT,
  CONTAINER_STEPS_MAX,
  DEPTH_MAX
} from './limits.js'
import {type MarkExcess, MarkScan} from './mark-scan.js'

/** A quote, or an item of a list: its sign or delimiter, and the columns its lines are indented by. */
type Container =
  | {readonly type: 'quote'}
  | {readonly type: 'item'; readonly sign: string; readonly indent: number}

/** A marker of a container: how long it is with the white space after it, and what it opens. */
interface Marker {
  readonly length: number
  readonly container: Container
}

/** What a container and an underline add to what the parser copies, where a line of text is 1. */
const EVENTS_OF_CONTAINER = 5
const EVENTS_OF_UNDERLINE = 2

/** How many containers that end at once cost twice what one does. */
const CLOSING_FOR_TWICE = 100

const QUOTE = /[ \t]*>[ \t]?/y
const ITEM = /([ \t]*)([-*+•‣◦▪●○–—·]|\d{1,9}[.)]|\[\^[^\]\s]{1,100}\]:)(?:([ \t\u00a0]+)|$)/y
const RULE = /^[ \t]*([-*_•‣◦▪●○–—·])(?:[ \t]*\1){2,}[ \t]*$/
const FENCE = /^[ \t]*(`{3,}(?!.*`)|~{3,})/
const CLOSED_BLOCK = /^[ \t]*(?:#{1,6}(?:\s|$)|([-*_])(?:[ \t]*\1){2,}[ \t]*$|```|~~~)/
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/
const DEFINITION = /^ {0,3}\[[^[\]]{1,999}\]:[ \t]*\S+(?:[ \t]+["'(].*)?$/
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/

/**
 * Counts what the blocks of a text cost the parser, line by line. It knows lists, quotes and
 * footnotes by their markers and indents, roughly as the parser does, and where paragraphs end; when
 * in doubt it takes the costlier reading.
 */
export class BlockScan {
  private readonly marks: MarkScan
  private readonly stepsMax: number
  private stack: Container[] = []
  private fence: {readonly mark: string; readonly depth: number} | undefined
  private header: string | undefined
  private paragraphLines = 0
  private inTable = false
  private steps = 0
  private read = 0
  private flowStart = 0
  private containerSteps = 0
  private line = 0
  private readonly dashItems: ReadonlySet<number>

  constructor(text: string) {
    this.marks = new MarkScan(text.length)
    this.dashItems = dashListLines(text)
    const earned = Math.max(BLOCK_STEPS_MIN, text.length * BLOCK_STEPS_PER_UNIT)
    this.stepsMax = Math.min(earned, BLOCK_STEPS_MAX)
  }

  /** One line without its line end; an excess has its offset in that line. */
  feed(line: string): MarkExcess | undefined {
    this.line++
    this.read++
    const {matched, at} = this.match(line)
    this.containerSteps += this.stack.length
    const rest = line.slice(at)
    if (rest.trim() === '') return this.blank(matched)
    if (this.fence !== undefined && matched >= this.fence.depth) return this.inFence(rest)
    this.fence = undefined
    if (matched < this.stack.length && this.isLazy(rest)) return this.lazy(rest, at)
    if (matched < this.stack.length) this.leave(matched, this.markerAt(line, at))
    return this.openContainers(line, at) ?? this.excess(at)
  }

  /** At each line that continues a paragraph lazily, the parser looks back over all of its lines. */
  private lazy(rest: string, at: number): MarkExcess | undefined {
    this.steps += this.paragraphLines
    return this.text(rest, at) ?? this.excess(at)
  }

  /** How many containers a line continues, and where the rest of it starts. */
  private match(line: string): {matched: number; at: number} {
    let at = 0
    let matched = 0
    for (const container of this.stack) {
      const end =
        container.type === 'quote' ? quoteEnd(line, at) : indentEnd(line, at, container.indent)
      if (end === undefined) break
      at = end
      matched++
    }
    return {matched, at}
  }

  private blank(matched: number): MarkExcess | undefined {
    const quote = this.stack.findIndex(({type}, index) => index >= matched && type === 'quote')
    if (quote !== -1) this.leave(quote, undefined)
    this.endParagraph()
    return this.excess(0)
  }

  private isLazy(rest: string): boolean {
    return (
      this.paragraphLines > 0 && !CLOSED_BLOCK.test(rest) && this.markerAt(rest, 0) === undefined
    )
  }

  /** The containers from `depth` on are over; the parser copies what it has read. */
  private leave(depth: number, next: Marker | undefined): void {
    const ended = this.stack[depth]
    const closing = this.stack.length - depth
    this.stack.length = depth
    // Nothing is copied where another container takes the place of the one that ends.
    if (next === undefined || (closing > 1 && isSameList(ended, next))) {
      this.steps += this.read * (1 + closing / CLOSING_FOR_TWICE)
    }
    this.flowStart = this.read
    this.endParagraph()
  }

  private endParagraph(): void {
    this.marks.end()
    this.paragraphLines = 0
    this.inTable = false
  }

  private inFence(rest: string): MarkExcess | undefined {
    const mark = this.fence?.mark ?? ''
    const isEnd =
      rest.trimStart().startsWith(mark) && rest.replaceAll(mark.slice(0, 1), '').trim() === ''
    if (isEnd) this.fence = undefined
    return this.excess(0)
  }

  private openContainers(line: string, from: number): MarkExcess | undefined {
    let at = from
    // Asked once: what follows a marker is part of the same row of signs or is not.
    let marker = RULE.test(line.slice(at)) ? undefined : this.markerAt(line, at)
    while (marker !== undefined) {
      this.endParagraph()
      this.stack.push(marker.container)
      this.read += EVENTS_OF_CONTAINER
      this.flowStart = this.read
      at += marker.length
      if (this.stack.length > DEPTH_MAX) return tooDeep(at)
      marker = this.markerAt(line, at)
    }
    return this.content(line.slice(at), at)
  }

  private markerAt(line: string, at: number): Marker | undefined {
    const quote = quoteEnd(line, at)
    if (quote !== undefined) return {length: quote - at, container: {type: 'quote'}}

    ITEM.lastIndex = at
    const [whole, before = '', sign = '', space = ' '] = ITEM.exec(line) ?? []
    if (whole === undefined || (isDash(sign) && !this.dashItems.has(this.line))) return
    const isEmpty = at + whole.length === line.length
    const isOrdered = /^\d/.test(sign)
    const inItem = this.stack.some(({type}) => type === 'item')
    const interrupts = !isEmpty && (!isOrdered || inItem || Number.parseInt(sign, 10) === 1)
    if (this.paragraphLines > 0 && !interrupts) return
    const width = before.length + sign.length + (space.length > 4 ? 1 : space.length)
    // The note of a footnote is indented by four, whatever its label.
    const indent = sign.startsWith('[') ? 4 : width
    return {
      length: whole.length,
      container: {type: 'item', sign: sign.at(-1) ?? '', indent}
    }
  }

  private content(rest: string, at: number): MarkExcess | undefined {
    const fence = FENCE.exec(rest)?.[1]
    if (fence !== undefined) {
      this.endParagraph()
      this.fence = {mark: fence, depth: this.stack.length}
      return
    }
    if (this.paragraphLines > 0 && UNDERLINE.test(rest)) {
      // What is copied is the blocks since a list or quote began or ended; it costs twice as much.
      this.steps += 2 * (this.read - this.flowStart)
      this.read += EVENTS_OF_UNDERLINE
      this.endParagraph()
      return
    }
    const isDefinition = this.paragraphLines === 0 && DEFINITION.test(rest)
    if (!isDefinition && !CLOSED_BLOCK.test(rest)) return this.text(rest, at)
    this.endParagraph()
    const excess = this.text(rest, at)
    this.endParagraph()
    return excess
  }

  private text(rest: string, at: number): MarkExcess | undefined {
    if (this.paragraphLines === 1 && isDelimiterRow(rest, this.header ?? '')) this.inTable = true
    // Each cell is read apart; a row is the nearest thing that is cheap to tell.
    if (this.inTable) this.marks.end()
    if (this.paragraphLines === 0) this.header = rest
    this.paragraphLines++
    const excess = this.marks.feed(rest)
    return excess && {...excess, offset: excess.offset + at}
  }

  private excess(offset: number): MarkExcess | undefined {
    if (this.containerSteps > CONTAINER_STEPS_MAX) {
      return {
        offset,
        what: 'Unexpected line inside so many lists and quotes that the text cannot be read in time',
        help: 'End the lists and quotes that are not meant, or split the text into several files'
      }
    }
    if (this.steps <= this.stepsMax) return
    return {
      offset,
      what: 'Unexpected end of a list, quote or heading after so many others that the text cannot be read in time',
      help: 'Split the text into several files'
    }
  }
}

function isSameList(container: Container | undefined, next: Marker | undefined): boolean {
  if (container?.type !== 'item' || next?.container.type !== 'item') return false
  return container.sign === next.container.sign
}

function isDash(sign: string): boolean {
  return DASH_SIGNS.some((dash) => dash === sign)
}

function tooDeep(offset: number): MarkExcess {
  return {
    offset,
    what: `Unexpected list or quote more than ${DEPTH_MAX} levels deep`,
    help: 'Take out the levels of lists and quotes that are not meant'
  }
}

function quoteEnd(line: string, at: number): number | undefined {
  QUOTE.lastIndex = at
  return QUOTE.test(line) ? QUOTE.lastIndex : undefined
}

/** Where `indent` columns of white space end, a tab being up to four; undefined if there are fewer. */
function indentEnd(line: string, at: number, indent: number): number | undefined {
  let columns = 0
  let end = at
  while (columns < indent) {
    if (end >= line.length) return end
    if (line[end] !== ' ' && line[end] !== '\t') return
    columns += line[end] === '\t' ? 4 : 1
    end++
  }
  return end
}

function isDelimiterRow(row: string, header: string): boolean {
  return (
    /[|:]/.test(row + header) && DELIMITER_ROW.test(row.trim()) && cellsIn(row) === cellsIn(header)
  )
}

function cellsIn(row: string): number {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split(/(?<!\\)\|/).length
}
