import type {TermStatus} from '../../model/glossary.js'

/** What glossaries call a term, in any case, the endings of TBX (`-admn-sts`, `Term`) taken off. */
const statuses: Readonly<Record<string, TermStatus>> = {
  preferred: 'preferred',
  approved: 'approved',
  admitted: 'approved',
  standardized: 'approved',
  allowed: 'approved',
  '': 'approved',
  forbidden: 'forbidden',
  deprecated: 'forbidden',
  superseded: 'forbidden',
  obsolete: 'forbidden',
  rejected: 'forbidden',
  notrecommended: 'forbidden'
}

/** The words that a glossary may write in its column `status`. */
export const statusWords = Object.keys(statuses).filter((word) => word !== '')

/** The status of a term, from the words of its glossary; undefined for any other word. */
export function termStatus(written: string): TermStatus | undefined {
  const word = written
    .toLowerCase()
    .replace(/-admn-sts$/, '')
    .replace(/term$/, '')
    .trim()
  return Object.hasOwn(statuses, word) ? statuses[word] : undefined
}
