import type {Finding} from '../../model/finding.js'
import type {PairList} from '../reporter.js'
import {inReadingOrder} from './reading-order.js'

/** The findings in one document. */
export interface FileFindings {
  readonly path: string
  readonly findings: readonly Finding[]
}

/**
 * Findings by the document that they are about; documents in the order in which they come up. Of the
 * pairs only those are there at once that a document is in.
 */
export function* byFile(pairs: PairList): Generator<FileFindings> {
  for (const [path, indexes] of homesOf(pairs)) {
    const findings = indexes.flatMap((index) => {
      const pair = pairs.at(index)
      return pair ? inReadingOrder(pair).filter(({at}) => at.path === path) : []
    })
    yield {path, findings}
  }
}

/** The pairs that have findings in each document, by their indexes. */
function homesOf(pairs: PairList): ReadonlyMap<string, readonly number[]> {
  const homes = new Map<string, number[]>()
  let index = 0
  for (const pair of pairs) {
    for (const path of new Set(inReadingOrder(pair).map(({at}) => at.path))) {
      homes.set(path, [...(homes.get(path) ?? []), index])
    }
    index++
  }
  return homes
}
