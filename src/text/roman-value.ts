const CANONICAL = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

const DIGITS: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000}

/**
 * The value of a Roman numeral, 1 to 3999, all of it upper or all of it lower case. `undefined` for
 * anything else, numerals that nobody writes included: `IIX`, `iV`.
 */
export function romanValue(numeral: string): number | undefined {
  const upper = numeral.toUpperCase()
  if (numeral !== upper && numeral !== numeral.toLowerCase()) return undefined
  if (numeral === '' || !CANONICAL.test(upper)) return undefined

  const digits = [...upper].map((digit) => DIGITS[digit] ?? 0)
  return digits.reduce((sum, digit, index) => {
    const isSubtracted = digit < (digits[index + 1] ?? 0)
    return isSubtracted ? sum - digit : sum + digit
  }, 0)
}
