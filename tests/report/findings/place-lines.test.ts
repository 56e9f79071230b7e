import {describe, expect, test} from 'vitest'
import {linesOfPlace} from '../../../src/report/findings/place-lines.js'
import {placeOf} from '../fixture.js'

describe('linesOfPlace', () => {
  test.each([
    {what: 'a word', text: 'ab cd\nef', from: 3, to: 5, lines: ['1 ab cd 3-5']},
    {what: 'a point', text: 'ab\ncd', from: 4, to: 4, lines: ['2 cd 1-1']},
    {what: 'the end of a text', text: 'ab\ncd', from: 5, to: 5, lines: ['2 cd 2-2']},
    {what: 'two lines', text: 'ab\ncd\nef', from: 1, to: 4, lines: ['1 ab 1-2', '2 cd 0-1']},
    {what: 'CRLF lines', text: 'ab\r\ncd\r\nef', from: 0, to: 6, lines: ['1 ab 0-2', '2 cd 0-2']},
    {what: 'lines that end in CR', text: 'ab\rcd\ref', from: 4, to: 5, lines: ['2 cd 1-2']},
    {what: 'a line with its line end', text: 'ab\ncd\n', from: 0, to: 3, lines: ['1 ab 0-2']},
    {what: 'an empty line', text: 'ab\n\ncd', from: 3, to: 3, lines: ['2  0-0']},
    {what: 'an empty text', text: '', from: 0, to: 0, lines: ['1  0-0']}
  ])('gives $what', ({text, from, to, lines}) => {
    const shown = linesOfPlace(text, placeOf(text, from, to)).map(
      (line) => `${line.number} ${line.text} ${line.from}-${line.to}`
    )
    expect(shown).toEqual(lines)
  })

  test('leaves a byte-order mark out of the line', () => {
    const place = {
      start: {line: 1, column: 1, offset: 1},
      end: {line: 1, column: 3, offset: 3}
    }
    expect(linesOfPlace('\ufeffab cd', place)).toEqual([{number: 1, text: 'ab cd', from: 0, to: 2}])
  })
})
