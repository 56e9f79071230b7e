import {defined} from '../nouns/defined.js'
import {bestAssignment, unassigned} from './best-assignment.js'
import type {Cell, PairGains} from './pair-gains.js'

/** Sentences that may change partners, and the partners they have. */
export interface Links {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  /** The column of each row that has one. */
  readonly partners: ReadonlyMap<number, number>
}

/** New partners for some sentences that had each other's. */
export interface Change {
  /** Row, column, and what the pair gains, nats. */
  readonly links: readonly (readonly [number, number, number])[]
  /** Those that had partners and are left without. */
  readonly aloneRows: readonly number[]
  readonly aloneColumns: readonly number[]
  /** How many more pairs there are than before. */
  readonly more: number
  /** Gain of the new pairs over that of the old ones, nats. */
  readonly gain: number
}

/** Sentences that would rather have another partner past which no changes are looked for. */
const mostContested = 300

/** Minimum gain of a partner: being left alone is not a reason for a change. Nats. */
const leastOwnGain = 0.01

/**
 * The changes by which partners become those of the best assignment, each without a sentence in
 * common with another, the most rewarding first.
 */
export function rewardingChanges(links: Links, pairs: PairGains): readonly Change[] {
  refineRivals(links, pairs)
  const gain: Gain = (row, column) => pairs.gain(row, column)
  const {rows, columns, partners} = contestedLinks(links, gain)
  if (rows.length === 0 || rows.length > mostContested) return []

  pairs.refine(cellsAbove(rows, columns, () => 0, gain))
  const gains = new Float64Array(rows.length * columns.length)
  rows.forEach((row, i) => {
    columns.forEach((column, j) => {
      const own = partners.get(row) === column ? leastOwnGain : 0
      gains[i * columns.length + j] = Math.max(own, gain(row, column))
    })
  })
  const assigned = bestAssignment({rows: rows.length, columns: columns.length, gains})
  const next = new Map<number, number>()
  rows.forEach((row, i) => {
    const column = assigned[i] as number
    if (column !== unassigned) next.set(row, defined(columns[column]))
  })
  return componentsOf(rows, partners, next)
    .map((component) => changeOf(component, {partners, next, gain}))
    .filter(({links}) => links.length > 0)
    .sort((one, other) => other.gain - one.gain || firstRow(one) - firstRow(other))
}

type Gain = PairGains['gain']

/** Makes the gains of all partners exact, and of those that may be better. */
function refineRivals({rows, columns, partners}: Links, pairs: PairGains): void {
  pairs.refine([...partners])
  const least = (row: number) => {
    const own = partners.get(row)
    return own === undefined ? 0 : Math.max(0, pairs.gain(row, own))
  }
  pairs.refine(cellsAbove(rows, columns, least, (row, column) => pairs.gain(row, column)))
}

/** Nats: far more than what rounding takes from an upper bound. */
const rounding = 1e-6

function cellsAbove(
  rows: readonly number[],
  columns: readonly number[],
  least: (row: number) => number,
  gain: Gain
): readonly Cell[] {
  const cells: Cell[] = []
  for (const row of rows) {
    const above = least(row) - rounding
    for (const column of columns) if (gain(row, column) > above) cells.push([row, column])
  }
  return cells
}

/** The sentences whose best partner is another than theirs, and those they would take it from. */
function contestedLinks({rows, columns, partners}: Links, gain: Gain): Links {
  const owners = new Map([...partners].map(([row, column]) => [column, row]))
  const contestedRows = new Set<number>()
  const contestedColumns = new Set<number>()
  for (const row of rows) {
    const own = partners.get(row)
    const least = own === undefined ? 0 : Math.max(0, gain(row, own))
    for (const column of columns) {
      if (column === own || gain(row, column) <= least) continue
      contestedRows.add(row)
      contestedColumns.add(column)
      const owner = owners.get(column)
      if (owner !== undefined) contestedRows.add(owner)
    }
  }
  for (const row of contestedRows) {
    const own = partners.get(row)
    if (own !== undefined) contestedColumns.add(own)
  }
  return {
    rows: ascending(contestedRows),
    columns: ascending(contestedColumns),
    partners: new Map([...partners].filter(([row]) => contestedRows.has(row)))
  }
}

function ascending(numbers: Iterable<number>): readonly number[] {
  return [...numbers].sort((one, other) => one - other)
}

/** Rows whose partners change, in groups that have no column in common. */
function componentsOf(
  rows: readonly number[],
  partners: ReadonlyMap<number, number>,
  next: ReadonlyMap<number, number>
): readonly (readonly number[])[] {
  const takers = new Map([...next].map(([row, column]) => [column, row]))
  const owners = new Map([...partners].map(([row, column]) => [column, row]))
  const seen = new Set<number>()
  const components: (readonly number[])[] = []
  for (const row of rows) {
    if (seen.has(row) || partners.get(row) === next.get(row)) continue
    const component: number[] = []
    const waiting: (number | undefined)[] = [row]
    while (waiting.length > 0) {
      const at = waiting.pop()
      if (at === undefined || seen.has(at)) continue
      seen.add(at)
      component.push(at)
      const [from, to] = [partners.get(at), next.get(at)]
      if (from !== undefined) waiting.push(takers.get(from))
      if (to !== undefined) waiting.push(owners.get(to))
    }
    components.push(ascending(component))
  }
  return components
}

interface BothAssignments {
  readonly partners: ReadonlyMap<number, number>
  readonly next: ReadonlyMap<number, number>
  readonly gain: Gain
}

function changeOf(rows: readonly number[], {partners, next, gain}: BothAssignments): Change {
  const links = rows.flatMap((row) => {
    const column = next.get(row)
    return column === undefined ? [] : [[row, column, gain(row, column)] as const]
  })
  const taken = new Set(links.map(([, column]) => column))
  const old = rows.flatMap((row) => {
    const column = partners.get(row)
    return column === undefined ? [] : [[row, column] as const]
  })
  const gained = links.reduce((sum, [, , pair]) => sum + pair, 0)
  return {
    links,
    aloneRows: old.flatMap(([row]) => (next.has(row) ? [] : [row])),
    more: links.length - old.length,
    aloneColumns: old.flatMap(([, column]) => (taken.has(column) ? [] : [column])),
    gain: gained - old.reduce((sum, [row, column]) => sum + gain(row, column), 0)
  }
}

function firstRow({links, aloneRows}: Change): number {
  return links[0]?.[0] ?? aloneRows[0] ?? 0
}
