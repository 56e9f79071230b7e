import fc from 'fast-check'
import {expect, test} from 'vitest'
import {segmentConfidence} from '../../src/align/segment-confidence.js'

test.each([
  {why: 'a pair keeps its posterior', source: [1], target: [2], confidence: 0.62, is: 0.62},
  {why: 'a segment alone keeps it', source: [], target: [2], confidence: 0.62, is: 0.62},
  {why: 'a join is less sure', source: [1, 2], target: [2], confidence: 0.8, is: 0.45},
  {why: 'also between two points', source: [1], target: [2, 3], confidence: 0.65, is: 0.16},
  {why: 'a join is never certain', source: [1, 2], target: [2], confidence: 1, is: 0.96},
  {why: 'nor less than impossible', source: [1, 2], target: [2], confidence: 0, is: 0}
])('$why', ({source, target, confidence, is}) => {
  expect(segmentConfidence({source, target, confidence})).toBeCloseTo(is, 6)
})

test('what has the larger posterior is at least as sure', () => {
  const share = fc.double({min: 0, max: 1, noNaN: true})
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)]
      const join = (confidence: number) =>
        segmentConfidence({source: [0, 1], target: [0], confidence})
      expect(join(high)).toBeGreaterThanOrEqual(join(low))
    })
  )
})
