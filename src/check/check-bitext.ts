import type {Bitext} from '../model/bead.js'
import {Finding, type Severity} from '../model/finding.js'
import type {FilePlace, Place} from '../model/place.js'
import type {Report, Rule} from './define-rule.js'

export interface CheckOptions {
  /** Severity by rule id, where it is not the rule's own. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
}

/**
 * Runs the rules over a bitext. Findings come in reading order of the text they are about, target
 * before source; where one rule yields to another that reports at the same place, it is silent.
 */
export function runRules(
  bitext: Bitext,
  rules: readonly Rule[],
  {severities = {}}: CheckOptions = {}
): Finding[] {
  const found = rules
    .filter(({id}) => severities[id] !== 'off')
    .map((rule) => ({rule, reports: reportsOf(rule, bitext)}))
  return found
    .flatMap(({rule, reports}) =>
      reports
        .filter((report) => !found.some((other) => knowsBetter(other, rule, report)))
        .map((report) => findingOf(rule, report, bitext, severities))
    )
    .sort(byPlace)
}

interface Reports {
  readonly rule: Rule
  readonly reports: readonly Report[]
}

function reportsOf(rule: Rule, bitext: Bitext): Report[] {
  const reports: Report[] = []
  rule.check(bitext, (found) => reports.push(found))
  return reports
}

function knowsBetter({rule, reports}: Reports, than: Rule, at: Report): boolean {
  if (!than.yieldsTo?.includes(rule.id)) return false
  return reports.some(
    ({side, place, related = []}) =>
      side === at.side && [place, ...related].some((other) => overlap(other, at.place))
  )
}

function overlap(a: Place, b: Place): boolean {
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset
}

function findingOf(
  rule: Rule,
  report: Report,
  bitext: Bitext,
  severities: Readonly<Record<string, Severity | 'off'>>
): Finding {
  const {place, counterpart, related, ...rest} = report
  const here = bitext[report.side].path
  const there = bitext[report.side === 'target' ? 'source' : 'target'].path
  const severity = severities[rule.id] ?? rule.severity
  return new Finding({
    ...rest,
    rule: rule.id,
    severity: severity === 'off' ? rule.severity : severity,
    url: `docs/rules/${rule.id}.md`,
    place: inFile(place, here),
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
