/*
 * Numbers as strings in one form, `-1234.5`: no sign before what is not negative, no zeros that say
 * nothing. Strings, since a text may have more digits than a double holds.
 */

/** That form of a string of ASCII digits, with or without a decimal point. */
export function normalDecimal(digits: string): string {
  const [whole = '', part = ''] = digits.split('.')
  const decimals = part.replace(/0+$/, '')
  const integer = whole.replace(/^0+(?=\d)/, '') || '0'
  return decimals === '' ? integer : `${integer}.${decimals}`
}

/** The number times ten to the power `places`, 0 or more. */
export function shifted(decimal: string, places: number): string {
  const [whole = '', part = ''] = decimal.split('.')
  const decimals = part.padEnd(places, '0')
  return normalDecimal(`${whole}${decimals.slice(0, places)}.${decimals.slice(places)}`)
}

/** That form of a double; twelve digits are meant, the rest is rounding. */
export function decimalOf(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString()
  const fixed = Number(value.toPrecision(12)).toFixed(12)
  return fixed.startsWith('-') ? `-${normalDecimal(fixed.slice(1))}` : normalDecimal(fixed)
}

/** A fraction as a decimal where that is exact (`0.25`), else in lowest terms (`1/3`). */
export function ratioOf(numerator: number, denominator: number): string {
  const common = greatestDivisor(numerator, denominator)
  const [above, below] = [numerator / common, denominator / common]
  const isExact = /^1?0*$/.test(`${10 ** 6 % below}`) && 10 ** 6 % below === 0
  return isExact ? decimalOf(above / below) : `${above}/${below}`
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}
