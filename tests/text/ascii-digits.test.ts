import {describe, expect, test} from 'vitest'
import {asciiDigits, digitValue} from '../../src/text/ascii-digits.js'

describe('digits', () => {
  test.each([
    {script: 'Arabic', zero: 0x660},
    {script: 'Persian', zero: 0x6f0},
    {script: 'Devanagari', zero: 0x966},
    {script: 'Thai', zero: 0xe50},
    {script: 'fullwidth', zero: 0xff10},
    {script: 'bold mathematical', zero: 0x1d7ce},
    {script: 'monospace mathematical', zero: 0x1d7f6},
    {script: 'Adlam', zero: 0x1e950}
  ])('$script digits have their values', ({zero}) => {
    const values = Array.from({length: 10}, (_, value) =>
      digitValue(String.fromCodePoint(zero + value))
    )
    expect(values).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('all but digits is dropped', () => expect(asciiDigits('१.५ x 2')).toBe('152'))
  test('refuses what is no digit', () => {
    expect(() => digitValue('x')).toThrow('Unexpected `x`, expected a digit')
  })
})
