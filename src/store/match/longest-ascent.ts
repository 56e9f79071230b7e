/**
 * The longest strictly ascending part of a list, as indexes into it; of equally long ones always
 * the same.
 *
 * Cost: O(n log n), by the tops of the piles of patience sorting (Fredman 1975).
 */
export function longestAscent(values: readonly number[]): readonly number[] {
  const tops: number[] = []
  const before: (number | undefined)[] = []
  values.forEach((value, index) => {
    const pile = firstNotBelow(tops, values, value)
    before.push(tops[pile - 1])
    tops[pile] = index
  })
  const chain: number[] = []
  for (let at = tops.at(-1); at !== undefined; at = before[at]) chain.push(at)
  return chain.reverse()
}

function firstNotBelow(tops: readonly number[], values: readonly number[], value: number): number {
  let [low, high] = [0, tops.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[tops[middle] ?? 0] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
