/** The share of all cases to draw. `npm run fuzz` sets the variable, `npm test` does not. */
const scale = process.env.FUZZ_SCALE === undefined ? 1 / 8 : Number(process.env.FUZZ_SCALE)

/**
 * How many cases a property draws: all in `npm run fuzz`, ten times as many with `FUZZ_SCALE=10`,
 * and an eighth in `npm test`, but at least five.
 */
export function runs(cases: number): number {
  return Math.max(Math.min(5, cases), Math.ceil(cases * scale))
}

/** How large a generated text is: the whole length in `npm run fuzz`, an eighth in `npm test`. */
export function size(length: number): number {
  return Math.ceil(length * Math.min(1, scale))
}
