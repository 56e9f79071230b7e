import type {BeadScores, DecidedState} from '../model/bead.js'
import type {SegmentKind} from '../model/segment.js'
import type {Side} from '../model/side.js'

/** The version of the file's shape that is written; others are refused. */
export const schemaVersion = 1

/**
 * How far a bead has come: `proposed` by the search, `checked` by its translator, `revised` by a
 * second person, or `rejected`: these segments do not translate each other.
 */
export type BeadState = 'proposed' | DecidedState

/** Where a link comes from. */
export type Provenance = 'search' | 'person' | 'import'

/** A stand-off alignment: which segments of two documents translate each other, and who said so. */
export interface StoredAlignment {
  readonly source: StoredDocument
  readonly target: StoredDocument
  /**
   * In reading order of the source. A target segment without a counterpart follows what precedes it
   * in the target. Each segment of each side is in exactly one bead.
   */
  readonly beads: readonly StoredBead[]
  /** Decisions about segments that are gone, kept until a person drops them. */
  readonly lost: readonly LostDecision[]
}

/** One of the two documents, as it was when the file was written. */
export interface StoredDocument {
  /** From the folder of the config, with `/`. */
  readonly path: string
  /** BCP 47 tag. */
  readonly lang: string
}

/** A segment as the file knows it: found again by its hash, then by its neighbours. */
export interface StoredSegment {
  /** `Segment.hash`: of kind and text; white space and wrapping do not change it. */
  readonly hash: string
  readonly kind: SegmentKind
  /** From 1, in reading order over the whole document. */
  readonly number: number
  /** Outline path, `2.3`. */
  readonly path: string
}

/** Segments that translate each other; one side may be empty. */
export interface StoredBead {
  readonly source: readonly StoredSegment[]
  readonly target: readonly StoredSegment[]
  /** In [0, 1], four decimals: from the search, or 1 for a link by a person. */
  readonly confidence: number
  /** The scores of the search, nats, two decimals; absent if it scored nothing. */
  readonly parts?: BeadScores
  readonly provenance: Provenance
  /** Crosses its neighbours: out of order in the target. */
  readonly moved?: true
  /** The result of the decisions below for the current segments (`standing.ts`). */
  readonly state: BeadState
  /** The sides whose text is no longer that of the decision; a stale bead is `proposed` again. */
  readonly stale?: readonly [Side, ...Side[]]
  /** Two branches decided differently; the bead is `proposed` until a person decides again. */
  readonly conflict?: true
  /**
   * Decisions about these segments, usually none or one. There are more after a merge with a
   * conflict, and if two decided segments became one.
   */
  readonly decisions: readonly Decision[]
}

/**
 * What people said about one pair of texts, with these texts: everything that a word diff needs
 * later.
 */
export interface Decision {
  readonly source: readonly DecidedText[]
  readonly target: readonly DecidedText[]
  /** In order of time; the last one gives the state. */
  readonly signatures: readonly [Signature, ...Signature[]]
}

/** A segment as it was when somebody decided on it. */
export interface DecidedText {
  readonly hash: string
  readonly kind: SegmentKind
  readonly text: string
}

/** One person's decision on a bead. */
export interface Signature {
  readonly state: DecidedState
  /** The person's name. */
  readonly by: string
  /** `2026-11-25`. */
  readonly date: string
  readonly note?: string
}

/** A decision without a bead: all its segments on one side, or on both, are gone. */
export interface LostDecision {
  readonly decision: Decision
  /** The number of the bead it was about, which comes back with its segments. */
  readonly confidence: number
  readonly provenance: Provenance
  /** The sides that are gone. */
  readonly gone: readonly [Side, ...Side[]]
}
