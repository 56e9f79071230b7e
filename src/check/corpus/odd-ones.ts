import type {CorpusItem} from './corpus-part.js'

/** An item whose value differs from that of most with its key. */
export interface OddOne {
  readonly item: CorpusItem
  /** The first of those with the usual value. */
  readonly usual: CorpusItem
  /** How many items have the usual value, of how many with the key. */
  readonly count: number
  readonly all: number
}

/**
 * Items that differ from more than half of those with their key; of only two, the later one. If no
 * value is usual, the differences may be intended.
 */
export function oddOnes(items: readonly CorpusItem[]): readonly OddOne[] {
  return [...groupsOf(items, ({key}) => key).values()].flatMap((group) => {
    const values = [...groupsOf(group, ({value}) => value).values()]
    if (values.length < 2) return []
    const [most = []] = values.sort((a, b) => b.length - a.length)
    const [usual] = most
    if (!usual || (most.length * 2 <= group.length && group.length > 2)) return []
    return group
      .filter(({value}) => value !== usual.value)
      .map((item) => ({item, usual, count: most.length, all: group.length}))
  })
}

function groupsOf(
  items: readonly CorpusItem[],
  keyOf: (item: CorpusItem) => string
): Map<string, CorpusItem[]> {
  const groups = new Map<string, CorpusItem[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
