import type {
  Blockquote,
  Code,
  FootnoteDefinition,
  Heading,
  Html,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table
} from 'mdast'
import type {Syntax} from '../model/document.js'
import type {Label} from '../model/label.js'
import type {SegmentKind} from '../model/segment.js'
import type {LineIndex} from '../text/places/line-index.js'
import {BlockParent} from './block-parent.js'
import {definitionsOf, literalText, offsetsOf} from './block-source.js'
import {isCaption, isImageParagraph} from './caption.js'
import {DraftSink} from './draft-sink.js'
import {extentOf, type FlatText, flatten, sliceFlat} from './flat-text.js'
import {type InlineContext, inlineText} from './inline-text.js'
import {type RunNumbers, runNumbers, runOf, titleSplitsOf} from './item-heads.js'
import {isTitleParagraph, type TitleSplit} from './item-title.js'
import {isLine, linesOf} from './line-like.js'
import {type OutlineNode, Sections} from './outline.js'
import type {SegmentDraft} from './segment-draft.js'
import {stubText} from './stub.js'
import {withoutLabel} from './without-label.js'

/** The segments of a document in reading order, not yet numbered. */
export function draftSegments(syntax: Syntax, lines: LineIndex): readonly SegmentDraft[] {
  const walker = new Walker(syntax, lines)
  walker.walk(syntax.tree.children)
  return walker.drafts
}

/** What a block stands in. */
interface Surroundings {
  readonly parent: BlockParent
  /** What prose is here. */
  readonly kind: Extract<SegmentKind, 'paragraph' | 'item' | 'quote' | 'footnote'>
  readonly depth: number
  readonly siblings: readonly RootContent[]
  readonly index: number
}

class Walker {
  readonly #syntax: Syntax
  readonly #inline: InlineContext
  readonly #runs: RunNumbers
  readonly #splits: ReadonlyMap<Paragraph, TitleSplit>
  readonly #flats = new Map<Paragraph, FlatText>()
  readonly #sections = new Sections()
  readonly #sink: DraftSink

  constructor(syntax: Syntax, lines: LineIndex) {
    this.#syntax = syntax
    this.#inline = {text: syntax.text, lines, definitions: definitionsOf(syntax)}
    this.#runs = runNumbers(syntax.runs)
    this.#sink = new DraftSink(this.#runs)
    this.#splits = titleSplitsOf(syntax.tree, this.#runs, (paragraph) => this.#flatOf(paragraph))
  }

  get drafts(): readonly SegmentDraft[] {
    return this.#sink.drafts
  }

  walk(blocks: readonly RootContent[]): void {
    for (const [index, block] of blocks.entries()) {
      if (block.type === 'heading') this.#heading(block, this.#sections.open(block.depth))
      else {
        const parent = BlockParent.section(this.#sections.current)
        this.#block(block, {parent, kind: 'paragraph', depth: 0, siblings: blocks, index})
      }
    }
  }

  #blocks(blocks: readonly RootContent[], around: Omit<Surroundings, 'siblings' | 'index'>): void {
    for (const [index, block] of blocks.entries()) {
      this.#block(block, {...around, siblings: blocks, index})
    }
  }

