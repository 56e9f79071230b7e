import * as v from 'valibot'
import type {Bitext} from '../model/bead.js'
import type {Format} from '../model/document.js'
import type {Fix} from '../model/edit.js'
import type {Severity, Side} from '../model/finding.js'
import type {Place} from '../model/place.js'
import type {QualityCategory} from '../model/quality-category.js'
import type {StoredAlignment} from '../store/stored-alignment.js'
import type {CorpusPart} from './corpus/corpus-part.js'
import type {IgnoreUse} from './ignores/ignore-use.js'
import type {CheckSettings} from './settings.js'

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
  /** Where this one is graver or slighter than the rule's own; what a config says holds for all. */
  readonly severity?: Severity
  /** What would mend it, on either side. */
  readonly fix?: Fix
  /** What of the text that is changed the fix repeats: where that has a finding, a person has to look. */
  readonly fixRepeats?: Place
}

/** Documentation and test in one: shown on the rule's page, and run by the tests. */
export interface Example {
  /** What the example shows, in words: `one item lost its number`. */
  readonly name: string
  readonly source: readonly [lang: string, text: string]
  readonly target: readonly [lang: string, text: string]
  /** How both texts are read; Markdown by default. */
  readonly format?: Format
  /** Options of the rule and settings of the project, where the example needs them. */
  readonly options?: unknown
  readonly settings?: Partial<CheckSettings>
  /** Other rules that run too, where the example needs them. */
  readonly alongside?: readonly string[]
  /** The texts when their alignment was stored, where it matters that they changed since. */
  readonly before?: ExampleBefore
  /** `side line:column-line:column message`, in reading order; empty when the pair is fine. */
  readonly findings: readonly string[]
}

/** Two earlier texts, and what a person decided about all of their beads. */
export interface ExampleBefore {
  readonly source: string
  readonly target: string
  /** `both`: one branch checked them, another rejected them, and the two were merged. */
  readonly decided: 'checked' | 'both'
}

/** What a rule is told besides the bitext. */
export interface RuleContext<Options = unknown> {
  /** The alignment file of the pair, up to date with the bitext; absent where there is none. */
  readonly stored?: StoredAlignment
  /** As the config gives them for this rule, with the rule's defaults filled in. */
  readonly options: Options
  readonly settings: CheckSettings
  /** The comments that silence rules, and what came of them; only for a rule that `readsIgnores`. */
  readonly ignores: readonly IgnoreUse[]
}

/** One kind of drift, how to see it, and how it looks. */
export interface RuleOf<Options> {
  /** Kebab case, and the name of its file. */
  readonly id: string
  /** What holds where the rule is content, in one line. */
  readonly summary: string
  /** Why that matters to a reader of the translation. */
  readonly why: string
  readonly severity: Severity
  readonly category: QualityCategory
  /** It runs only where it is asked for: in the config, by `--rule`, or in the preset `strict`. */
  readonly offByDefault?: true
  /** It looks at what the comments in the documents silenced, so it runs after all others. */
  readonly readsIgnores?: true
  /** Rules that say the same with more knowledge: where they report, this one is silent. */
  readonly yieldsTo?: readonly string[]
  /** Rules whose findings are the cause of this one's at the same place, which are then shown below them. */
  readonly follows?: readonly string[]
  /** All that it finds in a pair came in the same way, so that the first stands for all. */
  readonly isOneCause?: true
  /** Shape and defaults of the options that a config may set; none by default. */
  readonly options?: OptionsSchema<Options>
  /** Compares what it collects of each pair with that of all others, after all are checked. */
  readonly corpus?: CorpusPart
  /** At least one that is fine and one that is not. */
  readonly examples: readonly [Example, Example, ...Example[]]
  /** Looks at a whole bitext and reports what it finds, in any order. */
  readonly check: (
    bitext: Bitext,
    report: (found: Report) => void,
    context: RuleContext<Options>
  ) => void
}

/** A valibot schema in which every key has a default, so that `{}` is always in order. */
type OptionsSchema<Options> = v.GenericSchema<unknown, Options>

/** Any rule, whatever its options: these are decoded when it runs. */
export type Rule = RuleOf<unknown>

/**
 * Makes a rule.
 *
 * @throws ValiError when it runs with options that its schema refuses; a config is validated before
 */
export function defineRule<Options = undefined>(rule: RuleOf<Options>): Rule {
  const {options: schema, check, ...rest} = rule
  return {
    ...rest,
    ...(schema ? {options: schema} : {}),
    check: (bitext, report, context) =>
      check(bitext, report, {...context, options: decoded(schema, context.options)})
  }
}

/** A rule without a schema has no options, so nothing of it looks at them. */
function decoded<Options>(schema: OptionsSchema<Options> | undefined, given: unknown): Options {
  const any = schema ?? v.custom<Options>(() => true)
  return v.parse(any, schema ? (given ?? {}) : undefined)
}
