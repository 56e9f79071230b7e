import type {SpanEvidence} from './evidence.js'
import type {AlignModel} from './model.js'

/** Two texts to align, a sentence an item, and what is known about them. */
export interface SentencePair {
  readonly source: readonly string[]
  readonly target: readonly string[]
  /** Language tags; only whether they are the same matters. */
  readonly sourceLang?: string | undefined
  readonly targetLang?: string | undefined
  /** Other versions of the pair, such as through a machine translation, sentence by sentence. */
  readonly views?: readonly SentenceView[] | undefined
  /** Beads that must hold. */
  readonly anchors?: readonly SentenceLink[] | undefined
  /** Outside evidence, such as document structure or sentence embeddings. */
  readonly evidence?: readonly Evidence[] | undefined
}

/**
 * A version of the pair with one or both sides replaced, sentence for sentence:
 * the source with a machine translation of the target, for one.
 */
export interface SentenceView {
  /** In place of the source; as many items. */
  readonly source?: readonly string[] | undefined
  /** In place of the target; as many items. */
  readonly target?: readonly string[] | undefined
  /** Whether both sides of the view are in one language, as they are through a translation; default true. */
  readonly sameLanguage?: boolean | undefined
}

/** Sentences that belong together, by index from 0; one side may be empty. */
export interface SentenceLink {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** One more source of evidence: for cells, for whole beads, or for both. Must be pure. */
export interface Evidence {
  /** What it is, for people: `heading`, `embedding`. */
  readonly name: string
  /** Says something only of sentences that stand in the same order: where they stand, for one. */
  readonly inOrder?: true | undefined
  /**
   * How far one source sentence and one target sentence speak for each other,
   * nats; above 0 for, below 0 against. A bead gets the sum over its cells by
   * the number of sentences on its longer side, so that a merge pays by dilution.
   */
  readonly cell?: ((source: number, target: number) => number) | undefined
  /** Evidence for or against a bead as a whole, nats; asked for null beads too. */
  readonly bead?: SpanEvidence | undefined
}

/** A pair of words that translate each other. */
export interface LexiconEntry {
  readonly source: string
  readonly target: string
}

/** How to align. */
export interface AlignOptions {
  /** Whether the pairs share what is learnt: same two languages, one kind of text. */
  readonly joint?: boolean | undefined
  /** Word pairs from a dictionary. */
  readonly lexicon?: readonly LexiconEntry[] | undefined
  /** Constants to change. */
  readonly model?: Partial<AlignModel> | undefined
  /** Whether the beads say what they were judged by; default true. Without it all their parts are 0. */
  readonly explains?: boolean | undefined
}
