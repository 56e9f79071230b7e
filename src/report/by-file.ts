import type {Finding} from '../model/finding.js'
import {inReadingOrder} from './reading-order.js'
import type {CheckedPair} from './reporter.js'

/** The findings in one document. */
export interface FileFindings {
  readonly path: string
  readonly findings: readonly Finding[]
}

/** Findings by the document that they are about; documents in the order in which they come up. */
export function byFile(pairs: readonly CheckedPair[]): readonly FileFindings[] {
  const files = new Map<string, Finding[]>()
  for (const finding of pairs.flatMap(inReadingOrder)) {
    const there = files.get(finding.at.path)
    if (there) there.push(finding)
    else files.set(finding.at.path, [finding])
  }
  return [...files].map(([path, findings]) => ({path, findings}))
}
