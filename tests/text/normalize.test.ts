import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {foldWhiteSpace, isNoBreakSpace, isWhiteSpace, normalize} from '../../src/text/normalize.js'

describe('foldWhiteSpace', () => {
  test.each([
    {name: 'runs', text: 'a  b\t\tc', folded: 'a b c'},
    {name: 'line ends', text: 'a\r\nb\nc', folded: 'a b c'},
    {name: 'no-break spaces', text: 'a\u00a0b\u202fc', folded: 'a b c'},
    {name: 'edges', text: ' \u00a0a \n', folded: 'a'},
    {name: 'nothing but white space', text: ' \n ', folded: ''},
    {name: 'a byte-order mark is no space', text: 'a\ufeffb', folded: 'a\ufeffb'}
  ])('$name', ({text, folded}) => expect(foldWhiteSpace(text)).toBe(folded))
})

test('normalize makes NFD and NFC equal', () =>
  expect(normalize('cocai\u0308ne')).toBe('coca\u00efne'))

test('law: normalizing twice is normalizing once', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(normalize(normalize(text))).toBe(normalize(text))
    }),
    {seed: 13}
  )
})

test('law: white space is what folds away, for every code unit', () => {
  for (let code = 0; code < 0x10000; code++) {
    expect(foldWhiteSpace(String.fromCharCode(code)) === '').toBe(isWhiteSpace(code))
    if (isNoBreakSpace(code)) expect(isWhiteSpace(code)).toBe(true)
  }
})