  #block(block: RootContent, around: Surroundings): void {
    switch (block.type) {
      case 'heading':
        this.#heading(block, around.parent.block())
        return
      case 'paragraph':
        this.#paragraph(block, around)
        return
      case 'list':
        this.#list(block, around)
        return
      case 'blockquote':
        this.#quote(block, around)
        return
      case 'table':
        this.#table(block, around)
        return
      case 'code':
        this.#literal(block, around)
        return
      case 'html':
        this.#html(block, around)
        return
      case 'footnoteDefinition':
        this.#footnote(block, around)
        return
      case 'yaml':
      case 'definition':
      case 'thematicBreak':
        return
      default:
        this.#other(block, around)
    }
  }

  /** Blocks of syntax extensions that this package does not know. */
  #other(block: RootContent, {parent, kind, depth}: Surroundings): void {
    if (!('children' in block)) return

    const inner = BlockParent.container(parent.block())
    this.#blocks(block.children as RootContent[], {parent: inner, kind, depth})
  }

  #heading(heading: Heading, node: OutlineNode): void {
    const flat = this.#inlineOf(heading)
    const label = heading.data?.label
    const isPlain = heading.data?.plainHeading === true
    this.#sink.push(withoutLabel(flat, label), offsetsOf(heading), {
      path: node.path,
      kind: 'heading',
      depth: heading.depth,
      label,
      ...(isPlain ? {plainHeading: true as const} : {})
    })
  }

  #paragraph(paragraph: Paragraph, around: Surroundings): void {
    // Metadata that `syntax/` found is not part of the text.
    if (paragraph.data?.metadata !== undefined) return
    const flat = this.#flatOf(paragraph)
    if (flat.text === '') return

    const {label} = paragraph.data ?? {}
    const split = this.#splits.get(paragraph)
    if (split !== undefined) this.#titled(paragraph, flat, split, around)
    else if (label !== undefined) this.#labelledParagraph(paragraph, flat, label, around)
    else if (around.kind === 'paragraph') this.#lines(paragraph, flat, around)
    else {
      const kind = this.#kindOf(paragraph, flat, around)
      this.#sink.push(flat, offsetsOf(paragraph), {
        path: around.parent.block().path,
        kind,
        depth: around.depth
      })
    }
  }

  #titled(paragraph: Paragraph, flat: FlatText, split: TitleSplit, around: Surroundings): void {
    const {label} = paragraph.data ?? {}
    const node = around.parent.block()
    // A labelled paragraph is an item without an item around it: its body is its own child.
    const depth = around.depth + (label === undefined ? 0 : 1)
    const title = sliceFlat(flat, 0, split.titleEnd)
    const body = sliceFlat(flat, split.bodyStart, flat.text.length)
    const whole = offsetsOf(paragraph)
    const titleExtent = extentOf(flat, 0, split.titleEnd)
    const bodyExtent = extentOf(flat, split.bodyStart, flat.text.length)
    const titleEnd = titleExtent?.end ?? whole.start
    const bodyStart = Math.max(bodyExtent?.start ?? titleEnd, titleEnd)
    const titlePlace = {start: whole.start, end: titleEnd}
    const bodyPlace = {start: bodyStart, end: whole.end}
    this.#sink.push(title, titlePlace, {path: node.path, kind: 'item-title', depth, label})
    const bodyNode = label === undefined ? around.parent.child() : node.next()
    this.#sink.push(body, bodyPlace, {path: bodyNode.path, kind: 'item', depth})
  }

  /** A paragraph that opens with a label is an item to a reader if its label is in a run. */
  #labelledParagraph(
    paragraph: Paragraph,
    flat: FlatText,
    label: Label,
    around: Surroundings
  ): void {
    const isItem = runOf(this.#runs, label) !== undefined
    this.#sink.push(flat, offsetsOf(paragraph), {
      path: around.parent.block().path,
      kind: isItem ? 'item' : around.kind,
      depth: around.depth + (isItem ? 1 : 0),
      label
    })
  }

  /** A paragraph outside any container: prose, a caption, or lines that are not prose. */
  #lines(paragraph: Paragraph, flat: FlatText, around: Surroundings): void {
    const {depth} = around
    const isCaptioned = this.#isCaption(paragraph, flat, around)
    const lines = isCaptioned ? [] : linesOf(flat, this.#syntax.format === 'text' ? 'any' : 'hard')
    if (lines.length < 2) {
      const kind = isCaptioned ? 'caption' : isLine(flat.text) ? 'line' : 'paragraph'
      this.#sink.push(flat, offsetsOf(paragraph), {path: around.parent.block().path, kind, depth})
      return
    }

    for (const line of lines) {
      const extent = extentOf(line, 0, line.text.length) ?? offsetsOf(paragraph)
      this.#sink.push(line, extent, {path: around.parent.block().path, kind: 'line', depth})
    }
  }

  #kindOf(paragraph: Paragraph, flat: FlatText, around: Surroundings): SegmentKind {
    const {siblings, index, kind} = around
    // An image that opens an item is that item.
    if (!this.#sink.isOpening && this.#isCaption(paragraph, flat, around)) return 'caption'

    const isFirst = index === 0 && siblings[1]?.type === 'paragraph'
    return kind === 'item' && isFirst && isTitleParagraph(flat) ? 'item-title' : kind
  }

  #isCaption(paragraph: Paragraph, flat: FlatText, {siblings, index}: Surroundings): boolean {
    const neighbours = [siblings[index - 1], siblings[index + 1]]
    return isImageParagraph(paragraph) || isCaption(flat.text, neighbours)
  }

  #list(list: List, {parent, depth}: Surroundings): void {
    for (const item of list.children)
      this.#item(item, BlockParent.container(parent.child()), depth + 1)
  }

  #item(item: ListItem, parent: BlockParent, depth: number): void {
    const label = item.data?.label
    const start = label?.place.start.offset ?? offsetsOf(item).start
    this.#sink.open(start, label)
    this.#blocks(item.children, {parent, kind: 'item', depth})
    this.#sink.close()
  }

  #quote(quote: Blockquote, {parent, depth}: Surroundings): void {
    const inner = BlockParent.container(parent.block())
    this.#blocks(quote.children, {parent: inner, kind: 'quote', depth: depth + 1})
  }

  #footnote(footnote: FootnoteDefinition, {parent, depth}: Surroundings): void {
    const inner = BlockParent.container(parent.block())
    this.#sink.open(offsetsOf(footnote).start)
    this.#blocks(footnote.children, {parent: inner, kind: 'footnote', depth})
    this.#sink.close()
  }

  #table(table: Table, {parent, depth}: Surroundings): void {
    const node = parent.block()
    for (const [row, {children}] of table.children.entries()) {
      for (const [column, cell] of children.entries()) {
        const {path} = node.at(row + 1).at(column + 1)
        this.#sink.push(this.#inlineOf(cell), offsetsOf(cell), {
          path,
          kind: 'cell',
          depth: depth + 1
        })
      }
    }
  }

  #html(html: Html, around: Surroundings): void {
    const stub = stubText(html.value)
    if (!stub) {
      this.#literal(html, around)
      return
    }
    const {start, end} = offsetsOf(html)
    const flat = flatten({stretches: [{value: stub.text, offset: start + stub.start}], marks: []})
    const {parent, kind, depth} = around
    this.#sink.push(flat, {start, end}, {path: parent.block().path, kind, depth})
  }

  #literal(block: Code | Html, {parent, depth}: Surroundings): void {
    const flat = literalText(block, this.#syntax.text)
    if (flat.text === '') return

    this.#sink.push(flat, offsetsOf(block), {path: parent.block().path, kind: block.type, depth})
  }

  /** Kept, since titles are looked for in all items before the walk starts. */
  #flatOf(paragraph: Paragraph): FlatText {
    const known = this.#flats.get(paragraph)
    if (known !== undefined) return known

    const whole = this.#inlineOf(paragraph)
    const label = paragraph.data?.label
    const flat = label === undefined ? whole : withoutLabel(whole, label)
    this.#flats.set(paragraph, flat)
    return flat
  }

  #inlineOf(node: {readonly children: PhrasingContent[]} & RootContent): FlatText {
    return inlineText(node.children, offsetsOf(node), this.#inline)
  }
}
