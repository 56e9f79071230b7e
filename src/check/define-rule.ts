import type {Bitext} from '../model/bead.js'
import type {Format} from '../model/document.js'
import type {Severity, Side} from '../model/finding.js'
import type {Place} from '../model/place.js'

/** What a rule has to say about one place; `run.ts` adds who says it and how grave that is. */
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
}

/** Documentation and test in one: shown on the rule's page, and run by the tests. */
export interface Example {
  /** What the example shows, in words: `one item lost its number`. */
  readonly name: string
  readonly source: readonly [lang: string, text: string]
  readonly target: readonly [lang: string, text: string]
  /** How both texts are read; Markdown by default. */
  readonly format?: Format
  /** `side line:column-line:column message`, in reading order; empty when the pair is fine. */
  readonly findings: readonly string[]
}

/** Error types of the Multidimensional Quality Metrics (MQM core) that rules report. */
export type QualityCategory =
  | 'accuracy/omission'
  | 'accuracy/addition'
  | 'accuracy/mistranslation'
  | 'design/markup'
  | 'linguistic/duplication'

/** One kind of drift, how to see it, and how it looks. */
export interface Rule {
  /** Kebab case, and the name of its file. */
  readonly id: string
  /** What holds where the rule is content, in one line. */
  readonly summary: string
  /** Why that matters to a reader of the translation. */
  readonly why: string
  readonly severity: Severity
  readonly category: QualityCategory
  /** Rules that say the same with more knowledge: where they report, this one is silent. */
  readonly yieldsTo?: readonly string[]
  /** At least one that is fine and one that is not. */
  readonly examples: readonly [Example, Example, ...Example[]]
  /** Looks at a whole bitext and reports what it finds, in any order. */
  readonly check: (bitext: Bitext, report: (found: Report) => void) => void
}

export function defineRule(rule: Rule): Rule {
  return rule
}
