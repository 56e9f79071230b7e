import fc from 'fast-check'
import {expect, test} from 'vitest'
import {affixLikeness} from '../../../src/text/words/affix-likeness.js'

test.each([
  ['equal words', 'tide', 'tide', 1],
  ['a letter left out', 'tides', 'tide', 0.8],
  ['a letter altered', 'tide', 'tine', 0.75],
  ['nothing in common', 'tide', 'boom', 0],
  ['nothing at all', '', '', 1],
  ['letters that are counted once only', 'aa', 'aaa', 2 / 3]
])('%s', (_, a, b, likeness) => expect(affixLikeness(a, b)).toBeCloseTo(likeness, 9))

test('has no direction and stays within its range', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(affixLikeness(a, b)).toBe(affixLikeness(b, a))
      expect(affixLikeness(a, b)).toBeGreaterThanOrEqual(0)
      expect(affixLikeness(a, b) === 1).toBe(a === b)
    })
  )
})
