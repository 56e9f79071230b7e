import {describe, expect, test} from 'vitest'
import {fitLengths, lengthEvidence, lengthOf} from '../../src/align/length-ratio.js'

const model = fitLengths([50, 80, 20], [55, 90, 25])

describe('lengthEvidence', () => {
  // Expected values computed apart, in Python 3.
  test.each([
    {l1: 50, l2: 55, m: 1, nats: 0.70333, why: 'as long as expected'},
    {l1: 20, l2: 25, m: 1, nats: 1.18126, why: 'short on both sides, which chance explains worse'},
    {l1: 50, l2: 90, m: 1, nats: -1.40878, why: 'much longer than expected'},
    {l1: 100, l2: 25, m: 2, nats: -14.02298, why: 'two long units against a short one'}
  ])('$l1 → $l2 is worth $nats nats ($why)', ({l1, l2, m, nats}) => {
    expect(lengthEvidence(model, {l1, l2, m, n: 1})).toBeCloseTo(nats, 4)
  })

  test('does not prefer a side', () => {
    const swapped = fitLengths([55, 90, 25], [50, 80, 20])
    expect(lengthEvidence(model, {l1: 30, l2: 60, m: 1, n: 1})).toBeCloseTo(
      lengthEvidence(swapped, {l1: 60, l2: 30, m: 1, n: 1}),
      12
    )
  })

  test('is finite where a side has no letters at all', () => {
    const empty = fitLengths([], [])
    expect(lengthEvidence(empty, {l1: 0, l2: 1_000_000, m: 1, n: 1})).toBeLessThan(0)
    expect(Number.isFinite(lengthEvidence(empty, {l1: 0, l2: 0, m: 1, n: 1}))).toBe(true)
  })
})

test('lengthOf counts what is not white space', () => {
  expect(lengthOf(' een\u00a0twee \n drie ')).toBe(11)
})
