import type {Bitext} from '../model/bead.js'
import type {Finding, Severity} from '../model/finding.js'
import type {StoredAlignment} from '../store/stored-alignment.js'
import {type Calibration, calibrated} from './calibrate.js'
import {collectItems} from './corpus/collect-items.js'
import type {Collected} from './corpus/corpus-part.js'
import type {Rule} from './define-rule.js'
import {doubtFixes, keepAlone} from './doubted-fixes.js'
import {findingCalibration} from './finding-calibration.js'
import {findingOf} from './finding-of.js'
import {foldFollowUps} from './fold-follow-ups.js'
import {ignoreComments} from './ignores/ignore-comments.js'
import {type IgnoreUse, type Reports, useOf} from './ignores/ignore-use.js'
import {suppress} from './ignores/suppress.js'
import {overlap} from './overlap.js'
import type {Report} from './report.js'
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

/** A rule that ran, with all that it reported. */
interface Ran extends Reports {
  readonly rule: Rule
}

/** What a check found: what counts, and what a comment silences. */
export interface CheckResult {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Finding[]
  /** For rules that compare pairs with each other (`compareCorpus`); absent where none does. */
  readonly collected?: readonly Collected[]
}

/**
 * Runs the rules over a bitext. Findings come in reading order of the text they are about, target
 * before source; where one rule yields to another that reports at the same place, it is silent, and
 * what follows from another finding hangs below it. What a comment in either document silences is
 * set apart, with all that hangs below it.
 */
export function runRules(
  bitext: Bitext,
  rules: readonly Rule[],
  checkOptions: CheckOptions = {}
): CheckResult {
  const {
    severities = {},
    options = {},
    settings = noSettings,
    minConfidence = 0,
    calibration = findingCalibration,
    stored
  } = checkOptions
  const ignores = (['source', 'target'] as const).flatMap((side) =>
    ignoreComments(bitext[side], side)
  )
  const on = rules.filter((rule) => isOn(rule, severities))
  const run = (which: readonly Rule[], uses: readonly IgnoreUse[]): readonly Ran[] =>
    which.map((rule) => ({
      rule,
      reports: reportsOf(rule, bitext, {
        options: options[rule.id],
        settings,
        ignores: uses,
        ...(stored ? {stored} : {})
      }).map((report) => ({
        ...report,
        confidence: calibrated(calibration, rule.id, report.confidence)
      }))
    }))
  const first = run(
    on.filter(({readsIgnores}) => !readsIgnores),
    []
  )
  const known = checkOptions.knownRules ?? rules.map(({id}) => id)
  const ran = new Set([...first.map(({rule}) => rule.id), ...quiet(rules)])
  const absent = known.filter((id) => !ran.has(id))
  const uses = ignores.map((comment) => useOf(comment, first, {known, absent}))
  const all = [
    ...first,
    ...run(
      on.filter(({readsIgnores}) => readsIgnores),
      uses
    )
  ]
  const found = all.flatMap(({rule, reports}) =>
    reports
      .filter(({confidence}) => confidence >= minConfidence)
      .filter((report) => !all.some((other) => knowsBetter(other, rule, report)))
      .map((report) => ({rule, report, severity: severityOf(rule, report, severities)}))
  )
  const findings = foldFollowUps(
    keepAlone(doubtFixes(found), {bitext, ignores}),
    (one, followUps) => findingOf(one, bitext, followUps.sort(byPlace))
  ).sort(byPlace)
  const collected = on.flatMap((rule) => {
    const items = collectItems(bitext, rule, ignores)
    const severity = severityOf(rule, {}, severities)
    return items.length > 0 ? [{rule: rule.id, severity, minConfidence, items}] : []
  })
  return {...suppress(findings, ignores), ...(collected.length > 0 && {collected})}
}

/** Rules that no comment is expected to be about: those off by default, and those about comments. */
function quiet(rules: readonly Rule[]): readonly string[] {
  return rules.filter((rule) => rule.offByDefault || rule.readsIgnores).map(({id}) => id)
}

function isOn({id, offByDefault}: Rule, severities: Readonly<Record<string, unknown>>): boolean {
  const severity = severities[id]
  return severity === undefined ? !offByDefault : severity !== 'off'
}

/** A preset that has the rule at its own severity leaves that of a single report as it is. */
function severityOf(
  {id, severity}: Rule,
  report: Pick<Report, 'severity'>,
  given: CheckOptions['severities'] = {}
): Severity {
  const wanted = given[id] ?? severity
  return wanted === 'off' || wanted === severity ? (report.severity ?? severity) : wanted
}

function reportsOf(rule: Rule, bitext: Bitext, context: Parameters<Rule['check']>[2]): Report[] {
  const reports: Report[] = []
  rule.check(bitext, (found) => reports.push(found), context)
  return reports
}

function knowsBetter({rule, reports}: Reports, than: Rule, at: Report): boolean {
  if (!than.yieldsTo?.includes(rule.id)) return false
  return reports.some(
    ({side, place, related = []}) =>
      side === at.side && [place, ...related].some((other) => overlap(other, at.place))
  )
}

/** The order of a report: target before source, then as one reads. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.side !== b.side) return a.side === 'target' ? -1 : 1
  return a.at.start.offset - b.at.start.offset || a.rule.localeCompare(b.rule, 'en')
}
