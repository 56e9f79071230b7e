import {describe, expect, test} from 'vitest'
import {romanValue} from '../../src/text/roman-value.js'

describe('romanValue', () => {
  test.each([
    {numeral: 'I', value: 1},
    {numeral: 'iv', value: 4},
    {numeral: 'IX', value: 9},
    {numeral: 'xlii', value: 42},
    {numeral: 'XCIX', value: 99},
    {numeral: 'CD', value: 400},
    {numeral: 'MCMLXXXVI', value: 1986}
  ])('$numeral is $value', ({numeral, value}) => expect(romanValue(numeral)).toBe(value))

  test.each([
    {text: '', why: 'nothing'},
    {text: 'iV', why: 'mixed case'},
    {text: 'IIII', why: 'four in a row'},
    {text: 'IIX', why: 'two subtracted'},
    {text: 'VX', why: 'a five subtracted'},
    {text: 'mild', why: 'a word of numerals in no order'},
    {text: 'abc', why: 'other letters'}
  ])('refuses `$text` ($why)', ({text}) => expect(romanValue(text)).toBeUndefined())
})
