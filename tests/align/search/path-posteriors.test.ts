import {describe, expect, test} from 'vitest'
import {fullBand} from '../../../src/align/nouns/band.js'
import {BeadShapes} from '../../../src/align/nouns/bead-shapes.js'
import {ScoreLattice} from '../../../src/align/score/score-lattice.js'
import {BestPath} from '../../../src/align/search/best-path.js'
import {pathPosteriors} from '../../../src/align/search/path-posteriors.js'

/** Posteriors on a square lattice where every bead of shape 1-0, 0-1, 1-1 has the score given. */
function posteriorsOf(size: number, [one, other, both]: readonly number[], scale = 1) {
  const band = fullBand(size, size)
  const shapes = new BeadShapes(1, 2)
  const search = new BestPath(band, shapes)
  const lattice = new ScoreLattice(band, shapes)
  for (let i = 0; i <= size; i++) {
    const scores = new Float64Array(3 * (size + 1)).fill(-Infinity)
    for (let j = 0; j <= size; j++) {
      if (i > 0) scores[3 * j] = one ?? 0
      if (j > 0) scores[3 * j + 1] = other ?? 0
      if (i > 0 && j > 0) scores[3 * j + 2] = both ?? 0
    }
    search.extend(i, scores)
    lattice.keep(i, scores)
  }
  const path = search.path()
  return {path, posteriors: pathPosteriors(lattice, search.totals, path, scale)}
}

describe('pathPosteriors', () => {
  test('on one cell: each of three ways by its weight', () => {
    // 1-1 weighs e^2, 1-0 0-1 and 0-1 1-0 weigh e^0 each.
    const {path, posteriors} = posteriorsOf(1, [0, 0, 2])
    expect(path.length).toBe(1)
    expect(posteriors[0]).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 2))
  })

  test('the scale is an inverse temperature', () => {
    const {posteriors} = posteriorsOf(1, [0, 0, 2], 0.5)
    expect(posteriors[0]).toBeCloseTo(Math.exp(1) / (Math.exp(1) + 2))
  })

  test('what the best path beats by far does not count', () => {
    const {posteriors} = posteriorsOf(40, [-40, -40, 3])
    expect(Array.from(posteriors)).toEqual(Array<number>(40).fill(1))
  })

  test('more paths than fit in a floating point number are counted all the same', () => {
    // Every path weighs 1; their number is that of Delannoy, about e^(1.76 · 600) for 600.
    const {posteriors} = posteriorsOf(600, [0, 0, 0])
    for (const posterior of posteriors) {
      expect(posterior).toBeGreaterThanOrEqual(0)
      expect(posterior).toBeLessThanOrEqual(1)
    }
    // The first step of a path to (n, n) is diagonal in D(n−1, n−1) of D(n, n) paths, about 1 in 3 + √8.
    const first = posteriors[0] as number
    expect(first).toBeCloseTo(1 / (3 + Math.sqrt(8)), 2)
  })
})
