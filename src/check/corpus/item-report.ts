import type {Report} from '../report.js'
import type {CorpusReport} from './corpus-part.js'

/** A report about an item as one about its place in the pair that it was collected of. */
export function itemReport({item, ...words}: CorpusReport): Report {
  const {place, counterpart, bead: number, confidence} = item
  return {...words, side: 'target', place, counterpart, bead: {number, confidence}}
}
