import type {Collected, CorpusItem} from './corpus-part.js'

/** Buckets for keys, a power of two: 4 MB for a round, whatever the number of pairs. */
const buckets = 2 ** 20

/**
 * The content of a bucket before any value, and after two different ones; otherwise the hash of its
 * one value.
 */
const empty = 0
const several = 1

/** How many items may pass needlessly before another round is worthwhile. */
const fewItems = 10_000

/** Maximum number of rounds; each goes through everything that was collected. */
const mostRounds = 6

/** Tells whether the key of an item may also have another value. */
type Differs = (rule: string, item: CorpusItem) => boolean

/** Which items differ, and how many. */
export interface DifferingKeys {
  readonly differs: Differs
  /** No more items than so many. */
  readonly most: number
}

/**
 * Says which items have a key that also has another value. Items with one value need no comparison,
 * and they are nearly all. Keys that share a bucket count as one, so a few items too many may pass,
 * but never one too few. If many pass, they are distributed over buckets again, until few are left
 * or another round does not help.
 *
 * @param all  everything that was collected; gone through once per round, and none of it is kept
 */
export function differingKeys(all: Iterable<Collected>): DifferingKeys {
  const rounds: Differs[] = []
  const passes: Differs = (rule, item) => rounds.every((differs) => differs(rule, item))
  let most = Number.POSITIVE_INFINITY
  while (rounds.length < mostRounds) {
    const round = roundOf(all, {passes, seed: rounds.length})
    rounds.push(round.differs)
    const before = most
    most = round.most
    if (most <= fewItems || most >= before) break
  }
  return {differs: passes, most}
}

/** Distributes the items that pass so far over buckets. */
function roundOf(
  all: Iterable<Collected>,
  {passes, seed}: {readonly passes: Differs; readonly seed: number}
): DifferingKeys {
  const values = new Uint32Array(buckets)
  const counts = new Uint32Array(buckets)
  let most = 0
  for (const {rule, items} of all) {
    for (const item of items) {
      if (!passes(rule, item)) continue
      const at = bucketOf(rule, item.key, seed)
      const mark = Math.max(hash(item.value), several + 1)
      const before = values[at] ?? empty
      const count = (counts[at] ?? 0) + 1
      counts[at] = count
      if (before === several) most += 1
      else if (before === empty) values[at] = mark
      else if (before !== mark) {
        values[at] = several
        most += count
      }
    }
  }
  return {most, differs: (rule, {key}) => values[bucketOf(rule, key, seed)] === several}
}

function bucketOf(rule: string, key: string, seed: number): number {
  return hash(`${rule} ${key}`, seed) & (buckets - 1)
}

/** FNV-1a with its bits mixed once more, 32 bits, over code units. */
export function hash(text: string, seed = 0): number {
  let state = 2_166_136_261 ^ Math.imul(seed, 2_654_435_761)
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 16_777_619)
  }
  state = Math.imul(state ^ (state >>> 15), 2_246_822_507)
  return (state ^ (state >>> 13)) >>> 0
}
