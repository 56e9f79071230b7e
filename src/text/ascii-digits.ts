const decimalDigit = /\p{Nd}/u

/**
 * The value of a decimal digit of any script, 0 to 9.
 *
 * Unicode places the digits of a script in one run of ten, zero first, so the value is the distance
 * to the start of the run, found by walking back.
 *
 * @throws RangeError when the character is not a decimal digit
 */
export function digitValue(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point >= 48 && point <= 57) return point - 48
  if (!decimalDigit.test(character))
    throw new RangeError(`Unexpected \`${character}\`, expected a digit`)

  // The mathematical digits are five runs of ten without a gap, from U+1D7CE on.
  if (point >= 0x1d7ce && point <= 0x1d7ff) return (point - 0x1d7ce) % 10

  let value = 0
  while (value < 9 && decimalDigit.test(String.fromCodePoint(point - value - 1))) value++
  return value
}

/** The decimal digits of a text, of any script, as ASCII digits; all else dropped. */
export function asciiDigits(text: string): string {
  if (/^[0-9]*$/.test(text)) return text

  let digits = ''
  for (const character of text) if (decimalDigit.test(character)) digits += digitValue(character)
  return digits
}
