import {ProblemError} from '../../model/problem.js'
import type {
  LostDecision,
  StoredAlignment,
  StoredBead,
  StoredDocument
} from '../stored-alignment.js'
import {cutShort} from './decode-problem.js'

/** What a file is made of, in its order: first the head, then beads, then what is lost. */
export type AlignmentPart =
  | {readonly type: 'head'; readonly source: StoredDocument; readonly target: StoredDocument}
  | {readonly type: 'bead'; readonly bead: StoredBead}
  | {readonly type: 'lost'; readonly lost: LostDecision}

/**
 * The whole of an alignment from its parts.
 *
 * @throws ProblemError when the head is missing
 */
export function collectParts(parts: Iterable<AlignmentPart>, shown: string): StoredAlignment {
  let head: Pick<StoredAlignment, 'source' | 'target'> | undefined
  const beads: StoredBead[] = []
  const lost: LostDecision[] = []
  for (const part of parts) {
    switch (part.type) {
      case 'head':
        head = {source: part.source, target: part.target}
        break
      case 'bead':
        beads.push(part.bead)
        break
      case 'lost':
        lost.push(part.lost)
        break
    }
  }
  if (!head) throw new ProblemError(cutShort({path: shown, line: 1}))
  return {...head, beads, lost}
}
