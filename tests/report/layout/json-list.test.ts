import fc from 'fast-check'
import {expect, test} from 'vitest'
import {jsonList} from '../../../src/report/layout/json-list.js'

test('writes what JSON.stringify writes of the whole, whatever strings hold', () => {
  const some = fc.oneof(fc.string({unit: 'grapheme', maxLength: 10}), fc.integer())
  const value = fc.record({one: some, 'a "two" []': some})
  fc.assert(
    fc.property(fc.array(value, {maxLength: 5}), fc.string({maxLength: 10}), (values, name) => {
      const frame = {name: `[] ${name}`, runs: [{first: [], results: []}]}
      const whole = {...frame, runs: [{first: [], results: values}]}
      expect([...jsonList(frame, values)].join('')).toBe(`${JSON.stringify(whole, undefined, 2)}\n`)
    })
  )
})

test('of a bare list is that list', () => {
  expect([...jsonList([], [{a: 1}])].join('')).toBe('[\n  {\n    "a": 1\n  }\n]\n')
  expect([...jsonList([], [])].join('')).toBe('[]\n')
})
