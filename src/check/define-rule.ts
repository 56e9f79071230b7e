import type {Bitext} from '../model/bead.js'
import type {Severity} from '../model/finding.js'
import type {QualityCategory} from '../model/quality-category.js'
import type {StoredAlignment} from '../store/stored-alignment.js'
import type {CorpusPart} from './corpus/corpus-part.js'
import type {Example} from './example.js'
import type {IgnoreUse} from './ignores/ignore-use.js'
import type {Report} from './report.js'
import type {CheckSettings} from './settings.js'
import {decodeWith, type StandardSchema} from './standard-schema.js'

/** What a rule gets besides the bitext. */
export interface RuleContext<Options = unknown> {
  /** The alignment file of the pair, up to date with the bitext; absent if there is none. */
  readonly stored?: StoredAlignment
  /** As the config gives them for this rule, with the rule's defaults filled in. */
  readonly options: Options
  readonly settings: CheckSettings
  /** The comments that silence rules, and their effect; only for a rule that `readsIgnores`. */
  readonly ignores: readonly IgnoreUse[]
}

/** One kind of drift: how to find it and how to report it. */
export interface RuleOf<Options> {
  /** Kebab case, and the name of its file. */
  readonly id: string
  /** The module that it was loaded from, as the config names it; set by whoever loads it. */
  readonly module?: string
  /** What is true where the rule reports nothing, in one line. */
  readonly summary: string
  /** Why that matters to a reader of the translation. */
  readonly why: string
  readonly severity: Severity
  readonly category: QualityCategory
  /** It runs only on request: in the config, by `--rule`, or in the preset `strict`. */
  readonly offByDefault?: true
  /** It looks at what the comments in the documents silenced, so it runs after all others. */
  readonly readsIgnores?: true
  /** More specific rules: where they report the same, this one does not. */
  readonly yieldsTo?: readonly string[]
  /**
   * Rules whose findings are the cause of this one's at the same place; these are then shown below
   * them. By default the rules that find a whole text missing, added or untranslated.
   */
  readonly follows?: readonly string[]
  /** Further causes, besides those of `follows`. */
  readonly alsoFollows?: readonly string[]
  /** It is about documents that do not exist; all other rules need both documents of a pair. */
  readonly isOfAbsent?: true
  /** It is about running text: nothing in code, HTML, addresses and the like is a finding of it. */
  readonly isOfProse?: true
  /** Its fixes may change code, addresses and other markup; those of other rules never do. */
  readonly fixesMarkup?: true
  /** Its fixes belong together: if one of a pair needs a look, all do. */
  readonly fixesTogether?: true
  /** All its findings in a pair have one cause, so the first stands for all. */
  readonly isOneCause?: true
  /**
   * Shape and defaults of the options that a config may set; none by default. A synchronous schema
   * that takes `{}`: every option has a default.
   */
  readonly options?: StandardSchema<Options>
  /** Compares what it collects of each pair with that of all others, after all are checked. */
  readonly corpus?: CorpusPart
  /** At least one without a finding and one with a finding. */
  readonly examples: readonly [Example, Example, ...Example[]]
  /** Looks at a whole bitext and reports what it finds, in any order. */
  readonly check: (
    bitext: Bitext,
    report: (found: Report) => void,
    context: RuleContext<Options>
  ) => void
}

/** Any rule, whatever its options: these are decoded when it runs. */
export type Rule = RuleOf<unknown>

/** Makes a rule. Its options are decoded each time it runs, and a value that is refused is thrown. */
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
function decoded<Options>(schema: StandardSchema<Options> | undefined, given: unknown): Options {
  if (!schema) return undefined as Options
  const result = decodeWith(schema, given ?? {})
  if (!result.issues) return result.value
  throw new Error(`its options are refused: ${result.issues[0]?.message ?? 'no reason is given'}`)
}
