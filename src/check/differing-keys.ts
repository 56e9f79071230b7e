import type {Collected, CorpusItem} from './corpus-part.js'

/** Buckets for keys, a power of two: 4 MB, whatever the number of pairs. */
const buckets = 2 ** 20

/** What a bucket holds before any value, and once it has had two; else the hash of its one value. */
const empty = 0
const several = 1

/**
 * Tells which items have a key that also has another value. Items of one value have nothing to
 * compare, and they are nearly all. Keys that share a bucket count as one, so that a few items too
 * many pass, never one too few.
 *
 * @param all  all that was collected; gone through at once, nothing of it is kept
 */
export function differingKeys(
  all: Iterable<Collected>
): (rule: string, item: CorpusItem) => boolean {
  const values = new Uint32Array(buckets)
  for (const {rule, items} of all) {
    for (const {key, value} of items) {
      const at = bucketOf(rule, key)
      const mark = Math.max(hash(value), several + 1)
      const before = values[at] ?? empty
      if (before === empty) values[at] = mark
      else if (before !== mark) values[at] = several
    }
  }
  return (rule, {key}) => values[bucketOf(rule, key)] === several
}

function bucketOf(rule: string, key: string): number {
  return hash(`${rule} ${key}`) & (buckets - 1)
}

/** FNV-1a with its bits mixed once more, 32 bits, over code units. */
function hash(text: string): number {
  let state = 2_166_136_261
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 16_777_619)
  }
  state = Math.imul(state ^ (state >>> 15), 2_246_822_507)
  return (state ^ (state >>> 13)) >>> 0
}
