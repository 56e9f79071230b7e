import {ratioOf} from './decimal.js'

const slashed = /^(?: (\d))?\/(\d{1,2})(?![\d/])/

/** `1/2`, `1 1/2` and `1½`, read from the end of the whole number. */
export function fractionAfter(
  whole: string,
  folded: string,
  end: number
): {end: number; value: string} | undefined {
  if (!/^\d{1,2}$/.test(whole)) return undefined
  const rest = folded.slice(end, end + 6)
  const [shown, above, below] = slashed.exec(rest) ?? []
  if (shown !== undefined && Number(below) > 1) {
    const numerator =
      above === undefined ? Number(whole) : Number(whole) * Number(below) + Number(above)
    return {end: end + shown.length, value: ratioOf(numerator, Number(below))}
  }
  const sign = /^ ?([¼-¾⅐-⅞])/.exec(rest)
  if (!sign?.[1]) return undefined
  const [numerator, denominator] = termsOf(sign[1])
  return {
    end: end + sign[0].length,
    value: ratioOf(Number(whole) * denominator + numerator, denominator)
  }
}

/** What a sign such as `½` is made of, which Unicode knows. */
export function termsOf(sign: string): [numerator: number, denominator: number] {
  const [above, below] = sign.normalize('NFKD').split('⁄')
  return [Number(above), Number(below || 1)]
}
