import type {Fix} from '../model/edit.js'
import type {Severity} from '../model/finding.js'
import type {Place} from '../model/place.js'
import type {Segment} from '../model/segment.js'
import type {Side} from '../model/side.js'

/** A half-open range in the text of a segment, UTF-16 code units. */
export interface SegmentRange {
  readonly segment: Segment
  readonly start: number
  readonly end: number
}

/** Where something is: in the text as received, or in the text of a segment. */
export type ReportPlace = Place | SegmentRange

/** What a report rests on: a bead, or several taken together. */
export interface Basis {
  /** Number of the bead, from 1; left out where no single bead is meant. */
  readonly number?: number
  /** In [0, 1]: how sure it is that the texts translate each other. */
  readonly confidence: number
}

/** What a rule found at one place. The engine adds the rule, its severity and the confidence. */
export interface Report {
  /** `Unexpected a, expected b` or `Missing x`; names and values in backticks, no final period. */
  readonly message: string
  /** The text that the report is about; almost always the target. */
  readonly side: Side
  /** The smallest place on that side that shows it. */
  readonly place: ReportPlace
  /**
   * In [0, 1]: how sure the rule is, given that the texts it compared translate each other. The
   * engine multiplies it with the confidence of the bead and calibrates the product.
   */
  readonly evidence: number
  /** What was compared: a bead, or its number in the bitext. Left out, nothing is multiplied. */
  readonly bead?: Basis | number
  /** The text alone shows it, whatever it is aligned with: the bead is named, not multiplied. */
  readonly alone?: boolean
  readonly expected?: string
  readonly actual?: string
  /** Place on the other side that it is compared with. */
  readonly counterpart?: ReportPlace
  /** Further places on the same side that have the same cause. */
  readonly related?: readonly ReportPlace[]
  /** Why it matters here. */
  readonly note?: string
  /** Severity of this report, where it is not the rule's own. A severity in a config goes first. */
  readonly severity?: Severity
  /** A change on either side that removes the finding. */
  readonly fix?: Fix
  /** Text on the side of the fix that the fix repeats. If that has a finding, the fix is unsafe. */
  readonly fixRepeats?: ReportPlace
}
