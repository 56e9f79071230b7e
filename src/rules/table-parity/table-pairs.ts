import type {Table, TableCell, TableRow} from 'mdast'
import {leftOutSegments} from '../../check/gaps/left-out-segments.js'
import {nodesOf} from '../../check/places/tree-nodes.js'
import type {Bitext} from '../../model/bead.js'
import type {Document} from '../../model/document.js'
import type {Place} from '../../model/place.js'
import type {Segment} from '../../model/segment.js'
import type {Side} from '../../model/side.js'

/** Two tables whose cells are aligned with each other, and their rows as far as they have partners. */
export interface TablePair {
  readonly source: Table
  readonly target: Table
  /** In [0, 1]: of the surest bead that joins them. */
  readonly confidence: number
  /**
   * Each row of either side once, in reading order; one side may be absent. Rows that a person left
   * without a counterpart on purpose are not listed.
   */
  readonly rows: readonly RowPair[]
}

export interface RowPair {
  readonly source: TableRow | undefined
  readonly target: TableRow | undefined
}

interface Spot {
  readonly table: Table
  readonly row: number
}

/** The tables of both sides, paired by the beads of their cells; rows keep their order. */
export function tablePairs(bitext: Bitext): TablePair[] {
  const [from, to] = [spotsOf(bitext.source), spotsOf(bitext.target)]
  if (from.size === 0 || to.size === 0) return []
  const links = new Map<Table, Map<Table, RowLinks>>()
  for (const {source, target, confidence} of bitext.beads) {
    const here = source[0] && from.get(source[0])
    const there = target[0] && to.get(target[0])
    if (!here || !there) continue
    const partners = links.get(here.table) ?? new Map<Table, RowLinks>()
    links.set(here.table, partners)
    const rows = partners.get(there.table) ?? new RowLinks()
    partners.set(there.table, rows)
    rows.add(here.row, there.row, confidence)
  }
  const [here, there] = [leftOutRows(bitext, 'source', from), leftOutRows(bitext, 'target', to)]
  return [...links].flatMap(([source, partners]) => {
    const [best] = [...partners].sort(([, a], [, b]) => b.total - a.total)
    if (!best) return []
    const [target, rowLinks] = best
    return [pairOf({source, target}, rowLinks, {source: here, target: there})]
  })
}

/** The rows that have been left out on purpose, with all of their cells. */
function leftOutRows(
  bitext: Bitext,
  side: Side,
  spots: ReadonlyMap<Segment, Spot>
): ReadonlySet<TableRow> {
  const leftOut = leftOutSegments(bitext, side)
  if (leftOut.size === 0) return new Set()
  const rows = new Map<TableRow, boolean>()
  for (const [cell, {table, row}] of spots) {
    const node = table.children[row]
    if (node) rows.set(node, (rows.get(node) ?? true) && leftOut.has(cell))
  }
  return new Set([...rows].flatMap(([row, isLeftOut]) => (isLeftOut ? [row] : [])))
}

/** How much speaks for each pair of rows. */
class RowLinks {
  total = 0
  surest = 0
  readonly #links = new Map<string, number>()

  add(source: number, target: number, confidence: number): void {
    const key = `${source} ${target}`
    this.#links.set(key, this.at(source, target) + confidence)
    this.total += confidence
    this.surest = Math.max(this.surest, confidence)
  }

  at(source: number, target: number): number {
    return this.#links.get(`${source} ${target}`) ?? 0
  }
}

type Tables = Pick<TablePair, 'source' | 'target'>

function pairOf(
  {source, target}: Tables,
  links: RowLinks,
  leftOut: Readonly<Record<Side, ReadonlySet<TableRow>>>
): TablePair {
  const from = rowsOf(source).filter(({node}) => !leftOut.source.has(node))
  const to = rowsOf(target).filter(({node}) => !leftOut.target.has(node))
  return {source, target, confidence: links.surest, rows: alignRows(from, to, links)}
}

/** A row and its place in its table, from 0. */
interface Row {
  readonly node: TableRow
  readonly index: number
}

function rowsOf({children}: Table): readonly Row[] {
  return children.map((node, index) => ({node, index}))
}

/**
 * The rows in order, so that the sum of what speaks for their pairs is greatest. Of two tables
 * with as many rows each row meets the one at its place.
 */
function alignRows(from: readonly Row[], to: readonly Row[], links: RowLinks): RowPair[] {
  if (from.length === to.length) {
    return from.map(({node}, index) => ({source: node, target: to[index]?.node}))
  }
  const best = from.map(() => to.map(() => 0))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  const score = (i: number, j: number) =>
    links.at(from[i]?.index ?? -1, to[j]?.index ?? -1) + belowNothing
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const row = best[i]
      if (row) row[j] = Math.max(at(i + 1, j + 1) + score(i, j), at(i + 1, j), at(i, j + 1))
    }
  }
  const rows: RowPair[] = []
  let [i, j] = [0, 0]
  while (i < from.length && j < to.length) {
    if (at(i, j) === at(i + 1, j + 1) + score(i, j)) {
      rows.push({source: from[i++]?.node, target: to[j++]?.node})
    } else if (at(i, j) === at(i + 1, j)) rows.push({source: from[i++]?.node, target: undefined})
    else rows.push({source: undefined, target: to[j++]?.node})
  }
  for (; i < from.length; i++) rows.push({source: from[i]?.node, target: undefined})
  for (; j < to.length; j++) rows.push({source: undefined, target: to[j]?.node})
  return rows
}

/** Rows without any link still rather meet than not: as few as possible are missing. */
const belowNothing = 0.01

/** Where each cell of a document stands. */
function spotsOf(document: Document): ReadonlyMap<Segment, Spot> {
  const cells = document.segments.filter(({kind}) => kind === 'cell')
  const spots = new Map<Segment, Spot>()
  if (cells.length === 0) return spots
  for (const table of nodesOf(document.tree, 'table')) {
    for (const [row, {position}] of table.children.entries()) {
      const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
      for (const cell of cells) {
        if (start <= cell.place.start.offset && cell.place.start.offset < end) {
          spots.set(cell, {table, row})
        }
      }
    }
  }
  return spots
}

/** Throws for a node made by hand: the tree of a document has none. */
export function placeOfNode({position, type}: TableRow | TableCell | Table): Place {
  const {start, end} = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) {
    throw new Error(`Cannot place \`${type}\`: it has no position`)
  }
  return {
    start: {line: start.line, column: start.column, offset: start.offset},
    end: {line: end.line, column: end.column, offset: end.offset}
  }
}
