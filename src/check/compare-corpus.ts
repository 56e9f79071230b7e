import type {Finding} from '../model/finding.js'
import type {Collected, CorpusItem} from './corpus-part.js'
import type {Rule} from './define-rule.js'
import {type Documents, findingOf} from './finding-of.js'

/** A checked pair, as far as it is compared with others. */
export interface ComparedPair {
  readonly bitext: Documents
  readonly findings: readonly Finding[]
  readonly suppressed?: readonly Finding[]
  readonly collected?: readonly Collected[]
}

/**
 * What rules find when they compare pairs with each other: for each pair, in the order given, the
 * findings that it did not have by itself. Deterministic, and linear in what was collected.
 */
export function compareCorpus(
  pairs: readonly ComparedPair[],
  rules: readonly Rule[]
): readonly (readonly Finding[])[] {
  const found = pairs.map((): Finding[] => [])
  for (const rule of rules.filter(({corpus}) => corpus)) {
    const homes = homesOf(pairs, rule.id)
    for (const {item, report} of rule.corpus?.compare([...homes.keys()]) ?? []) {
      const home = homes.get(item)
      if (!home || report.confidence < home.collected.minConfidence) continue
      const {pair, collected} = home
      const finding = findingOf({rule, report, severity: collected.severity}, pair.bitext)
      if (!isTold(finding, pair)) found[home.index]?.push(finding)
    }
  }
  return found
}

interface Home {
  readonly index: number
  readonly pair: ComparedPair
  readonly collected: Collected
}

/** Where each item of a rule comes from, in the order of the pairs. */
function homesOf(pairs: readonly ComparedPair[], rule: string): ReadonlyMap<CorpusItem, Home> {
  const homes = new Map<CorpusItem, Home>()
  for (const [index, pair] of pairs.entries()) {
    for (const collected of pair.collected ?? []) {
      if (collected.rule !== rule) continue
      for (const item of collected.items) homes.set(item, {index, pair, collected})
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
