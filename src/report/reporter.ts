import type {Collected} from '../check/corpus/corpus-part.js'
import type {BitextOutline, BitextTexts} from '../model/bitext-outline.js'
import type {FileEnds} from '../model/file-ends.js'
import type {Finding, Severity} from '../model/finding.js'
import type {QualityCategory} from '../model/quality-category.js'
import type {StoredAlignment} from '../store/stored-alignment.js'

/** A pair of texts with what the check found in it. */
export interface CheckedPair {
  /** How the user calls the pair: a name from the config, or the paths. */
  readonly name: string
  readonly bitext: BitextOutline
  /** In any order: reporters sort them by place. */
  readonly findings: readonly Finding[]
  /** What does not count, with why: silenced by a comment, or accepted for now. */
  readonly suppressed?: readonly Finding[]
  /** For rules that compare pairs; no report shows it. */
  readonly collected?: readonly Collected[]
}

/** A pair whose texts are there with all their sentences, for reports that show them whole. */
export interface WholePair extends CheckedPair {
  readonly bitext: BitextTexts
  /** The decisions about its beads, if they are kept. */
  readonly stored?: StoredAlignment
}

/** What a report tells about a rule. */
export interface RuleInfo {
  readonly id: string
  readonly summary: string
  readonly why: string
  readonly category: QualityCategory
  readonly severity: Severity
  /** The module that it was loaded from; rules that come with the tool have none. */
  readonly module?: string
}

/** What a report must know about where it is shown. */
export interface ReportContext {
  /** `false`: not a single escape sequence. */
  readonly colour: boolean
  /** Columns; `Infinity` where nothing limits it. */
  readonly width: number
  /** Only ASCII for signs and frames; the texts themselves stay as they are. */
  readonly ascii?: boolean
  /** The rules that were run, for reports that explain them. */
  readonly rules?: readonly RuleInfo[]
  /** Of this tool. */
  readonly version?: string
  /** Address of the tool on the web, without a slash at its end; absent while it has none. */
  readonly home?: string
  /**
   * The folder of the run below the root of the repository, with `/` between its parts, for formats
   * whose readers know paths from that root only. Empty or absent at the root.
   */
  readonly folder?: string
  /** The report goes to a file, where a format without a mark of its own adds one. */
  readonly isFile?: boolean
}

/**
 * Checked pairs in their order; an array is one. Thousands would be too much to keep at once: each is
 * brought when its turn comes, and as often as it is asked for.
 */
export interface PairList<Pair extends CheckedPair = CheckedPair> extends Iterable<Pair> {
  readonly length: number
  /** The pair at an index from 0. */
  readonly at: (index: number) => Pair | undefined
}

/** A format for what `check` found. Pure: no clock, no files. */
export interface Reporter {
  /**
   * Makes one whole report, with a line end at its end, in pieces of any size that are joined as
   * they come (decision 0013).
   */
  readonly report: (pairs: PairList, context: ReportContext) => Iterable<string>
  /**
   * Whether a file holds such a report, so that another may overwrite it. An empty file belongs to
   * nobody; a file that another tool wrote in the same format is not ours.
   */
  readonly isOwn: (file: FileEnds) => boolean
  /** What it needs of each pair: findings with their places, or both texts with all sentences. */
  readonly needs: 'outline' | 'texts'
  /** Whether people read it as it is printed, so that nothing is printed where nothing was checked. */
  readonly isForPeople: boolean
}
