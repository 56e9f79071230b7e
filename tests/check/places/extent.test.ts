import {expect, test} from 'vitest'
import {extentIfAny, extentOf} from '../../../src/check/places/extent.js'
import {parseDocument} from '../../../src/pipeline.js'

const {segments} = parseDocument('One.\n\nTwo.\n\nThree.')
const offsets = ({start, end}: ReturnType<typeof extentOf>) => [start.offset, end.offset]

test('an extent reaches from the first place to the last, in whatever order they are given', () => {
  expect(offsets(extentOf(segments))).toEqual([0, 18])
  expect(offsets(extentOf(segments.toReversed()))).toEqual([0, 18])
  expect(offsets(extentOf(segments.slice(1, 2)))).toEqual([6, 10])
})

test('nothing has no extent', () => {
  expect(extentIfAny([])).toBeUndefined()
  expect(() => extentOf([])).toThrow('Cannot place an empty list')
})
