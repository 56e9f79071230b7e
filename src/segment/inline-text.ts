import type {Nodes, PhrasingContent} from 'mdast'
import type {Place} from '../model/place.js'
import type {InlineMark} from '../model/segment.js'
import {placeholdersIn} from '../text/marks/placeholders.js'
import type {LineIndex} from '../text/places/line-index.js'
import {type FlatText, flatten, type RawText, type Stretch} from './flat-text.js'
import {matchSource, type SourceRange, type Spelling} from './match-source.js'
import {stubText} from './stub.js'

/** What reading inline content needs to know of its document. */
export interface InlineContext {
  readonly text: string
  readonly lines: LineIndex
  /** Where reference links lead, by normalised identifier. */
  readonly definitions: ReadonlyMap<string, string>
}

/**
 * The plain text of inline content, its pieces and its marks.
 *
 * Links, emphasis and code give the text that a reader sees. An image gives its alternative text,
 * which takes its place and is what a translator writes; the image mark over it leads to the file.
 * HTML tags, comments and footnote references give no text (a stub gives its words); tags and
 * references leave a mark of zero width. `<br>` and hard breaks give a space with a mark over it.
 *
 * `range` is the range of the content: nodes without a position are searched for in it.
 */
export function inlineText(
  nodes: readonly PhrasingContent[],
  range: {readonly start: number; readonly end: number},
  context: InlineContext
): FlatText {
  const reader = new InlineReader(context)
  reader.readAll(nodes, range)
  const flat = flatten(reader.raw())
  return {...flat, marks: withPlaceholders(flat, context.lines)}
}

class InlineReader {
  readonly #context: InlineContext
  readonly #stretches: Stretch[] = []
  readonly #marks: InlineMark[] = []
  #length = 0

  constructor(context: InlineContext) {
    this.#context = context
  }

  raw(): RawText {
    return {stretches: this.#stretches, marks: this.#marks}
  }

  readAll(nodes: readonly PhrasingContent[], {start, end}: {start: number; end: number}): void {
    let at = start
    for (const [index, node] of nodes.entries()) {
      const from = node.position?.start.offset ?? at
      const to = node.position?.end.offset ?? nextStart(nodes, index) ?? end
      this.#read(node, from, to)
      at = node.position === undefined ? this.#endOfLast(at) : to
    }
  }

  #read(node: PhrasingContent, start: number, end: number): void {
    const mark = (type: InlineMark['type'], value: string, from: number) =>
      this.#mark({type, value, start: from, end: this.#length}, start, end)
    const from = this.#length
    switch (node.type) {
      case 'text':
        this.#value(node.value, {start, end}, 'markdown')
        return
      case 'inlineCode':
        this.#code(node.value, start, end)
        mark('code', node.value, from)
        return
      case 'break':
        this.#push({value: '\n', offset: undefined})
        mark('break', '', from)
        return
      case 'emphasis':
      case 'strong':
      case 'delete':
        this.readAll(node.children, {start, end})
        mark(node.type, '', from)
        return
      case 'link':
        this.readAll(node.children, {start, end})
        mark('link', node.url, from)
        return
      case 'linkReference':
        this.readAll(node.children, {start, end})
        mark('link', this.#definition(node.identifier), from)
        return
      case 'image':
      case 'imageReference':
        if (node.alt) this.#value(node.alt, {start: start + 2, end}, 'markdown')
        mark('image', node.type === 'image' ? node.url : this.#definition(node.identifier), from)
        return
      case 'footnoteReference':
        mark('footnote', node.identifier, from)
        return
      case 'html':
        this.#html(node.value, start, end)
        return
      default:
        this.#other(node, start, end)
    }
  }

  /** Nodes of syntax extensions that this package does not know. */
  #other(node: Nodes, start: number, end: number): void {
    if ('children' in node) this.readAll(node.children as PhrasingContent[], {start, end})
    else if ('value' in node) this.#value(node.value, {start, end}, 'literal')
  }

  #html(value: string, start: number, end: number): void {
    const stub = stubText(value)
    if (stub) this.#push({value: stub.text, offset: start + stub.start})
    if (value.startsWith('<!--') || value.startsWith('{/*')) return

    const from = this.#length
    if (/^<br\b/i.test(value)) this.#push({value: '\n', offset: undefined})
    this.#mark({type: 'html', value, start: from, end: this.#length}, start, end)
  }

