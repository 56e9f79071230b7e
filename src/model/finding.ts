import {VFileMessage} from 'vfile-message'
import type {Fix} from './edit.js'
import type {FilePlace} from './place.js'
import type {QualityCategory} from './quality-category.js'
import type {Side} from './side.js'

export type Severity = 'info' | 'warning' | 'error'

/** Why a finding does not count: a comment in a document, or the baseline. */
export interface Suppression {
  readonly kind: 'inline' | 'baseline'
  readonly reason?: string
}

/** The fields of a finding. */
export interface FindingFields {
  readonly rule: string
  readonly severity: Severity
  /** In [0, 1]: how sure the rule is, including the confidence of its bead. */
  readonly confidence: number
  /** `Unexpected a, expected b` or `Missing x`; names and values in backticks, no final period. */
  readonly message: string
  /** Why it matters in this place: one or two sentences. */
  readonly note?: string
  /** Page about the rule. */
  readonly url?: string
  readonly expected?: string
  readonly actual?: string
  /** The text that the finding is about. */
  readonly side: Side
  /** The smallest place on that side that shows the drift. */
  readonly place: FilePlace
  /** The place on the other side that it is compared with. */
  readonly counterpart?: FilePlace
  /** Other places on either side that belong to the finding. */
  readonly related?: readonly FilePlace[]
  /** The number of the bead it was found in. */
  readonly bead?: number
  /** Error type of the Multidimensional Quality Metrics. */
  readonly category?: QualityCategory
  /** A change that would resolve it. */
  readonly fix?: Fix
  /** Findings with the same cause, which disappear with it. */
  readonly followUps?: readonly Finding[]
  readonly suppressed?: Suppression
}

/** A finding as plain data, for files and other threads. */
export interface FindingData extends Omit<FindingFields, 'followUps'> {
  readonly followUps: readonly FindingData[]
}

/**
 * One drift, found by one rule at one place. It is a vfile message, so every reporter, editor and
 * plugin of the unified family shows it, plus the fields that a pair of texts needs.
 */
export class Finding extends VFileMessage {
  readonly rule: string
  readonly severity: Severity
  readonly confidence: number
  readonly side: Side
  readonly at: FilePlace
  readonly counterpart: FilePlace | undefined
  readonly related: readonly FilePlace[]
  readonly bead: number | undefined
  readonly category: QualityCategory | undefined
  readonly fix: Fix | undefined
  readonly followUps: readonly Finding[]
  readonly suppressed: Suppression | undefined
  readonly #fields: FindingFields

  constructor(fields: FindingFields) {
    const {start, end, path} = fields.place
    super(fields.message, {place: {start, end}, ruleId: fields.rule, source: 'bitext'})
    this.file = path
    this.fatal = fatalOf[fields.severity]
    this.rule = fields.rule
    this.severity = fields.severity
    this.confidence = fields.confidence
    this.side = fields.side
    this.at = fields.place
    this.counterpart = fields.counterpart
    this.related = fields.related ?? []
    this.bead = fields.bead
    this.category = fields.category
    this.fix = fields.fix
    this.followUps = fields.followUps ?? []
    this.suppressed = fields.suppressed
    this.#fields = fields
    if (fields.note !== undefined) this.note = fields.note
    if (fields.url !== undefined) this.url = fields.url
    if (fields.actual !== undefined) this.actual = fields.actual
    if (fields.expected !== undefined) this.expected = [fields.expected]
  }

  /** The finding that the data from `toData` stand for. */
  static of({followUps, ...fields}: FindingData): Finding {
    return new Finding({...fields, followUps: followUps.map(Finding.of)})
  }

  toData(): FindingData {
    return {...this.#fields, followUps: this.followUps.map((one) => one.toData())}
  }

  /** The same finding with some of its fields changed. */
  with(changed: Pick<FindingFields, 'followUps' | 'suppressed'>): Finding {
    return new Finding({...this.#fields, ...changed})
  }
}

/** Findings, each with what follows from it right behind it. */
export function withFollowUps(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => [finding, ...finding.followUps])
}

/** vfile has no severity: `true` is an error, `false` a warning, `undefined` information. */
const fatalOf: Record<Severity, boolean | undefined> = {
  error: true,
  warning: false,
  info: undefined
}
