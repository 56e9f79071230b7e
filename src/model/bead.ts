import type {Document} from './document.js'
import type {Segment, Sentence} from './segment.js'

/** Sentences that translate each other; one side may be empty. */
export interface SentenceBead {
  readonly source: readonly Sentence[]
  readonly target: readonly Sentence[]
  /** In [0, 1]. */
  readonly confidence: number
}

/** What the search judged a bead by, nats: above 0 speaks for it. */
export interface BeadScores {
  /** How common its shape is; never above 0. */
  readonly shape: number
  readonly length: number
  /** How well the words translate each other. */
  readonly lexical: number
  /** What the structure of the documents and any other evidence say. */
  readonly evidence: number
}

/**
 * What a person can say of a bead: its translator checked it (`checked`), a second person did, too
 * (`revised`), or its segments do not translate each other (`rejected`).
 */
export type DecidedState = 'checked' | 'revised' | 'rejected'

/** Segments that translate each other; one side may be empty. */
export interface Bead {
  /** From 1, in the order of `Bitext.beads`. */
  readonly number: number
  readonly source: readonly Segment[]
  readonly target: readonly Segment[]
  /** In [0, 1]. */
  readonly confidence: number
  /** The evidence for and against it, in words: `length fits`, `7 of 9 words known`. */
  readonly reasons: readonly string[]
  /** Absent where the search scored nothing, as for a link by a person. */
  readonly parts?: BeadScores
  /** Crosses its neighbours: out of order in the target. */
  readonly moved?: true
  /**
   * What a person said about exactly these texts. Absent if nobody decided, and again once one of
   * the texts changes. A rejected link is taken apart, and each of its segments is `rejected`.
   */
  readonly decided?: DecidedState
  /** Finds the sentence beads inside; the first call is expensive. Call it through `sentencesOf`. */
  readonly inside: () => readonly SentenceBead[]
}

/**
 * The sentence beads inside a bead, in reading order of the source; none for a bead with an empty
 * side.
 *
 * This computes: the first call for any bead of a bitext aligns the sentences inside all its beads,
 * which costs about half as much as aligning its segments. The result is kept, so that every later
 * call for a bead of that bitext, or for a copy of one, only looks it up.
 */
export function sentencesOf({inside}: Pick<Bead, 'inside'>): readonly SentenceBead[] {
  return inside()
}

/** Two documents and the beads that partition their segments. */
export interface Bitext {
  readonly source: Document
  readonly target: Document
  /**
   * In reading order of the source. A target segment without a counterpart follows what precedes it
   * in the target. Each segment of each side is in exactly one bead.
   */
  readonly beads: readonly Bead[]
}

/** Whether a person said that the segments of this bead have no counterpart, on purpose. */
export function isAloneOnPurpose({
  source,
  target,
  decided
}: Pick<Bead, 'source' | 'target' | 'decided'>): boolean {
  const isAlone = source.length === 0 || target.length === 0
  return isAlone && (decided === 'checked' || decided === 'revised')
}

/** `1-2`: how many segments or sentences a bead has on either side. */
export function shapeOf(bead: {
  readonly source: readonly unknown[]
  readonly target: readonly unknown[]
}): string {
  return `${bead.source.length}-${bead.target.length}`
}
