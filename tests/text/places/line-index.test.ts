import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {LineIndex} from '../../../src/text/places/line-index.js'

describe('pointAt', () => {
  test.each([
    {name: 'the start', text: 'a\nb', offset: 0, point: '1:1'},
    {name: 'after LF', text: 'a\nb', offset: 2, point: '2:1'},
    {name: 'the LF itself', text: 'a\nb', offset: 1, point: '1:2'},
    {name: 'after CRLF', text: 'a\r\nb', offset: 3, point: '2:1'},
    {name: 'inside CRLF', text: 'a\r\nb', offset: 2, point: '1:3'},
    {name: 'after a lone CR', text: 'a\rb', offset: 2, point: '2:1'},
    {name: 'the end, past a last line end', text: 'a\n', offset: 2, point: '2:1'},
    {name: 'a byte-order mark', text: '\ufeffab', offset: 0, point: '1:1'},
    {name: 'the letter after a byte-order mark', text: '\ufeffab', offset: 1, point: '1:1'},
    {name: 'the second line of a marked text', text: '\ufeffab\nc', offset: 4, point: '2:1'},
    {name: 'past a letter of two code units', text: '😀b', offset: 2, point: '1:3'},
    {name: 'an empty text', text: '', offset: 0, point: '1:1'}
  ])('$name', ({text, offset, point}) => {
    const {line, column} = new LineIndex(text).pointAt(offset)
    expect(`${line}:${column}`).toBe(point)
  })

  test.each([-1, 4, Number.NaN])('refuses offset %d in a text of three', (offset) => {
    expect(() => new LineIndex('abc').pointAt(offset)).toThrow('expected 0 to 3')
  })
})

describe('offsetAt', () => {
  test('cuts back a column past the end of its line', () =>
    expect(new LineIndex('ab\ncd').offsetAt({line: 1, column: 99})).toBe(3))
  test('refuses a line that is not there', () =>
    expect(() => new LineIndex('ab').offsetAt({line: 2, column: 1})).toThrow(
      'expected line 1 to 1'
    ))
})

test('law: offset to point and back is the same offset', () => {
  const parts = fc.constantFrom('a', '\n', '\r\n', '\r', '😀', 'é', ' ')
  const texts = fc
    .tuple(fc.constantFrom('', '\ufeff'), fc.array(parts))
    .map(([mark, rest]) => mark + rest.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      const index = new LineIndex(text)
      for (let offset = text.startsWith('\ufeff') ? 1 : 0; offset <= text.length; offset++) {
        // The point between CR and LF is the end of its line for offsetAt too.
        expect(index.offsetAt(index.pointAt(offset))).toBe(offset)
      }
    }),
    {seed: 11}
  )
})

test('law: lines are as many as a split at line ends gives', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\r')), (parts) => {
      const text = parts.join('')
      expect(new LineIndex(text).lines).toBe(text.split(/\r\n|\n|\r/).length)
    }),
    {seed: 12}
  )
})
