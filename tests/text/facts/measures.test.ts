import {expect, test} from 'vitest'
import {isConverted, measured} from '../../../src/text/facts/measures.js'

test.each([
  {a: ['5', 'mi'], b: ['8', 'km'], right: true},
  {a: ['68', '°F'], b: ['20', '°C'], right: true},
  {a: ['20', '°C'], b: ['68', '°F'], right: true},
  {a: ['6', 'ft'], b: ['1.8', 'm'], right: true},
  {a: ['10', 'lb'], b: ['4.5', 'kg'], right: true},
  {a: ['70', 'in'], b: ['1.78', 'm'], right: true},
  {a: ['70', 'in'], b: ['1.68', 'm'], right: false},
  {a: ['5', 'mi'], b: ['5', 'km'], right: false},
  {a: ['5', 'mi'], b: ['8', 'kg'], right: false},
  {a: ['5', 'km'], b: ['8', 'km'], right: false}
] as const)('$a to $b is a conversion: $right', ({a, b, right}) => {
  expect(isConverted(measured(a[0], a[1]), measured(b[0], b[1]))).toBe(right)
})

test('units of one system share a base', () => {
  expect(measured('5', 'km')).toBe(measured('5000', 'm'))
  expect(measured('2', 'wk')).toBe(measured('14', 'd'))
})
