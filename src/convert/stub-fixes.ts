import type {List, ListItem, Parents, Root, RootContent, Table, TableRow} from 'mdast'
import {visit} from 'unist-util-visit'
import {writeLabel} from '../check/lists/numbering.js'
import type {ProposedFix} from '../fix/proposed-fix.js'
import type {Bitext} from '../model/bead.js'
import type {Edit} from '../model/edit.js'
import type {Finding} from '../model/finding.js'
import type {Segment} from '../model/segment.js'
import {skeletonOf} from './scaffold.js'

/** Findings about an entire missing text. */
const missing: readonly string[] = ['segment-missing', 'heading-parity']

/**
 * For each part of the reference that the translation lacks, the edits that insert comments with
 * its words: items after their neighbours, at their level and with their number; rows in their
 * table; headings, paragraphs and whole sections after what precedes them. Something in the middle
 * of a block, such as a paragraph of an item or a single cell, has no place of its own and is left
 * out.
 */
export function stubFixes(bitext: Bitext, findings: readonly Finding[]): ProposedFix[] {
  return findings
    .filter(({rule, side, at, counterpart}) => {
      const isPoint = at.start.offset === at.end.offset
      return missing.includes(rule) && side === 'target' && isPoint && counterpart !== undefined
    })
    .flatMap((finding) => {
      const [first, ...more] = stubEdits(finding, bitext)
      if (!first) return []
      const title = 'Insert the text of the reference as a comment'
      const fix = {title, side: 'target', edits: [first, ...more], safety: 'sure'} as const
      return [{finding, fix}]
    })
}

function stubEdits({at, counterpart}: Finding, bitext: Bitext): Edit[] {
  if (!counterpart) return []
  const {start, end} = counterpart
  const gap = (node: RootContent) =>
    startOf(node) >= start.offset && endOf(node) <= end.offset && hasText(node, bitext)
  const stubs = new Stubs(bitext, at.start.offset)
  return stubs.within(bitext.source.tree, gap)
}

class Stubs {
  readonly #bitext: Bitext
  /** Where the gap is in the target, UTF-16 code units. */
  readonly #at: number
  readonly #lineEnd: string

  constructor(bitext: Bitext, at: number) {
    this.#bitext = bitext
    this.#at = at
    this.#lineEnd = bitext.target.text.includes('\r\n') ? '\r\n' : '\n'
  }

