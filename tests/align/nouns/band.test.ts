import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Band, bandAlong, fullBand} from '../../../src/align/nouns/band.js'
import {runs} from '../../runs.js'

const rowsOf = ({low, high}: Band) => Array.from(low, (from, row) => `${from}-${high[row]}`)

/** What every search relies on. */
function expectConnected(band: Band): void {
  const {low, high, rows, columns} = band
  expect(low[0]).toBe(0)
  expect(high[rows]).toBe(columns)
  let cell = 0
  for (let i = 0; i <= rows; i++) {
    expect(low[i]).toBeLessThanOrEqual(high[i] as number)
    if (i > 0) expect(low[i]).toBeGreaterThanOrEqual(low[i - 1] as number)
    if (i > 0) expect(high[i]).toBeGreaterThanOrEqual(high[i - 1] as number)
    if (i > 0) expect(low[i]).toBeLessThanOrEqual(high[i - 1] as number)
    for (let j = low[i] as number; j <= (high[i] as number); j++) {
      expect(band.cell(i, j)).toBe(cell++)
    }
  }
  expect(band.cells).toBe(cell)
}

describe('Band', () => {
  test('keeps bounds that are a band already', () => {
    const band = new Band(Int32Array.of(0, 0, 1), Int32Array.of(1, 2, 3), 3)
    expect(rowsOf(band)).toEqual(['0-1', '0-2', '1-3'])
  })

  test('widens bounds with a gap until neighbouring rows overlap', () => {
    const band = new Band(Int32Array.of(0, 3, 3), Int32Array.of(1, 4, 4), 4)
    expect(rowsOf(band)).toEqual(['0-1', '1-4', '3-4'])
  })

  test('knows which nodes it has', () => {
    const band = new Band(Int32Array.of(0, 1), Int32Array.of(1, 2), 2)
    expect([band.has(-1, 0), band.has(0, 1), band.has(0, 2), band.has(1, 0)]).toEqual([
      false,
      true,
      false,
      false
    ])
  })

  test('a full band has every node', () => {
    expect(fullBand(3, 5).cells).toBe(24)
  })

  const path = fc
    .array(fc.tuple(fc.nat(12), fc.nat(9)), {maxLength: 8})
    .map((nodes) =>
      nodes
        .map(([source, target]) => ({source, target}))
        .sort((one, other) => one.source - other.source || one.target - other.target)
    )

  test('along any path is connected, and so is a union', () => {
    fc.assert(
      fc.property(path, path, fc.nat(4), (one, other, width) => {
        const band = bandAlong(one, 12, 9, width)
        expectConnected(band)
        expectConnected(band.union(bandAlong(other, 12, 9, 1)))
      }),
      {numRuns: runs(200), seed: 30}
    )
  })

  test('along a diagonal holds the nodes at most so many steps from it', () => {
    const path = Array.from({length: 5}, (_, index) => ({source: index, target: index}))
    expect(rowsOf(bandAlong(path, 4, 4, 1))).toEqual(['0-1', '0-2', '1-3', '2-4', '3-4'])
  })

  test('may be wider at some nodes of the path', () => {
    const path = [
      {source: 3, target: 3},
      {source: 6, target: 6}
    ]
    const band = bandAlong(path, 6, 6, (node) => (node === 0 ? 0 : 2))
    expect(rowsOf(band)).toEqual(['0-0', '0-3', '1-4', '1-5', '2-6', '3-6', '4-6'])
  })
})
