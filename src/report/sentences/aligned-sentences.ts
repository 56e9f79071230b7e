import type {SentenceIndexBead} from '../../align/align-sentences.js'

/** One text of a pair that came with a sentence a line. */
export interface SentenceSide {
  readonly path: string
  /** BCP 47 tag, where it is known. */
  readonly lang?: string | undefined
  readonly sentences: readonly string[]
}

/** Two texts with a sentence a line, and the beads that partition them. */
export interface AlignedSentences {
  /** How the pair is called. */
  readonly name: string
  readonly source: SentenceSide
  readonly target: SentenceSide
  readonly beads: readonly SentenceIndexBead[]
}
