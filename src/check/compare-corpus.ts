import type {Finding} from '../model/finding.js'
import {calibrated} from './calibrate.js'
import type {Collected, CorpusItem} from './corpus-part.js'
import type {Rule} from './define-rule.js'
import {differingKeys} from './differing-keys.js'
import {findingCalibration} from './finding-calibration.js'
import {type Documents, findingOf} from './finding-of.js'
import type {Found} from './fold-follow-ups.js'

/** A checked pair, as far as it is compared with others. */
interface ComparedPair {
  readonly bitext: Documents
  readonly findings: readonly Finding[]
  readonly suppressed?: readonly Finding[]
}

/** Checked pairs by their indexes from 0; nothing of a pair is kept longer than it is looked at. */
export interface ComparedPairs {
  readonly length: number
  readonly collectedOf: (index: number) => readonly Collected[]
  readonly pairAt: (index: number) => ComparedPair | undefined
}

/**
 * What rules find when they compare pairs with each other: by the index of a pair, the findings that
 * it did not have by itself. Deterministic, and linear in what was collected.
 */
export function compareCorpus(
  pairs: ComparedPairs,
  rules: readonly Rule[]
): ReadonlyMap<number, readonly Finding[]> {
  // What a pair has with itself it was told by itself.
  if (pairs.length < 2) return new Map()
  const found = new Map<number, Finding[]>()
  for (const [index, reports] of reportsByPair(pairs, rules)) {
    const pair = pairs.pairAt(index)
    if (!pair) continue
    const findings = reports
      .map((one) => findingOf(one, pair.bitext))
      .filter((finding) => !isTold(finding, pair))
    if (findings.length > 0) found.set(index, findings)
  }
  return found
}

/** What the rules report, by the index of the pair that it is about. */
function reportsByPair(
  pairs: ComparedPairs,
  rules: readonly Rule[]
): ReadonlyMap<number, readonly Found[]> {
  const reports = new Map<number, Found[]>()
  const homes = homesOf(pairs)
  for (const rule of rules.filter(({corpus}) => corpus)) {
    const items = [...homes].filter(([, {collected}]) => collected.rule === rule.id)
    for (const {item, report} of rule.corpus?.compare(items.map(([one]) => one)) ?? []) {
      const home = homes.get(item)
      const confidence = calibrated(findingCalibration, rule.id, report.confidence)
      if (!home || confidence < home.collected.minConfidence) continue
      const {severity} = home.collected
      const one = {rule, report: {...report, confidence}, severity}
      reports.set(home.index, [...(reports.get(home.index) ?? []), one])
    }
  }
  return reports
}

interface Home {
  readonly index: number
  readonly collected: Omit<Collected, 'items'>
}

/** The items that may differ from others, in the order of the pairs, each with where it is from. */
function homesOf(pairs: ComparedPairs): ReadonlyMap<CorpusItem, Home> {
  const differs = differingKeys({
    *[Symbol.iterator]() {
      for (let index = 0; index < pairs.length; index++) yield* pairs.collectedOf(index)
    }
  })
  const homes = new Map<CorpusItem, Home>()
  for (let index = 0; index < pairs.length; index++) {
    for (const {items, ...collected} of pairs.collectedOf(index)) {
      for (const item of items) {
        if (differs(collected.rule, item)) homes.set(item, {index, collected})
      }
    }
  }
  return homes
}

/** The pair has that finding already, by itself or below another. */
function isTold({rule, at}: Finding, {findings, suppressed = []}: ComparedPair): boolean {
  return [...findings, ...suppressed]
    .flatMap((finding) => [finding, ...finding.followUps])
    .some((other) => other.rule === rule && other.at.start.offset === at.start.offset)
}
