import {describe, expect, test} from 'vitest'
import {alignSentences} from '../../../src/align/align-sentences.js'
import {
  embeddingEvidence,
  type SentenceVector
} from '../../../src/align/evidence/embedding-evidence.js'

/** Evidence of every cell, source by source, to four decimals. */
function cells(
  source: readonly SentenceVector[],
  target: readonly SentenceVector[],
  options = {}
): number[][] {
  const {cell} = embeddingEvidence(source, target, options)
  return source.map((_, from) =>
    target.map((_, to) => Math.round((cell?.(from, to) ?? Number.NaN) * 10_000) / 10_000)
  )
}

describe('embeddingEvidence', () => {
  // Two unit vectors at right angles a side. Each has cosines 1 and 0, so a mean of 0.5 over both;
  // the pair at cosine 1 is left with a margin of 0.5, the other with -0.5, times 10 nats.
  test('is the margin over the neighbours, in nats', () => {
    const axes = [
      [1, 0],
      [0, 1]
    ]
    expect(cells(axes, axes)).toEqual([
      [5, -5],
      [-5, 5]
    ])
    expect(cells(axes, axes, {scale: 2})).toEqual([
      [1, -1],
      [-1, 1]
    ])
  })

  // Target 0 is a hub, at cosine 0.6 with both sources; target 1 belongs to source 1, at 0.55. Source
  // 1 is nearer to the hub. Means over both neighbours: source 1 (0.6, 0.55) 0.575, the hub 0.6,
  // target 1 (0, 0.55) 0.275. Margins of source 1: with the hub 0.6 − (0.575 + 0.6)/2 = 0.0125,
  // with its partner 0.55 − (0.575 + 0.275)/2 = 0.125.
  test('does not let a hub win by its raw cosine', () => {
    const source = [
      [1, 0, 0],
      [0, 1, 0]
    ]
    const rest = (one: number, other: number) => Math.sqrt(1 - one * one - other * other)
    const hub = [0.6, 0.6, rest(0.6, 0.6)]
    const partner = [0, 0.55, rest(0, 0.55)]
    const [, second] = cells(source, [hub, partner])
    expect(second).toEqual([0.125, 1.25])
  })

  test('does not mind how long the vectors are', () => {
    const source = [
      [3, 4],
      [1, 0]
    ]
    const longer = source.map((vector) => Float32Array.from(vector, (number) => number * 50))
    expect(cells(longer, source)).toEqual(cells(source, source))
  })

  test('is the same for swapped sides, turned', () => {
    const source = [
      [1, 2],
      [2, 1],
      [0, 1]
    ]
    const target = [
      [1, 1],
      [3, 1]
    ]
    const turned = cells(target, source)
    expect(cells(source, target)).toEqual(source.map((_, row) => turned.map((line) => line[row])))
  })

  test('says nothing about a sentence that has no embedding, or is not there', () => {
    const {cell} = embeddingEvidence(
      [
        [0, 0],
        [1, 0]
      ],
      [
        [1, 0],
        [0, 1]
      ]
    )
    expect([cell?.(0, 0), cell?.(0, 1), cell?.(7, 0)]).toEqual([0, 0, 0])
  })

  test('looks for neighbours in a sample of a long text only', () => {
    const {cell} = embeddingEvidence(
      [[1, 0]],
      [
        [0, 1],
        [1, 0],
        [0, 1],
        [1, 0]
      ],
      {neighbours: 1, candidates: 1}
    )
    // The sample of four is the first: the source does not see that target 1 is as near as can be.
    expect(cell?.(0, 0)).toBe(0)
    expect(cell?.(0, 1)).toBeCloseTo(10 * (1 - (0 + 1) / 2), 6)
  })

  test.each([
    {
      vectors: [[1, 0], [1]],
      says: 'Unexpected 1 numbers in the vector of source sentence 1, expected 2'
    },
    {vectors: [[1, Number.NaN]], says: 'Unexpected vector of source sentence 0, expected numbers'}
  ])('refuses $vectors', ({vectors, says}) => {
    expect(() => embeddingEvidence(vectors, [[1, 0]])).toThrow(says)
  })

  test('decides an alignment where words say nothing', () => {
    const source = ['aa bb cc dd', 'ee ff gg hh', 'ii jj kk ll']
    const target = ['mm nn oo pp', 'qq rr ss tt']
    const evidence = [
      embeddingEvidence(
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1]
        ],
        [
          [1, 0, 0],
          [0, 0, 1]
        ]
      )
    ]
    const [alignment] = alignSentences([{source, target, evidence}])
    expect(alignment?.beads.map((bead) => [bead.source, bead.target])).toEqual([
      [[0], [0]],
      [[1], []],
      [[2], [1]]
    ])
  })
})
