import type {Evaluation} from '../../align/evaluate.js'

/** What comparing alignments with gold gave: over all of them, and for each. */
export interface EvaluatedAlignments {
  readonly all: Evaluation
  readonly pairs: readonly EvaluatedPair[]
}

/** One alignment and its gold. */
interface EvaluatedPair {
  readonly name: string
  /** As the user would name them. */
  readonly gold: string
  readonly test: string
  readonly evaluation: Evaluation
}
