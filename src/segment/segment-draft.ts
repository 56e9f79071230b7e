import type {Label} from '../model/label.js'
import type {SegmentKind} from '../model/segment.js'
import type {FlatText} from './flat-text.js'

/** A segment before it is numbered, placed in lines, split into sentences and hashed. */
export interface SegmentDraft {
  readonly path: string
  readonly kind: SegmentKind
  readonly depth: number
  readonly flat: FlatText
  /** Offsets in the document of the whole segment, label and markup included. */
  readonly start: number
  readonly end: number
  readonly label?: Label
  readonly run?: number
  readonly plainHeading?: true
}
