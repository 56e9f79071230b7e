import {describe, expect, test} from 'vitest'
import {parseDocument} from '../../../src/pipeline.js'
import {segmentAnchors} from '../../../src/workspace/evidence/segment-anchors.js'

/** Segments 0 (sentence 0), 1 (sentences 1 and 2) and 2 (sentence 3). */
const document = (path: string) =>
  parseDocument('# Plan\n\nWe listen now. We act then.\n\nAll is well.\n', {path, lang: 'en'})
const documents = {source: document('a.md'), target: document('b.md'), shown: 'a.ladder'}

const anchors = (beads: readonly (readonly [readonly number[], readonly number[]])[]) =>
  beads.map(([source, target], index) => ({source, target, line: index + 1}))

test('the documents of these tests have the sentences that they say', () => {
  expect(documents.source.segments.map(({sentences}) => sentences.length)).toEqual([1, 2, 1])
})

describe('segmentAnchors', () => {
  test.each([
    {why: 'nothing asks for nothing', beads: [], held: []},
    {why: 'sentences join their segments', beads: [[[0], [0]]], held: [[[0], [0]]]},
    {
      why: 'two beads of the same segments ask for one',
      beads: [
        [[1], [1]],
        [[2], [2]]
      ],
      held: [[[1], [1]]]
    },
    {
      why: 'beads that share a segment on one side join the others',
      beads: [
        [[0], [1]],
        [[1, 2], [2]]
      ],
      held: [[[0, 1], [1]]]
    },
    {why: 'a bead across segments joins them', beads: [[[2, 3], [3]]], held: [[[1, 2], [2]]]},
    {
      why: 'a segment all of whose sentences are alone has no counterpart',
      beads: [
        [[1], []],
        [[2], []]
      ],
      held: [[[1], []]]
    },
    {why: 'one sentence of two says nothing about its segment', beads: [[[1], []]], held: []},
    {why: 'the same on the target side', beads: [[[], [3]]], held: [[[], [2]]]}
  ] as const)('$why', ({beads, held}) => {
    expect(segmentAnchors(anchors(beads), documents)).toEqual(
      held.map(([source, target]) => ({source, target}))
    )
  })

  test('refuses beads that would join segments over a gap, with their lines', () => {
    const gap = anchors([
      [[1], [0]],
      [[2], [3]]
    ])
    expect(() => segmentAnchors(gap, documents)).toThrow(
      'a.ladder:1: Cannot hold this bead together with that of line 2: it joins segments that are not neighbours\n  Remove one'
    )
  })
})