  /** Whole blocks first, then the missing parts of a list or table. */
  within(root: Root, isMissing: (node: RootContent) => boolean): Edit[] {
    const whole = root.children.filter(isMissing)
    const edits = whole.length > 0 ? [this.#blocks(whole)] : []
    visit(root, (node, _index, parent) => {
      if (whole.includes(node as RootContent)) return 'skip'
      if (!isItemOrRow(node) || !isMissing(node) || !isListOrTable(parent)) return undefined
      const edit = node.type === 'listItem' ? this.#item(node, parent) : this.#row(node, parent)
      if (edit) edits.push(edit)
      return 'skip'
    })
    return together(edits)
  }

  /** After the top block that the gap follows, or before everything if there is none. */
  #blocks(nodes: readonly RootContent[]): Edit {
    const {target} = this.#bitext
    const text = this.#skeleton(nodes)
    const before = target.tree.children.findLast((node) => startOf(node) < this.#at)
    if (before) return this.#after(endOf(before), `${this.#lineEnd}${this.#lineEnd}${text}`)
    const [first] = target.segments
    const start = first ? lineStart(target.text, first.place.start.offset) : 0
    return {start, end: start, insert: `${text}${this.#lineEnd}${this.#lineEnd}`}
  }

  /**
   * After the item that translates its upper neighbour, else before that of its lower neighbour.
   */
  #item(item: ListItem, parent: List | Table): Edit | undefined {
    const items = parent.children as ListItem[]
    const index = items.indexOf(item)
    const above = items.slice(0, index).findLast((one) => this.#translated(one))
    const below = items.slice(index + 1).find((one) => this.#translated(one))
    const near = this.#translated(above) ?? this.#translated(below)
    if (!near?.node.position) return undefined
    const {text} = this.#bitext.target
    const start = near.node.position.start.offset ?? 0
    const indent = text.slice(lineStart(text, start), start)
    if (/\S/u.test(indent.replaceAll('>', ''))) return undefined
    const written = this.#itemText(item, near.segment, indent)
    if (above) return this.#after(endOf(near.node), `${this.#lineEnd}${written}`)
    const at = lineStart(text, start)
    return {start: at, end: at, insert: `${written}${this.#lineEnd}`}
  }

  /** With the number of the reference, in the style of the neighbour's label. */
  #itemText(item: ListItem, near: Segment, indent: string): string {
    const list: List = {type: 'list', ordered: false, spread: false, children: [item]}
    const [first = '', ...rest] = this.#skeleton([list]).split(this.#lineEnd)
    const value = item.data?.label?.value ?? []
    const like = near.label
    const label =
      like && value.length > 0 && like.style !== 'bullet' ? writeLabel(value, like) : like?.text
    const body = first.replace(/^\S+\s/u, '')
    const shift = ' '.repeat(Math.max(0, (label ?? '-').length - 1))
    return [
      `${indent}${label ?? '-'} ${body}`,
      ...rest.map((line) => `${indent}${shift}${line}`)
    ].join(this.#lineEnd)
  }

  /** After the row that translates the one above. */
  #row(row: TableRow, parent: List | Table): Edit | undefined {
    const rows = parent.children as TableRow[]
    const above = rows[rows.indexOf(row) - 1]
    const cell = above?.children.map((one) => this.#counterpartOf(one)).find((one) => one)
    if (!cell) return undefined
    const table: Table = {type: 'table', children: [row]}
    const [line = ''] = this.#skeleton([table]).split(this.#lineEnd)
    return this.#after(cell.place.end.offset, `${this.#lineEnd}${line}`)
  }

  #skeleton(nodes: readonly RootContent[]): string {
    const {source, target} = this.#bitext
    const text = skeletonOf(nodes, source, {lang: target.lang}).trimEnd()
    return text.replaceAll('\n', this.#lineEnd)
  }

  /** The end of the line that an offset is in. */
  #after(offset: number, insert: string): Edit {
    const {text} = this.#bitext.target
    const rest = /[\r\n]/u.exec(text.slice(offset))
    const at = rest ? offset + rest.index : text.length
    return {start: at, end: at, insert}
  }

  /** The target item that opens with the translation of an item's opening. */
  #translated(item: ListItem | undefined): {node: ListItem; segment: Segment} | undefined {
    const segment = item && this.#counterpartOf(item)
    if (!segment?.label) return undefined
    const start = segment.label.place.start.offset
    let node: ListItem | undefined
    visit(this.#bitext.target.tree, 'listItem', (one) => {
      if (one.data?.label?.place.start.offset === start) node = one
    })
    return node && {node, segment}
  }

  #counterpartOf(node: RootContent): Segment | undefined {
    const {beads} = this.#bitext
    const bead = beads.find(({source: [first]}) => first && isIn(first, node))
    return bead?.target[0]
  }
}

function isItemOrRow(node: {readonly type: string}): node is ListItem | TableRow {
  return node.type === 'listItem' || node.type === 'tableRow'
}

function isListOrTable(node: Parents | undefined): node is List | Table {
  return node?.type === 'list' || node?.type === 'table'
}

function isIn({place}: Segment, node: RootContent): boolean {
  return startOf(node) <= place.start.offset && place.end.offset <= endOf(node)
}

function hasText(node: RootContent, {source}: Bitext): boolean {
  return source.segments.some((segment) => isIn(segment, node))
}

/** Edits at one point, merged in the order of the reference. */
function together(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    if (last?.start === edit.start)
      joined.splice(-1, 1, {...last, insert: last.insert + edit.insert})
    else joined.push(edit)
  }
  return joined
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

function startOf({position}: RootContent): number {
  return position?.start.offset ?? 0
}

function endOf({position}: RootContent): number {
  return position?.end.offset ?? 0
}
