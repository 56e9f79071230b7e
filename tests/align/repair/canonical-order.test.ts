import {expect, test} from 'vitest'
import {isReversed} from '../../../src/align/repair/canonical-order.js'

test.each([
  {source: ['a'], target: ['b'], reversed: false},
  {source: ['b'], target: ['a'], reversed: true},
  {source: ['a', 'c'], target: ['a', 'b'], reversed: true},
  {source: ['a', 'b'], target: ['a', 'c'], reversed: false},
  {source: ['a', 'b'], target: ['c'], reversed: true},
  {source: ['a'], target: ['a'], reversed: false}
])('$source and $target are searched in one order, whichever is the source', (pair) => {
  const {source, target, reversed} = pair
  expect(isReversed([{source, target}])).toBe(reversed)
})

test('a pair of two equal sides leaves the order to the next pair', () => {
  const equal = {source: ['a'], target: ['a']}
  expect(isReversed([equal, {source: ['c'], target: ['b']}])).toBe(true)
})
