import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Collected, CorpusItem} from '../../../src/check/corpus/corpus-part.js'
import {differingKeys} from '../../../src/check/corpus/differing-keys.js'

const point = {line: 1, column: 1, offset: 0}
const place = {start: point, end: point}

function item(key: string, value: string): CorpusItem {
  return {
    ...{key, value, place},
    shown: value,
    path: 'a.md',
    counterpart: place,
    bead: 1,
    confidence: 1
  }
}

function collected(items: readonly CorpusItem[], rule = 'target-inconsistent'): Collected {
  return {rule, severity: 'warning', minConfidence: 0, items}
}

test('passes every item whose key has another value elsewhere', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const items = fc.array(fc.tuple(letter, letter).map(([key, value]) => item(key, value)))
  fc.assert(
    fc.property(fc.array(items), (pairs) => {
      const all = pairs.flat()
      const {differs} = differingKeys(pairs.map((own) => collected(own)))
      const expected = all.filter(({key, value}) =>
        all.some((other) => other.key === key && other.value !== value)
      )
      expect(all.filter((one) => differs('target-inconsistent', one))).toEqual(expected)
    })
  )
})

test('tells rules apart', () => {
  const {differs} = differingKeys([
    collected([item('hatch', 'luik')], 'target-inconsistent'),
    collected([item('hatch', 'klep')], 'source-inconsistent')
  ])
  expect(differs('target-inconsistent', item('hatch', 'luik'))).toBe(false)
})

test('passes hardly any item of one value, however many share a bucket at first', () => {
  const same = Array.from({length: 300_000}, (_, at) => item(`key ${at}`, `value ${at}`))
  const other = item('key 7', 'another value')
  const {differs, most} = differingKeys([collected([...same, other])])
  const passed = [...same, other].filter((one) => differs('target-inconsistent', one))
  expect(passed).toContain(same[7])
  expect(passed).toContain(other)
  expect(passed.length).toBeLessThan(10_000)
  expect(most).toBeGreaterThanOrEqual(passed.length)
})
