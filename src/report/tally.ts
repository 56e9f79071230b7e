import type {Finding, Severity} from '../model/finding.js'

/** Worst first: the order in which severities are counted and shown. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** How many findings there are of each severity. */
export type Tally = Readonly<Record<Severity, number>>

/** What was found in all pairs, and in how many there was something. */
export interface Total {
  readonly tally: Tally
  readonly dirty: number
}

/** Sums up what was found in each pair. */
export function totalOf(pairs: Iterable<Tally>): Total {
  const tally = {error: 0, warning: 0, info: 0}
  let dirty = 0
  for (const one of pairs) {
    if (severities.some((severity) => one[severity] > 0)) dirty++
    for (const severity of severities) tally[severity] += one[severity]
  }
  return {tally, dirty}
}

/** How many findings one rule made, and the worst of their severities. */
export interface RuleTally {
  readonly rule: string
  readonly severity: Severity
  readonly count: number
}

/** Counts findings by severity. */
export function tallyOf(findings: readonly Finding[]): Tally {
  const tally = {error: 0, warning: 0, info: 0}
  for (const finding of findings) tally[finding.severity] += 1
  return tally
}

/** Counts findings by rule: worst rules first, then the most frequent, then by name. */
export function tallyByRule(findings: Iterable<Finding>): readonly RuleTally[] {
  const rules = new Map<string, RuleTally>()
  for (const {rule, severity} of findings) {
    const before = rules.get(rule) ?? {rule, severity, count: 0}
    const worst = rank(severity) < rank(before.severity) ? severity : before.severity
    rules.set(rule, {rule, severity: worst, count: before.count + 1})
  }
  return [...rules.values()].sort(
    (a, b) => rank(a.severity) - rank(b.severity) || b.count - a.count || order(a.rule, b.rule)
  )
}

/** The worst severity among findings; `info` for none. */
export function worstOf(findings: readonly Finding[]): Severity {
  const tally = tallyOf(findings)
  return severities.find((severity) => tally[severity] > 0) ?? 'info'
}

/** `2 errors, 1 info`; `no findings` for none. */
export function describeTally(tally: Tally): string {
  const parts = severities
    .filter((severity) => tally[severity] > 0)
    .map((severity) => counted(tally[severity], severity))
  return parts.length === 0 ? 'no findings' : parts.join(', ')
}

/** `1 pair`, `2 pairs`, `0 pairs`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function rank(severity: Severity): number {
  return severities.indexOf(severity)
}

/** By code unit, so that a report is the same in every locale. */
function order(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
