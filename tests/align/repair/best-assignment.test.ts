import fc from 'fast-check'
import {expect, test} from 'vitest'
import {bestAssignment, unassigned} from '../../../src/align/repair/best-assignment.js'
import {runs} from '../../runs.js'

interface Table {
  readonly rows: number
  readonly columns: number
  readonly gains: Float64Array
}

function tableOf(rows: readonly (readonly number[])[]): Table {
  return {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    gains: Float64Array.from(rows.flat())
  }
}

function gained({columns, gains}: Table, assigned: Int32Array): number {
  return assigned.reduce(
    (sum, column, row) => sum + (column === unassigned ? 0 : (gains[row * columns + column] ?? 0)),
    0
  )
}

/** The most that can be gained, by trying everything. */
function slowBest({rows, columns, gains}: Table, row = 0, taken: readonly number[] = []): number {
  if (row === rows) return 0
  let best = slowBest({rows, columns, gains}, row + 1, taken)
  for (let column = 0; column < columns; column++) {
    if (taken.includes(column)) continue
    const rest = slowBest({rows, columns, gains}, row + 1, [...taken, column])
    best = Math.max(best, (gains[row * columns + column] ?? 0) + rest)
  }
  return best
}

test.each([
  {
    why: 'two that each want the other',
    table: [
      [1, 5],
      [4, 1]
    ],
    columns: [1, 0]
  },
  {
    why: 'a row that gives way, since the sum is what counts',
    table: [
      [5, 4],
      [5, 0]
    ],
    columns: [1, 0]
  },
  {
    why: 'what is worth nothing',
    table: [
      [-1, 0],
      [3, -2]
    ],
    columns: [unassigned, 0]
  },
  {why: 'more rows than columns', table: [[2], [3], [1]], columns: [unassigned, 0, unassigned]},
  {
    why: 'a rotation of three',
    table: [
      [0, 3, 0],
      [0, 0, 3],
      [3, 0, 0]
    ],
    columns: [1, 2, 0]
  },
  {why: 'no rows', table: [], columns: []}
])('assigns $why', ({table, columns}) => {
  expect([...bestAssignment(tableOf(table))]).toEqual(columns)
})

test('gains as much as any assignment, and gives no column twice', () => {
  const size = fc.tuple(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 5}))
  const tables = size.chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({min: -3, max: 9}), {minLength: columns, maxLength: columns}), {
      minLength: rows,
      maxLength: rows
    })
  )
  fc.assert(
    fc.property(tables, (rows) => {
      const table = tableOf(rows)
      const assigned = bestAssignment(table)
      const taken = [...assigned].filter((column) => column !== unassigned)
      expect(new Set(taken).size).toBe(taken.length)
      expect(gained(table, assigned)).toBe(slowBest(table))
    }),
    {numRuns: runs(300), seed: 7}
  )
})
