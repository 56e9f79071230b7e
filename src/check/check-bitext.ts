import type {Bitext} from '../model/bead.js'
import {Finding, type FindingFields, type Severity} from '../model/finding.js'
import type {FilePlace, Place} from '../model/place.js'
import type {Report, Rule} from './define-rule.js'
import {type Found, foldFollowUps} from './fold-follow-ups.js'
import {overlap} from './overlap.js'
import {type CheckSettings, noSettings} from './settings.js'

export interface CheckOptions {
  /** Severity by rule id, where it is not the rule's own. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Options by rule id, of the shape that the rule's schema has. */
  readonly options?: Readonly<Record<string, unknown>>
  readonly settings?: CheckSettings
  /** In [0, 1]: findings that are less sure are left out; 0 by default. */
  readonly minConfidence?: number
}

/**
 * Runs the rules over a bitext. Findings come in reading order of the text they are about, target
 * before source; where one rule yields to another that reports at the same place, it is silent, and
 * what follows from another finding hangs below it.
 */
export function runRules(
  bitext: Bitext,
  rules: readonly Rule[],
  {severities = {}, options = {}, settings = noSettings, minConfidence = 0}: CheckOptions = {}
): Finding[] {
  const all = rules
    .filter((rule) => isOn(rule, severities))
    .map((rule) => ({
      rule,
      reports: reportsOf(rule, bitext, {options: options[rule.id], settings})
    }))
  const found = all.flatMap(({rule, reports}) =>
    reports
      .filter(({confidence}) => confidence >= minConfidence)
      .filter((report) => !all.some((other) => knowsBetter(other, rule, report)))
      .map((report) => ({rule, report, severity: severityOf(rule, report, severities)}))
  )
  return foldFollowUps(found, (one, followUps) =>
    findingOf(one, bitext, followUps.sort(byPlace))
  ).sort(byPlace)
}

interface Reports {
  readonly rule: Rule
  readonly reports: readonly Report[]
}

function isOn({id, offByDefault}: Rule, severities: Readonly<Record<string, unknown>>): boolean {
  const severity = severities[id]
  return severity === undefined ? !offByDefault : severity !== 'off'
}

function severityOf(
  {id, severity}: Rule,
  report: Report,
  given: CheckOptions['severities'] = {}
): Severity {
  const wanted = given[id]
  return wanted === undefined || wanted === 'off' ? (report.severity ?? severity) : wanted
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

function findingOf(
  {rule, report, severity}: Found,
  bitext: Bitext,
  followUps: readonly Finding[]
): Finding {
  const {place, counterpart, related, ...rest} = report
  const here = bitext[report.side].path
  const there = bitext[report.side === 'target' ? 'source' : 'target'].path
  const fields: FindingFields = {
    ...rest,
    rule: rule.id,
    category: rule.category,
    severity,
    url: `docs/rules/${rule.id}.md`,
    place: inFile(place, here),
    followUps
  }
  return new Finding({
    ...fields,
    ...(counterpart ? {counterpart: inFile(counterpart, there)} : {}),
    ...(related ? {related: related.map((other) => inFile(other, here))} : {})
  })
}

function inFile({start, end}: Place, path: string): FilePlace {
  return {path, start, end}
}

function byPlace(a: Finding, b: Finding): number {
  if (a.side !== b.side) return a.side === 'target' ? -1 : 1
  return a.at.start.offset - b.at.start.offset || a.rule.localeCompare(b.rule, 'en')
}
