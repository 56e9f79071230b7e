import type {Heading, ListItem, Paragraph, Parent, Root, RootContent} from 'mdast'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import '../mdast-data.js'
import {eachNode} from '../../model/each-node.js'
import {placeOf, restOfLine} from '../node-place.js'
import {type LabelReading, placeLabel, readLabels, readMarker} from './label.js'
import {linesOf, type ParagraphLine, splitParagraph} from './label-lines.js'
import {chooseReadings, type Slot} from './label-sequence.js'
import {siblingHeadings} from './sibling-headings.js'

/**
 * Puts the label of every list item, numbered heading and labelled paragraph in its `data.label`,
 * with its place in `text`. Items that Markdown leaves as lines of one paragraph (`a) …`, `(1) …`,
 * `1.1 …`, `Article 1 …`) become separate paragraphs. The checkbox of a task is not part of its
 * label. Changes the tree in place; a second call changes nothing more.
 */
export function labelTree(tree: Root, text: string): void {
  labelHeadings(tree, text)
  eachNode(tree, (node) => {
    if (node.type === 'listItem') labelItem(node, text)
    if (holdsBlocks(node)) labelParagraphs(node, text)
  })
}

/** Plugin: see `labelTree`. */
export function remarkLabels() {
  return (tree: Root, file: VFile): undefined => {
    labelTree(tree, String(file))
  }
}

/** A node that holds paragraphs and lists as a document does. */
export interface BlockParent extends Parent {
  children: RootContent[]
}

/** Whether a node holds paragraphs and lists as a document does: an item, a quote, a footnote. */
export function holdsBlocks(node: Node): node is BlockParent {
  return ['root', 'listItem', 'blockquote', 'footnoteDefinition'].includes(node.type)
}

function labelItem(item: ListItem, text: string): void {
  const {start} = placeOf(item)
  const reading = readMarker(restOfLine(text, start.offset))
  if (reading) item.data = {...item.data, label: placeLabel(reading, start)}
}

interface LineSlot extends Slot {
  readonly line: ParagraphLine
}

function isLine(slot: Slot): slot is LineSlot {
  return slot.type === 'line' && 'line' in slot
}

function labelParagraphs(parent: BlockParent, text: string): void {
  const slots = parent.children.flatMap((node) => slotsOf(node, text))
  const chosen = chooseReadings(slots)
  if (chosen.size === 0) return

  const linesIn = new Map<object, LineSlot[]>()
  for (const slot of slots.filter(isLine)) {
    if (!chosen.has(slot)) continue
    const lines = linesIn.get(slot.block)
    if (lines) lines.push(slot)
    else linesIn.set(slot.block, [slot])
  }

  const children = parent.children.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph') return [node]
    const lines = linesIn.get(node) ?? []
    return lines.length === 0 ? [node] : labelLines(node, {lines, chosen, text})
  })
  if (children.length > parent.children.length) parent.children = children
}

function slotsOf(node: RootContent, text: string): Slot[] {
  if (node.type === 'heading') return [{type: 'break', readings: [], block: node, opens: true}]
  if (node.type === 'list') return node.children.flatMap((item) => itemSlot(item, text))
  if (node.type === 'paragraph' && node.data?.label === undefined) return lineSlots(node, text)
  if (node.type === 'paragraph') return labelledSlots(node, text)
  return []
}

function itemSlot(item: ListItem, text: string): Slot[] {
  const reading = readMarker(restOfLine(text, placeOf(item).start.offset))
  if (reading === undefined || reading.style === 'bullet') return []
  return [{type: 'item', readings: [reading], block: item, opens: true}]
}

function lineSlots(paragraph: Paragraph, text: string): LineSlot[] {
  const lines = linesOf(paragraph, text)
  return lines.map((line, index): LineSlot => {
    const readings = readLabels(line.source).filter(({style}) => style !== 'bullet')
    const opens = index === 0 || lines[index - 1]?.source.trimEnd().endsWith(':') === true
    return {type: 'line', readings, block: paragraph, opens, line}
  })
}

/** A paragraph that has its label already keeps it. */
function labelledSlots(paragraph: Paragraph, text: string): Slot[] {
  const {label} = paragraph.data ?? {}
  const [first, ...others] = lineSlots(paragraph, text)
  if (first === undefined || label === undefined) return []
  const readings = first.readings.filter(
    ({style, value}) => style === label.style && String(value) === String(label.value)
  )
  return [{type: 'item', readings, block: paragraph, opens: true}, ...others]
}

interface LabelledLines {
  readonly lines: readonly LineSlot[]
  readonly chosen: ReadonlyMap<Slot, LabelReading>
  readonly text: string
}

function labelLines(paragraph: Paragraph, {lines, chosen, text}: LabelledLines): Paragraph[] {
  const parts = splitParagraph(
    paragraph,
    lines.map(({line}) => line),
    text
  )
  const slotAt = new Map(lines.map((slot) => [slot.line.point.offset, slot]))
  for (const part of parts) {
    const {offset} = placeOf(part).start
    const slot = slotAt.get(offset)
    const reading = slot && chosen.get(slot)
    if (slot && reading) part.data = {...part.data, label: placeLabel(reading, slot.line.point)}
  }
  return parts
}

function labelHeadings(tree: Root, text: string): void {
  for (const {headings} of siblingHeadings(tree)) {
    const slots = headings.map((heading) => headingSlot(heading, text))
    const chosen = chooseReadings(slots)
    for (const slot of slots) {
      const reading = chosen.get(slot) ?? slot.readings.find(namesHeading)
      if (reading) slot.block.data = {...slot.block.data, label: placeLabel(reading, slot.line)}
    }
  }
}

interface HeadingSlot extends Slot {
  readonly block: Heading
  readonly line: ReturnType<typeof placeOf>['start']
}

function headingSlot(heading: Heading, text: string): HeadingSlot {
  const line = contentStart(heading)
  const readings = readLabels(
    text.slice(
      line.offset,
      Math.max(line.offset, placeOf(heading.children.at(-1) ?? heading).end.offset)
    )
  )
  const numbers = readings.filter(({style}) => style !== 'bullet')
  return {type: 'line', readings: numbers, block: heading, opens: true, line}
}

/** Where the text of a heading starts: after its `#`. */
function contentStart(heading: Heading) {
  return placeOf(heading.children[0] ?? heading).start
}

/**
 * Whether a heading on its own is numbered. Letters and numerals need a neighbour, as initials
 * look the same; so does a bare number, which may be a version or a year.
 */
function namesHeading({word, style, delimiter, value, rest}: LabelReading): boolean {
  if (word !== undefined) return true
  if (style !== 'decimal' || rest === '') return false
  return value.length > 1 || delimiter === '.' || delimiter === ')' || delimiter === '()'
}
