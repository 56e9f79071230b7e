import {type Finding, withFollowUps} from '../../model/finding.js'
import {RuleError} from '../../model/rule-error.js'
import {calibrated} from '../calibrate.js'
import type {Rule} from '../define-rule.js'
import {findingCalibration} from '../finding-calibration.js'
import {type Documents, findingOf} from '../finding-of.js'
import type {Found} from '../fold-follow-ups.js'
import {corpusFault} from '../report-fault.js'
import type {Collected, CorpusItem, CorpusReport} from './corpus-part.js'
import {differingKeys, hash} from './differing-keys.js'

/** A checked pair, as far as the comparison needs it. */
interface ComparedPair {
  readonly bitext: Documents
  readonly findings: readonly Finding[]
  readonly suppressed?: readonly Finding[]
}

/** Checked pairs by index from 0; a pair is kept only while it is looked at. */
export interface ComparedPairs {
  readonly length: number
  readonly collectedOf: (index: number) => readonly Collected[]
  /** Stores a text, out of memory if it is large; the function brings it back. */
  readonly putAside: (text: string) => () => string
}

/** The result of a comparison. */
export interface ComparedCorpus {
  /** For a pair by its index, the findings that it did not have by itself. */
  readonly findingsOf: (index: number, pair: ComparedPair) => readonly Finding[]
  /** Of rules that threw or reported something else than a report. */
  readonly errors: readonly RuleError[]
}

/**
 * Compares pairs with each other. Deterministic, and linear in what was collected; memory hardly
 * grows with it. What a rule reported before it threw counts.
 */
export function compareCorpus(pairs: ComparedPairs, rules: readonly Rule[]): ComparedCorpus {
  // Differences within one pair were already reported for that pair.
  const {byPair, errors} = pairs.length < 2 ? nothing : reportsByPair(pairs, rules)
  const findingsOf: ComparedCorpus['findingsOf'] = (index, pair) =>
    (byPair.get(index) ?? [])
      .map((one) => findingOf(one, pair.bitext))
      .filter((finding) => !isTold(finding, pair))
  return {findingsOf, errors}
}

interface Compared {
  /** What the rules report, by the index of the pair that it is about. */
  readonly byPair: ReadonlyMap<number, readonly Found[]>
  readonly errors: readonly RuleError[]
}

const nothing: Compared = {byPair: new Map(), errors: []}

function reportsByPair(pairs: ComparedPairs, rules: readonly Rule[]): Compared {
  const byPair = new Map<number, Found[]>()
  const errors = new Map<Rule, RuleError>()
  for (const homes of sharesOf(pairs)) {
    for (const rule of rules.filter(({corpus}) => corpus)) {
      const {found, error} = comparedBy(rule, homes)
      if (error && !errors.has(rule)) errors.set(rule, error)
      for (const [index, one] of found) {
        const own = byPair.get(index)
        if (own) own.push(one)
        else byPair.set(index, [one])
      }
    }
  }
  return {byPair, errors: [...errors.values()]}
}

/** What one rule reports about some items, each with the index of its pair. */
function comparedBy(
  rule: Rule,
  homes: Homes
): {readonly found: readonly (readonly [number, Found])[]; readonly error?: RuleError} {
  const found: (readonly [number, Found])[] = []
  try {
    const items = [...homes].filter(([, {collected}]) => collected.rule === rule.id)
    for (const report of rule.corpus?.compare(items.map(([one]) => one)) ?? []) {
      const home = homes.get(report.item)
      const fault = home ? corpusFault(report) : 'its item is none of those that it compares'
      if (!home || fault) throw new RuleError(rule, 'Unexpected report of', fault ?? '')
      const one = scored(rule, report, home)
      if (one.report.confidence >= home.collected.minConfidence) found.push([home.index, one])
    }
    return {found}
  } catch (error) {
    return {found, error: error instanceof RuleError ? error : RuleError.thrown(rule, error)}
  }
}

function scored(rule: Rule, {item, evidence, ...words}: CorpusReport, {collected}: Home): Found {
  const {place, counterpart, bead} = item
  const confidence = calibrated(findingCalibration, rule.id, evidence * item.confidence)
  const report = {...words, side: 'target', place, counterpart, bead, confidence} as const
  return {rule, report, severity: collected.severity}
}

interface Home {
  readonly index: number
  readonly collected: Omit<Collected, 'items'>
}

/** Items with the index of their pair, in the order of the pairs. */
type Homes = ReadonlyMap<CorpusItem, Home>

/** Approximate number of items that are compared at once. */
const shareSize = 10_000

/** The items that may differ from others, in batches; those with one key are in the same batch. */
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

/** The pair already has that finding, by itself or as a follow-up. */
function isTold({rule, at}: Finding, {findings, suppressed = []}: ComparedPair): boolean {
  return withFollowUps([...findings, ...suppressed]).some(
    (other) => other.rule === rule && other.at.start.offset === at.start.offset
  )
}
