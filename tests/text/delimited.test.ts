import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readDelimited} from '../../src/text/delimited.js'

function cellsOf(text: string, separator = ','): readonly (readonly string[])[] {
  const table = readDelimited(text, separator)
  return table.type === 'table' ? table.rows.map(({cells}) => cells) : []
}

describe('readDelimited', () => {
  test.each([
    [
      'cells and lines',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd']
      ]
    ],
    [
      'carriage returns',
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd']
      ]
    ],
    ['quoted separators', '"a,b",c', [['a,b', 'c']]],
    ['doubled quotation marks', '"say ""no""",c', [['say "no"', 'c']]],
    ['line ends in quotes', '"a\nb",c', [['a\nb', 'c']]],
    ['empty cells', 'a,,c,', [['a', '', 'c', '']]],
    ['blank lines and remarks', 'a\n\n# b\nc', [['a'], ['c']]]
  ])('%s', (_name, text, expected) => expect(cellsOf(text)).toEqual(expected))

  test('rows carry their line', () => {
    const table = readDelimited('a\n\n"b\nc"\nd', ',')
    expect(table.type === 'table' && table.rows.map(({line}) => line)).toEqual([1, 3, 5])
  })

  test('a quotation mark that nothing closes is told with its line', () => {
    expect(readDelimited('a\n"b\nc', ',')).toEqual({type: 'unclosed', line: 2})
  })

  test('reads back what was quoted', () => {
    const cell = fc.string().map((text) => text.trim())
    const rows = fc.array(fc.array(cell, {minLength: 2, maxLength: 4}), {minLength: 1})
    fc.assert(
      fc.property(rows, (given) => {
        const written = given
          .map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join('\t'))
          .join('\n')
        const kept = given.filter((cells) => cells.some((text) => text !== ''))
        expect(cellsOf(written, '\t')).toEqual(kept)
      })
    )
  })
})