  #code(value: string, start: number, end: number): void {
    const {text} = this.#context
    let from = start
    while (text[from] === '`') from++
    const fence = from - start
    const range = {start: from, end: end - fence}
    const padded = {start: from + 1, end: end - fence}
    const stretches =
      this.#match(value, range, 'literal') ??
      this.#match(value, padded, 'literal') ??
      this.#match(value, range, 'markdown') ??
      this.#match(value, padded, 'markdown')
    this.#pushAll(stretches ?? [{value, offset: undefined}])
  }

  #value(value: string, {start, end}: {start: number; end: number}, spelling: Spelling): void {
    const found =
      this.#match(value, {start, end}, spelling) ??
      this.#match(value, {start, end}, 'literal') ??
      this.#search(value, start, end)
    this.#pushAll(found)
  }

  #match(value: string, {start, end}: {start: number; end: number}, spelling: Spelling) {
    const range: SourceRange = {text: this.#context.text, start, end}
    return matchSource(value, range, spelling)
  }

  /**
   * Word by word, for nodes that a plugin made and gave no position, and for alternative text, of
   * which the parser keeps no markup.
   */
  #search(value: string, start: number, end: number): readonly Stretch[] {
    const source = this.#context.text.slice(start, end)
    let from = 0
    return value.split(/(\s+)/).map((part) => {
      const at = part.trim() === '' ? -1 : source.indexOf(part, from)
      if (at === -1) return {value: part, offset: undefined}

      from = at + part.length
      return {value: part, offset: start + at}
    })
  }

  #definition(identifier: string): string {
    return this.#context.definitions.get(identifier) ?? ''
  }

  #mark(mark: Omit<InlineMark, 'place'>, start: number, end: number): void {
    this.#marks.push({...mark, place: this.#place(start, end)})
  }

  #place(start: number, end: number): Place {
    return this.#context.lines.placeOf(start, end)
  }

  #pushAll(stretches: readonly Stretch[]): void {
    for (const stretch of stretches) this.#push(stretch)
  }

  #push(stretch: Stretch): void {
    this.#stretches.push(stretch)
    this.#length += stretch.value.length
  }

  #endOfLast(fallback: number): number {
    const last = this.#stretches.findLast((stretch) => stretch.offset !== undefined)
    return last?.offset === undefined
      ? fallback
      : Math.max(fallback, last.offset + last.value.length)
  }
}

function nextStart(nodes: readonly PhrasingContent[], index: number): number | undefined {
  for (let next = index + 1; next < nodes.length; next++) {
    const offset = nodes[next]?.position?.start.offset
    if (offset !== undefined) return offset
  }
  return undefined
}

/** Placeholders are found in the folded text; inside code they are part of the code. */
function withPlaceholders(flat: FlatText, lines: LineIndex): readonly InlineMark[] {
  const found = placeholdersIn(flat.text)
  if (found.length === 0) return flat.marks

  const source = new SourceOffsets(flat.pieces)
  const code = flat.marks.filter(({type}) => type === 'code')
  let at = 0
  const marks = found.flatMap(({start, end}) => {
    while (at < code.length && (code[at]?.end ?? 0) <= start) at++
    const isCode = (code[at]?.start ?? end) < end
    const from = source.of(start)
    const last = source.of(end - 1)
    if (isCode || from === undefined || last === undefined) return []
    const value = flat.text.slice(start, end)
    return [{type: 'placeholder', start, end, value, place: lines.placeOf(from, last + 1)} as const]
  })
  return [...flat.marks, ...marks]
}

/** Offsets in the source of positions in a text, asked for in ascending order. */
class SourceOffsets {
  readonly #pieces: FlatText['pieces']
  #at = 0

  constructor(pieces: FlatText['pieces']) {
    this.#pieces = pieces
  }

  of(position: number): number | undefined {
    while ((this.#pieces[this.#at]?.end ?? Number.POSITIVE_INFINITY) <= position) this.#at++
    const piece = this.#pieces[this.#at]
    return piece === undefined || position < piece.start
      ? undefined
      : piece.offset + position - piece.start
  }
}
