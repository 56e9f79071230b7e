import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {evaluate} from '../../src/align/evaluate.js'
import {defined} from '../../src/align/nouns/defined.js'
import {formatLadder, parseLadder} from '../../src/align/nouns/ladder.js'

const run = fc
  .tuple(fc.nat(30), fc.nat(3))
  .map(([from, length]) => Array.from({length}, (_, index) => from + index))
const bead = fc.record({
  source: run,
  target: run,
  confidence: fc.integer({min: 0, max: 1000}).map((n) => n / 1000)
})

describe('ladder', () => {
  test('has a bead a line, null beads with an empty side', () => {
    const beads = [
      {source: [0, 1], target: [2], confidence: 0.98},
      {source: [], target: [3]}
    ]
    expect(formatLadder(beads)).toBe('[0, 1]:[2]:0.98\n[]:[3]\n')
  })

  test('reads what it writes', () => {
    fc.assert(
      fc.property(fc.array(bead), (beads) => {
        expect(parseLadder(formatLadder(beads))).toEqual(beads)
      }),
      {seed: 3}
    )
  })

  test.each(['1:2', '[0]:[1]:sure', '[0]:[x]', '[0]'])('refuses %s, and says where', (line) => {
    expect(() => parseLadder(`[0]:[0]\n\n${line}\n`)).toThrow(`Unexpected \`${line}\``)
    expect(() => parseLadder(`[0]:[0]\n\n${line}\n`)).toThrow(expect.objectContaining({line: 3}))
  })
})

describe('evaluate', () => {
  const gold = parseLadder('[0]:[0]\n[1, 2]:[1]\n[3]:[]\n[4]:[2, 3]\n[]:[4]\n')

  test('a perfect answer has all rates 1', () => {
    const {strict, lax} = evaluate([{gold, test: gold}])
    expect([strict, lax]).toEqual([
      {precision: 1, recall: 1, f1: 1},
      {precision: 1, recall: 1, f1: 1}
    ])
  })

  test('precision is over all beads, recall over those with both sides', () => {
    const test = parseLadder(
      '[0]:[0]:0.9\n[1]:[1]:0.5\n[2]:[]:0.4\n[3]:[]:0.8\n[4]:[2]:0.7\n[]:[3]:0.1\n[]:[4]:0.95'
    )
    const {strict, lax, kinds, testBeads, goldBeads} = evaluate([{gold, test}])
    // By hand: right are 0-0, 3 alone, 4 alone; lax also 1-1 and 4-2. Gold links: three.
    expect(strict).toEqual({
      precision: 3 / 7,
      recall: 1 / 3,
      f1: expect.closeTo((2 * 3) / 7 / 3 / (3 / 7 + 1 / 3))
    })
    expect(lax).toMatchObject({precision: 5 / 7, recall: 1})
    expect({testBeads, goldBeads}).toEqual({testBeads: 7, goldBeads: 3})
    expect(defined(kinds['1-1']).strict).toMatchObject({precision: 1 / 3, recall: 1})
    expect(defined(kinds['1-0']).strict).toMatchObject({precision: 1 / 2, recall: 1})
    expect(defined(kinds['2-1']).lax).toMatchObject({precision: 0, recall: 1})
  })

  test('a bead given twice counts once, an empty one not at all', () => {
    const test = parseLadder('[0]:[0]\n[0]:[0]\n[]:[]\n')
    expect(evaluate([{gold, test}])).toMatchObject({testBeads: 1, strict: {precision: 1}})
  })

  test('reliability compares confidence and accuracy by bin', () => {
    const test = parseLadder('[0]:[0]:0.96\n[1]:[1]:0.94\n[4]:[2]:0.25\n')
    const {reliability, calibrationError} = evaluate([{gold, test}])
    expect(reliability[9]).toMatchObject({beads: 2, accuracy: 0.5})
    expect(defined(reliability[9]).confidence).toBeCloseTo(0.95)
    expect(reliability[2]).toMatchObject({beads: 1, confidence: 0.25, accuracy: 0})
    expect(calibrationError).toBeCloseTo((2 * 0.45 + 0.25) / 3)
  })

  test('nothing against nothing is all zero', () => {
    expect(evaluate([])).toMatchObject({strict: {f1: 0}, reliability: [], calibrationError: 0})
  })
})
