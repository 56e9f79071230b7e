import type {Pair} from '../workspace/pairs/pair.js'

/**
 * The pairs in the order in which they are checked: those of one source follow each other, so that a
 * text with many translations is read once (`workspace/last-source.ts`).
 */
export function sourcesTogether(pairs: readonly Pair[]): readonly Pair[] {
  const bySource = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const others = bySource.get(pair.source.path)
    if (others) others.push(pair)
    else bySource.set(pair.source.path, [pair])
  }
  return [...bySource.values()].flat()
}
