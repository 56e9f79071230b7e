import type {Bitext} from '../../model/bead.js'
import type {Severity} from '../../model/finding.js'
import type {Place} from '../../model/place.js'
import type {Report} from '../report.js'

/**
 * What a rule keeps of one place of a pair to compare it with all others of the corpus. Plain data
 * and small, because there may be one for each segment of thousands of pairs.
 */
export interface CorpusItem {
  /** Places with the same key are compared. */
  readonly key: string
  /** The value in which they should agree. */
  readonly value: string
  /** The value as shown in a message. */
  readonly shown: string
  /** Of the target document, as the user names it. */
  readonly path: string
  /** In the target. */
  readonly place: Place
  readonly counterpart: Place
  readonly bead: number
  /** In [0, 1]: that of the bead. */
  readonly confidence: number
}

/** A report about one item, which has its places and its bead. */
export interface CorpusReport
  extends Pick<Report, 'message' | 'evidence' | 'expected' | 'actual' | 'note' | 'severity'> {
  /** One of the items that were compared. */
  readonly item: CorpusItem
}

/** The part of a rule that compares all pairs of a corpus. Both functions are pure. */
export interface CorpusPart {
  readonly collect: (bitext: Bitext) => readonly CorpusItem[]
  /** Compares items of any number of pairs, in the order of the pairs and their beads. */
  readonly compare: (items: readonly CorpusItem[]) => readonly CorpusReport[]
}

/** What one rule collected of one pair, and how its findings count there. */
export interface Collected {
  readonly rule: string
  readonly severity: Severity
  readonly minConfidence: number
  readonly items: readonly CorpusItem[]
}
