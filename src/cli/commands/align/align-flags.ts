import type {PairFlags} from '../../choose-pairs.js'
import type {EvidenceFlags} from '../../evidence-flags.js'
import type {BeadFormat} from '../../formats.js'
import type {PairNames} from '../../options/pair-values.js'
import type {WriteAlignmentsFlags} from './write-alignments.js'

/** The flags of `bitext align`, as the parser of the command line leaves them. */
export interface AlignFlags extends PairFlags, EvidenceFlags, WriteAlignmentsFlags {
  readonly format?: BeadFormat
  readonly sentences?: boolean
  readonly color?: boolean
  readonly preSegmented?: boolean
  readonly pair?: readonly PairNames[]
  readonly joint?: boolean
  readonly outputDir?: string
  readonly force?: boolean
}
