import type {Fix} from '../model/edit.js'
import type {Severity} from '../model/finding.js'
import type {Place} from '../model/place.js'
import type {Side} from '../model/side.js'

/** What a rule has to say about one place; `finding-of.ts` adds the rule and its severity. */
export interface Report {
  /** `Unexpected a, expected b` or `Missing x`; names and values in backticks, no final period. */
  readonly message: string
  /** The text that the finding is about; almost always the target. */
  readonly side: Side
  /** The smallest place on that side that shows it. */
  readonly place: Place
  /** In [0, 1]: how sure, the bead's confidence included. */
  readonly confidence: number
  readonly expected?: string
  readonly actual?: string
  /** Place on the other side that it is compared with. */
  readonly counterpart?: Place
  /** Further places on the same side that belong to the same cause. */
  readonly related?: readonly Place[]
  /** Why it matters here. */
  readonly note?: string
  readonly bead?: number
  /** Where this one is graver or slighter than the rule's own; what a config says holds for all. */
  readonly severity?: Severity
  /** What would mend it, on either side. */
  readonly fix?: Fix
  /** What of the text that is changed the fix repeats: where that has a finding, a person has to look. */
  readonly fixRepeats?: Place
}
