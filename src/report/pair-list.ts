import type {CheckedPair, PairList} from './reporter.js'

/** Pairs that are transformed when a report reaches them, each time again. */
export function mapPairs<From extends CheckedPair, To extends CheckedPair>(
  pairs: PairList<From>,
  change: (pair: From) => To
): PairList<To> {
  return {
    length: pairs.length,
    at: (index) => {
      const pair = pairs.at(index)
      return pair && change(pair)
    },
    *[Symbol.iterator]() {
      for (const pair of pairs) yield change(pair)
    }
  }
}
