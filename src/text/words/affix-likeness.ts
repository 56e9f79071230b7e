/**
 * How much of two words is the same at their ends, in [0, 1]: the code units that they start and end
 * with together, over the longer length. 1 only for equal words; one altered letter leaves it high.
 */
export function affixLikeness(a: string, b: string): number {
  const [longest, shortest] = [Math.max(a.length, b.length), Math.min(a.length, b.length)]
  if (longest === 0) return 1
  let start = 0
  while (start < shortest && a[start] === b[start]) start++
  let end = 0
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return (start + end) / longest
}
