import {type Calibration, logOdds} from '../src/check/calibrate.js'
import type {LabelledFinding} from './labelled-findings.js'

/** How far offsets of rules are drawn to 0: one over the variance that is expected of them, nats⁻². */
const ridge = 2
const sweeps = 200
const edge = 0.01

interface Row {
  readonly x: number
  readonly rule: string
  readonly y: number
  readonly weight: number
}

/**
 * The calibration under which the labels are likeliest, by logistic regression on the log-odds of the
 * score (Platt 1999) with an offset for each rule that is drawn to 0, so that a rule of which
 * little is known is as all others. Judged findings weigh as much together as all known drifts do:
 * these are many, but of few kinds, and hardly ever wrong. Newton's method, a parameter at a time.
 */
export function fitCalibration(findings: readonly LabelledFinding[]): Calibration {
  const rows = rowsOf(findings)
  const offsets = new Map(rows.map(({rule}) => [rule, 0]))
  const byRule = new Map<string, Row[]>()
  for (const row of rows) byRule.set(row.rule, [...(byRule.get(row.rule) ?? []), row])
  let [intercept, slope] = [0, 1]
  const slopeOf = ({x, rule, y, weight}: Row) => {
    const p = 1 / (1 + Math.exp(-(intercept + slope * x + (offsets.get(rule) ?? 0))))
    return {gradient: weight * (p - y), curvature: weight * p * (1 - p)}
  }
  const step = (some: readonly Row[], by: (row: Row) => number, prior: number, now: number) => {
    let [gradient, curvature] = [prior * now, prior + 1e-6]
    for (const row of some) {
      const one = slopeOf(row)
      gradient += one.gradient * by(row)
      curvature += one.curvature * by(row) ** 2
    }
    return Math.max(-1, Math.min(1, gradient / curvature))
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    intercept -= step(rows, () => 1, 0, intercept)
    slope = Math.max(leastSlope, slope - step(rows, ({x}) => x, 0, slope))
    for (const [rule, some] of byRule) {
      const now = offsets.get(rule) ?? 0
      offsets.set(rule, now - step(some, () => 1, ridge, now))
    }
  }
  const sorted = [...offsets].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    intercept: rounded(intercept),
    slope: rounded(slope),
    offsets: Object.fromEntries(sorted.map(([rule, offset]) => [rule, rounded(offset)]))
  }
}

/** A score that is no surer is never more often right. */
const leastSlope = 0.05

function rowsOf(findings: readonly LabelledFinding[]): readonly Row[] {
  const judged = findings.filter(({from}) => from === 'judged').length
  const known = findings.length - judged
  return findings
    .filter(({score}) => score > 0 && score < 1)
    .map(({rule, score, isRight, from}) => ({
      rule,
      x: logOdds(Math.min(1 - edge, Math.max(edge, score))),
      y: isRight ? 1 : 0,
      weight: from === 'judged' || known === 0 ? 1 : Math.min(1, judged / known)
    }))
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
