import {expect, test} from 'vitest'
import {rules} from '../../src/rules/index.js'
import {presetSeverities, presets} from '../../src/rules/presets.js'

test.each(presets)('%s says of every rule what it is at', (preset) => {
  const severities = presetSeverities(preset, rules)
  expect(Object.keys(severities)).toEqual(rules.map(({id}) => id))
})

test('recommended has off what is off by default, strict has nothing off', () => {
  const off = (severities: object) =>
    Object.entries(severities).flatMap(([id, severity]) => (severity === 'off' ? [id] : []))
  expect(off(presetSeverities('recommended', rules))).toEqual(
    rules.filter(({offByDefault}) => offByDefault).map(({id}) => id)
  )
  expect(off(presetSeverities('strict', rules))).toEqual([])
})

test.each([
  {id: 'segment-missing', on: true},
  {id: 'heading-parity', on: true},
  {id: 'list-kind-parity', on: true}
])('structure has $id on: $on', ({id, on}) => {
  expect(presetSeverities('structure', rules)[id] !== 'off').toBe(on)
})
