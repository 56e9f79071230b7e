import fc from 'fast-check'
import {expect, test} from 'vitest'
import {blankRanges} from '../../../src/text/places/blank-ranges.js'

test.each([
  {ranges: [], want: 'see point 12'},
  {ranges: [{start: 4, end: 9}], want: 'see ····· 12'},
  {
    ranges: [
      {start: 10, end: 12},
      {start: 0, end: 3}
    ],
    want: '··· point ··'
  },
  {
    ranges: [
      {start: 0, end: 5},
      {start: 1, end: 3},
      {start: 4, end: 6}
    ],
    want: '······int 12'
  },
  {ranges: [{start: 3, end: 3}], want: 'see point 12'}
])('blanks $ranges', ({ranges, want}) => {
  expect(blankRanges('see point 12', ranges, '·')).toBe(want)
})

test('blanks what a slow and obvious way blanks', () => {
  const range = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}))
  fc.assert(
    fc.property(fc.string({minLength: 30, maxLength: 40}), fc.array(range), (text, ranges) => {
      const units = text
        .split('')
        .map((unit, at) => (ranges.some(({start, end}) => start <= at && at < end) ? '_' : unit))
      expect(blankRanges(text, ranges, '_')).toBe(units.join(''))
    })
  )
})
