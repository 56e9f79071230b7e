import fc from 'fast-check'
import {expect, test} from 'vitest'
import {displayWidth} from '../../../src/report/layout/display-width.js'
import {shareBar} from '../../../src/report/status/share-bar.js'

test.each([
  {share: 0, bar: '░░░░', ascii: '....'},
  {share: 0.001, bar: '▏░░░', ascii: '#...'},
  {share: 0.5, bar: '██░░', ascii: '##..'},
  {share: 0.6, bar: '██▍░', ascii: '##..'},
  {share: 0.999, bar: '███▉', ascii: '###.'},
  {share: 1, bar: '████', ascii: '####'}
])('$share is $bar, or $ascii', ({share, bar, ascii}) => {
  expect([shareBar(share, 4), shareBar(share, 4, {ascii: true})]).toEqual([bar, ascii])
})

test('is always as wide as it should be', () => {
  fc.assert(
    fc.property(
      fc.double({min: 0, max: 1, noNaN: true}),
      fc.nat(30),
      fc.boolean(),
      (share, columns, ascii) => {
        expect(displayWidth(shareBar(share, columns + 1, {ascii}))).toBe(columns + 1)
      }
    )
  )
})
