import type {Bitext} from '../model/bead.js'
import type {Finding, Severity} from '../model/finding.js'
import {RuleError} from '../model/rule-error.js'
import type {StoredAlignment} from '../store/stored-alignment.js'
import {type Calibration, calibrated} from './calibrate.js'
import {collectItems} from './corpus/collect-items.js'
import type {Collected} from './corpus/corpus-part.js'
import type {Rule} from './define-rule.js'
import {doubtFixes, keepAlone} from './doubted-fixes.js'
import {findingCalibration} from './finding-calibration.js'
import {findingOf} from './finding-of.js'
import {foldFollowUps} from './fold-follow-ups.js'
import {type IgnoreComment, ignoreComments} from './ignores/ignore-comments.js'
import {type IgnoreUse, useOf} from './ignores/ignore-use.js'
import {suppress} from './ignores/suppress.js'
import {overlap} from './overlap.js'
import {type RanRule, runRule} from './run-rule.js'
import type {ScoredReport} from './scored-report.js'
import {type CheckSettings, noSettings} from './settings.js'

export interface CheckOptions {
  /** Severity by rule id, where it is not the rule's own. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Options by rule id, of the shape that the rule's schema has. */
  readonly options?: Readonly<Record<string, unknown>>
  readonly settings?: CheckSettings
  /** The alignment file of the pair, up to date with the bitext, for the rules that look into it. */
  readonly stored?: StoredAlignment | undefined
  /** In [0, 1]: findings that are less sure are left out; 0 by default. */
  readonly minConfidence?: number
  /** How scores become confidences; as fitted by default. */
  readonly calibration?: Calibration
  /** Ids that a comment may name though they do not run; by default those that are run. */
  readonly knownRules?: readonly string[]
}

/** What a check found: what counts, what a comment silences, and which rules went wrong. */
export interface CheckResult {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Finding[]
  /** For rules that compare pairs with each other (`compareCorpus`); absent where none does. */
  readonly collected?: readonly Collected[]
  /** Of rules that threw or reported something else than a report; empty where all is well. */
  readonly errors: readonly RuleError[]
}

/**
 * Runs the rules over a bitext. Findings come in reading order of the text they are about, target
 * before source. A rule that yields to a more specific one does not report at the same place.
 * Findings with a cause become follow-ups of it. Findings that a comment in either document
 * silences are separated, with their follow-ups. A rule that throws costs only its own findings.
 */
export function runRules(
  bitext: Bitext,
  rules: readonly Rule[],
  options: CheckOptions = {}
): CheckResult {
  const {severities = {}, minConfidence = 0} = options
  const ignores = (['source', 'target'] as const).flatMap((side) =>
    ignoreComments(bitext[side], side)
  )
  const isOneSided = (bitext.source.absent ?? bitext.target.absent) !== undefined
  const on = rules
    .filter((rule) => isOn(rule, severities))
    .filter(({isOfAbsent = false}) => isOfAbsent === isOneSided)
  const ran = runAll(bitext, on, {...options, ignores, known: knownIds(rules, options)})
  const found = ran.flatMap(({rule, reports}) =>
    reports
      .filter(({confidence}) => confidence >= minConfidence)
      .filter((report) => !ran.some((other) => knowsBetter(other, rule, report)))
      .map((report) => ({rule, report, severity: severityOf(rule, report, severities)}))
  )
  const findings = foldFollowUps(
    keepAlone(doubtFixes(found), {bitext, ignores}),
    (one, followUps) => findingOf(one, bitext, followUps.sort(byPlace))
  ).sort(byPlace)
  const {collected, errors} = collectAll(bitext, on, {severities, minConfidence, ignores})
  return {
    ...suppress(findings, ignores),
    ...(collected.length > 0 && {collected}),
    errors: [...ran.flatMap((one) => one.errors), ...errors]
  }
}

/** Ids that a comment may name, and those that run by default. */
interface KnownIds {
  readonly all: readonly string[]
  /** Rules that comments are not expected to name. */
  readonly quiet: readonly string[]
}

/** Rules that are off by default, about comments, or about documents that do not exist. */
function knownIds(rules: readonly Rule[], {knownRules}: CheckOptions): KnownIds {
  const quiet = rules.filter((rule) => rule.offByDefault || rule.readsIgnores || rule.isOfAbsent)
  return {all: knownRules ?? rules.map(({id}) => id), quiet: quiet.map(({id}) => id)}
}

interface Run extends CheckOptions {
  readonly ignores: readonly IgnoreComment[]
  readonly known: KnownIds
}

/** Runs all rules; those that read the effect of the comments come last. */
function runAll(bitext: Bitext, rules: readonly Rule[], run: Run): readonly RanRule[] {
  const {options = {}, settings = noSettings, calibration = findingCalibration, stored} = run
  const runEach = (some: readonly Rule[], ignores: readonly IgnoreUse[]) =>
    some.map((rule): RanRule => {
      const context = {settings, ignores, options: options[rule.id], ...(stored && {stored})}
      const {reports, ...rest} = runRule(rule, bitext, context)
      const sure = (score: number) => calibrated(calibration, rule.id, score)
      return {...rest, reports: reports.map((one) => ({...one, confidence: sure(one.confidence)}))}
    })
  const first = runEach(
    rules.filter(({readsIgnores}) => !readsIgnores),
    []
  )
  const {all: known, quiet} = run.known
  const expected = new Set([...first.map(({rule}) => rule.id), ...quiet])
  const absent = known.filter((id) => !expected.has(id))
  const uses = run.ignores.map((comment) => useOf(comment, first, {known, absent}))
  const last = rules.filter(({readsIgnores}) => readsIgnores)
  return [...first, ...runEach(last, uses)]
}

interface Collecting {
  readonly severities: NonNullable<CheckOptions['severities']>
  readonly minConfidence: number
  readonly ignores: readonly IgnoreComment[]
}

/** What rules collect to compare the pair with others. */
function collectAll(
  bitext: Bitext,
  rules: readonly Rule[],
  {severities, minConfidence, ignores}: Collecting
): {readonly collected: readonly Collected[]; readonly errors: readonly RuleError[]} {
  const collected: Collected[] = []
  const errors: RuleError[] = []
  for (const rule of rules) {
    try {
      const items = collectItems(bitext, rule, ignores)
      const severity = severityOf(rule, {}, severities)
      if (items.length > 0) collected.push({rule: rule.id, severity, minConfidence, items})
    } catch (error) {
      errors.push(RuleError.thrown(rule, error))
    }
  }
  return {collected, errors}
}

function isOn({id, offByDefault}: Rule, severities: Readonly<Record<string, unknown>>): boolean {
  const severity = severities[id]
  return severity === undefined ? !offByDefault : severity !== 'off'
}

/** A preset with the rule's own severity does not override that of a single report. */
function severityOf(
  {id, severity}: Rule,
  report: Pick<ScoredReport, 'severity'>,
  given: NonNullable<CheckOptions['severities']>
): Severity {
  const wanted = given[id] ?? severity
  return wanted === 'off' || wanted === severity ? (report.severity ?? severity) : wanted
}

function knowsBetter({rule, reports}: RanRule, than: Rule, at: ScoredReport): boolean {
  if (!than.yieldsTo?.includes(rule.id)) return false
  return reports.some(
    ({side, place, related = []}) =>
      side === at.side && [place, ...related].some((other) => overlap(other, at.place))
  )
}

/** The order of reports: target before source, then reading order. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.side !== b.side) return a.side === 'target' ? -1 : 1
  return a.at.start.offset - b.at.start.offset || a.rule.localeCompare(b.rule, 'en')
}
