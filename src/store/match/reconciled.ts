import type {Segment} from '../../model/segment.js'
import type {LostDecision, StoredBead} from '../stored-alignment.js'

/** What of a stored alignment holds for two documents as they are now. */
export interface Reconciled {
  /**
   * Beads whose texts are all still there, wherever they moved, and beads that a person decided on
   * of which something is left on either side, then stale. No two share a segment. What the search
   * found and what was changed since is not among them.
   */
  readonly held: readonly StoredBead[]
  /** Decisions of which a side is gone, now or before. */
  readonly lost: readonly LostDecision[]
}

/** A document, as far as beads are concerned. */
export interface Segmented {
  readonly segments: readonly Segment[]
}
