import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cellsOf, clip, oneLine, pad, wrap} from '../../../src/report/layout/cells.js'
import {displayWidth} from '../../../src/report/layout/display-width.js'
import {anyText, asciiText} from '../any-text.js'

const shown = (line: string) =>
  cellsOf(line)
    .map(({text}) => text)
    .join('')

describe('cellsOf', () => {
  test.each([
    {line: 'a\tb', as: 'a   b', what: 'a tab up to the next stop'},
    {line: '\tb', as: '    b', what: 'a tab at the start as four columns'},
    {line: '煎\tb', as: '煎  b', what: 'a tab after a wide character'},
    {line: 'a\u001b[31mb', as: 'a␛[31mb', what: 'an escape character as its picture'},
    {line: 'a\u007fb', as: 'a␡b', what: 'a delete character as its picture'},
    {line: 'a\u009bb', as: 'a\ufffdb', what: 'a control character without a picture'},
    {line: 'a\u202eb', as: 'a\ufffdb', what: 'a sign that would turn the text around'}
  ])('shows $what', ({line, as}) => {
    expect(shown(line)).toBe(as)
  })

  test('partitions the line', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, asciiText), (line) => {
        let next = 0
        for (const {start, end} of cellsOf(line)) {
          expect(start).toBe(next)
          next = end
        }
        expect(next).toBe(line.length)
      }),
      {seed: 7}
    )
  })

  test('lets no control character through', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, asciiText), (line) => {
        expect(shown(line)).not.toMatch(/\p{Cc}/u)
      }),
      {seed: 7}
    )
  })
})

describe('oneLine', () => {
  test.each([
    {text: '  a \n\t b\r\n', as: 'a b'},
    {text: 'a\u0000b', as: 'a␀b'}
  ])('writes $text as $as', ({text, as}) => {
    expect(oneLine(text)).toBe(as)
  })
})

describe('clip', () => {
  test.each([
    {text: 'teapot', width: 6, as: 'teapot', what: 'leaves what fits'},
    {text: 'teapot', width: 5, as: 'teap…', what: 'cuts what does not fit'},
    {text: 'tea pot', width: 5, as: 'tea…', what: 'leaves no space before the ellipsis'},
    {text: '煎茶煎茶', width: 6, as: '煎茶…', what: 'never shows half of a wide character'},
    {text: 'teapot', width: 0, as: '', what: 'gives nothing where there is no room'},
    {text: 'teapot', width: Number.POSITIVE_INFINITY, as: 'teapot', what: 'needs no limit'}
  ])('$what', ({text, width, as}) => {
    expect(clip(text, width, '…')).toBe(as)
  })

  test('never takes more columns than it is given', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 0, max: 30}), (text, width) => {
        expect(displayWidth(clip(text, width, '…'))).toBeLessThanOrEqual(width)
      }),
      {seed: 7}
    )
  })
})

describe('pad', () => {
  test.each([
    {text: '煎', align: 'start', as: '煎  '},
    {text: '煎', align: 'end', as: '  煎'},
    {text: 'teapot', align: 'start', as: 'teapot'}
  ] as const)('fills $text up to four columns from the $align', ({text, align, as}) => {
    expect(pad(text, 4, align)).toBe(as)
  })
})

describe('wrap', () => {
  test.each([
    {text: 'warm the pot', width: 8, as: ['warm the', 'pot'], what: 'breaks between words'},
    {text: 'reheat a', width: 3, as: ['reheat', 'a'], what: 'keeps a long word whole'},
    {text: '煎茶 煎茶', width: 8, as: ['煎茶', '煎茶'], what: 'counts columns, not characters'},
    {text: '', width: 8, as: [''], what: 'makes one line of nothing'}
  ])('$what', ({text, width, as}) => {
    expect(wrap(text, width)).toEqual(as)
  })
})
