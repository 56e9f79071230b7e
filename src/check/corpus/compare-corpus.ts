import type {Finding} from '../../model/finding.js'
import {calibrated} from '../calibrate.js'
import type {Rule} from '../define-rule.js'
import {findingCalibration} from '../finding-calibration.js'
import {type Documents, findingOf} from '../finding-of.js'
import type {Found} from '../fold-follow-ups.js'
import type {Collected, CorpusItem} from './corpus-part.js'
import {differingKeys, hash} from './differing-keys.js'

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
  /** Puts a text aside, out of memory if there is much of it; the function brings it back. */
  readonly putAside: (text: string) => () => string
}

/**
 * What rules find when they compare pairs with each other: for a pair by its index, the findings that
 * it did not have by itself. Deterministic, and linear in what was collected.
 */
export type CorpusFindings = (index: number, pair: ComparedPair) => readonly Finding[]

/** Compares pairs with each other; memory hardly grows with what was collected of them. */
export function compareCorpus(pairs: ComparedPairs, rules: readonly Rule[]): CorpusFindings {
  // What a pair has with itself it was told by itself.
  const reports: ReadonlyMap<number, readonly Found[]> =
    pairs.length < 2 ? new Map() : reportsByPair(pairs, rules)
  return (index, pair) =>
    (reports.get(index) ?? [])
      .map((one) => findingOf(one, pair.bitext))
      .filter((finding) => !isTold(finding, pair))
}

/** What the rules report, by the index of the pair that it is about. */
function reportsByPair(
  pairs: ComparedPairs,
  rules: readonly Rule[]
): ReadonlyMap<number, readonly Found[]> {
  const reports = new Map<number, Found[]>()
  for (const homes of sharesOf(pairs)) {
    for (const rule of rules.filter(({corpus}) => corpus)) {
      const items = [...homes].filter(([, {collected}]) => collected.rule === rule.id)
      for (const {item, report} of rule.corpus?.compare(items.map(([one]) => one)) ?? []) {
        const home = homes.get(item)
        const confidence = calibrated(findingCalibration, rule.id, report.confidence)
        if (!home || confidence < home.collected.minConfidence) continue
        const {severity} = home.collected
        const own = reports.get(home.index) ?? []
        own.push({rule, report: {...report, confidence}, severity})
        reports.set(home.index, own)
      }
    }
  }
  return reports
}

interface Home {
  readonly index: number
  readonly collected: Omit<Collected, 'items'>
}

/** Items with where they are from, in the order of the pairs. */
type Homes = ReadonlyMap<CorpusItem, Home>

/** Items that are compared at once, about. */
const shareSize = 10_000

/** The items that may differ from others, in shares; those with one key are in the same. */
function* sharesOf(pairs: ComparedPairs): Generator<Homes> {
  const {differs, most} = differingKeys({
    *[Symbol.iterator]() {
      for (let index = 0; index < pairs.length; index++) yield* pairs.collectedOf(index)
    }
  })
  const shares = Array.from({length: Math.ceil(most / shareSize)}, (): (() => string)[] => [])
  for (let index = 0; index < pairs.length; index++) {
    const differing = pairs
      .collectedOf(index)
      .map(({items, ...rest}) => ({...rest, items: items.filter((one) => differs(rest.rule, one))}))
    for (const [number, share] of shares.entries()) {
      const isIn = ({key}: CorpusItem) => hash(key) % shares.length === number
      const collected = differing
        .map((one) => ({...one, items: one.items.filter(isIn)}))
        .filter(({items}) => items.length > 0)
      if (collected.length === 0) continue
      share.push(pairs.putAside(JSON.stringify({index, collected} satisfies Dealt)))
    }
  }
  for (const share of shares) yield homesOf(share.map((text) => JSON.parse(text()) as Dealt))
}

/** What a share has of one pair. */
interface Dealt {
  readonly index: number
  readonly collected: readonly Collected[]
}

function homesOf(share: readonly Dealt[]): Homes {
  const homes = new Map<CorpusItem, Home>()
  for (const {index, collected} of share) {
    for (const {items, ...rest} of collected) {
      const home = {index, collected: rest}
      for (const item of items) homes.set(item, home)
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
