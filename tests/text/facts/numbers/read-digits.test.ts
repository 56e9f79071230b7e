import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readDigits} from '../../../../src/text/facts/numbers/read-digits.js'

describe('a number in digits has one value, whatever its marks', () => {
  test.each([
    {run: '1.000,5', decimal: ',', value: '1000.5'},
    {run: '1,000.5', decimal: ',', value: '1000.5'},
    {run: '1,000.5', decimal: '.', value: '1000.5'},
    {run: '1 000,5', decimal: ',', value: '1000.5'},
    {run: "1'000.5", decimal: ',', value: '1000.5'},
    {run: '12,34,567', decimal: '.', value: '1234567'},
    {run: '1.234.567', decimal: '.', value: '1234567'},
    {run: '0,50', decimal: ',', value: '0.5'},
    {run: '0.125', decimal: ',', value: '0.125'},
    {run: '007', decimal: '.', value: '7'},
    {run: '12345678901234567890', decimal: '.', value: '12345678901234567890'}
  ] as const)('$run where $decimal is decimal', ({run, decimal, value}) => {
    expect(readDigits(run, decimal)).toEqual({value, length: run.length})
  })

  test.each([
    {run: '1.000', decimal: ',', value: '1000', also: '1'},
    {run: '1.000', decimal: '.', value: '1', also: '1000'},
    {run: '2,500', decimal: '.', value: '2500', also: '2.5'}
  ] as const)(
    '$run is doubtful, $value first where $decimal is decimal',
    ({run, decimal, value, also}) => {
      expect(readDigits(run, decimal)).toEqual({value, also, length: run.length})
    }
  )

  test.each([
    {run: '1,2,3', why: 'a list gives its first number', read: {value: '1', length: 1}},
    {run: '2019 500', why: 'a year is no group of thousands', read: {value: '2019', length: 4}},
    {run: '1.2.3', why: 'a version is no number', read: undefined}
  ])('$run: $why', ({run, read}) => {
    expect(readDigits(run, ',')).toEqual(read)
  })
})

test('what a language writes is read back', () => {
  const formats = [
    {lang: 'nl', decimal: ','},
    {lang: 'en', decimal: '.'},
    {lang: 'de-CH', decimal: ','}
  ] as const
  fc.assert(
    fc.property(
      fc.constantFrom(...formats),
      fc.integer({min: 1_000_000, max: 999_999_999}),
      ({lang, decimal}, hundredths) => {
        const value = hundredths / 100
        const shown = new Intl.NumberFormat(lang, {minimumFractionDigits: 2}).format(value)
        expect(Number(readDigits(shown.replaceAll('’', "'"), decimal)?.value)).toBe(value)
      }
    )
  )
})
