import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cellsFor} from '../../src/align/cells.js'
import {bestPath, type Score} from '../../src/align/search.js'
import {type Shape, shapes} from '../../src/align/shapes.js'

/** Every path through a small matrix, the slow and obvious way. */
function allPaths(rows: number, columns: number): Shape[][] {
  if (rows === 0 && columns === 0) return [[]]
  return shapes
    .filter(({source, target}) => source <= rows && target <= columns)
    .flatMap((shape) =>
      allPaths(rows - shape.source, columns - shape.target).map((path) => [...path, shape])
    )
}

function total(path: readonly Shape[], score: Score): number {
  let [i, j, sum] = [0, 0, 0]
  for (const shape of path) {
    sum += score(i, j, shape)
    i += shape.source
    j += shape.target
  }
  return sum
}

const problem = fc.record({
  rows: fc.integer({min: 0, max: 4}),
  columns: fc.integer({min: 0, max: 4}),
  noise: fc.array(fc.double({min: -5, max: 5, noNaN: true}), {minLength: 40, maxLength: 40})
})

function scoreFrom(noise: readonly number[]): Score {
  return (i, j, shape) => noise[(i * 17 + j * 5 + shapes.indexOf(shape) * 3) % noise.length] ?? 0
}

describe('bestPath', () => {
  test('finds the best of all paths', () => {
    fc.assert(
      fc.property(problem, ({rows, columns, noise}) => {
        const score = scoreFrom(noise)
        const cells = cellsFor(Array(rows).fill(1), Array(columns).fill(1))
        const path = bestPath(cells, shapes, score).map(({shape}) => shape)
        const best = Math.max(...allPaths(rows, columns).map((other) => total(other, score)))
        expect(total(path, score)).toBeCloseTo(best, 9)
      }),
      {numRuns: 300, seed: 1}
    )
  })

  test('gives each step the share of all paths that go through it', () => {
    fc.assert(
      fc.property(problem, ({rows, columns, noise}) => {
        const score = scoreFrom(noise)
        const cells = cellsFor(Array(rows).fill(1), Array(columns).fill(1))
        const steps = bestPath(cells, shapes, score, {sharpness: 1})
        const paths = allPaths(rows, columns)
        const weight = (path: readonly Shape[]) => Math.exp(total(path, score))
        const all = paths.reduce((sum, path) => sum + weight(path), 0)
        for (const step of steps) {
          const through = paths.filter((path) => passes(path, step))
          const share = through.reduce((sum, path) => sum + weight(path), 0) / all
          expect(step.posterior).toBeCloseTo(share, 6)
        }
      }),
      {numRuns: 200, seed: 2}
    )
  })

  test('takes nothing from nothing', () => {
    expect(bestPath(cellsFor([], []), shapes, () => 0)).toEqual([])
  })
})

function passes(path: readonly Shape[], step: {source: number; target: number; shape: Shape}) {
  let [i, j] = [0, 0]
  for (const shape of path) {
    if (i === step.source && j === step.target && shape === step.shape) return true
    i += shape.source
    j += shape.target
  }
  return false
}

describe('cellsFor', () => {
  test('takes a moderate matrix whole', () => {
    const {lo, hi, start} = cellsFor([1, 2, 3], [4, 5])
    expect([...lo]).toEqual([0, 0, 0, 0])
    expect([...hi]).toEqual([2, 2, 2, 2])
    expect(start.at(-1)).toBe(12)
  })

  test('cuts a band out of a large one that holds both corners and moves on with the text', () => {
    const source = Array.from({length: 5000}, (_, index) => 20 + (index % 7))
    const target = Array.from({length: 4000}, (_, index) => 25 + (index % 5))
    const {lo, hi, start} = cellsFor(source, target)
    expect(lo[0]).toBe(0)
    expect(hi.at(-1)).toBe(4000)
    expect(start.at(-1)).toBeLessThan(5000 * 1000)
    for (let row = 1; row <= 5000; row++) {
      expect(lo[row]).toBeGreaterThanOrEqual(lo[row - 1] ?? 0)
      expect(lo[row]).toBeLessThanOrEqual(hi[row - 1] ?? 0)
    }
  })
})
