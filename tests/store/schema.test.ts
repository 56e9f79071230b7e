import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decodeAlignment} from '../../src/store/file/decode.js'
import {encodeAlignment} from '../../src/store/file/encode.js'
import {schemaErrors} from '../report/schema-errors.js'
import {runs} from '../runs.js'
import {anyAlignment} from './any-alignment.js'
import {alignment, bead, decision, lost} from './stored.js'

const full = alignment(
  [
    bead([[1, 'Stir it.']], [[1, 'Roer het.']], [decision(['Stir it.'], ['Roer het.'])]),
    {...bead([[2, 'Wait.']], [[2, 'Wacht.']]), moved: true}
  ],
  [lost(decision(['Pour it.'], ['Schenk het.']), ['source'])]
)

test('any alignment that is encoded is as the schema says, and decodes to itself', () => {
  fc.assert(
    fc.property(anyAlignment, (any) => {
      const text = encodeAlignment(any)
      expect(schemaErrors('alignment', JSON.parse(text))).toEqual([])
      expect(encodeAlignment(decodeAlignment(text, 'tea.json'))).toBe(text)
    }),
    {numRuns: runs(20)}
  )
})

describe('what the schema refuses, the reader refuses too', () => {
  test.each([
    {from: '"version": 1', to: '"version": 2', why: 'another version'},
    {from: '"kind":"paragraph"', to: '"kind":"poem"', why: 'another kind'},
    {from: '"confidence":0.9', to: '"confidence":1.9', why: 'a confidence above 1'},
    {from: '"state":"checked"', to: '"state":"good"', why: 'another state'},
    {from: '"date":"2026-11-02"', to: '"date":"yesterday"', why: 'a date in words'},
    {from: '"gone":["source"]', to: '"gone":[]', why: 'a lost decision of which nothing is gone'},
    {from: '"provenance":"search"', to: '"provenance":"search","mood":1', why: 'an unknown key'},
    {from: '"number":1,', to: '', why: 'a segment without a number'}
  ])('$why', ({from, to}) => {
    const text = encodeAlignment(full)
    expect(text).toContain(from)
    const broken = text.replace(from, to)
    expect(schemaErrors('alignment', JSON.parse(broken))).not.toEqual([])
    expect(() => decodeAlignment(broken, 'tea.json')).toThrow(/^tea\.json:\d+: Unexpected/)
  })
})

test('a state that no decision bears out is refused', () => {
  const text = encodeAlignment(full).replace('"state":"proposed"', '"state":"checked"')
  expect(() => decodeAlignment(text, 'tea.json')).toThrow(
    'tea.json:9: Unexpected state `checked`, expected `proposed`: that follows from the decisions'
  )
})

test('a file from a system with other line ends is the same', () => {
  const text = encodeAlignment(full)
  expect(encodeAlignment(decodeAlignment(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'x'))).toBe(text)
})
