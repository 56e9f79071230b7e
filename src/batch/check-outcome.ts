import type {Collected} from '../check/corpus/corpus-part.js'
import type {PairTexts} from '../model/bitext-outline.js'
import {Finding, type FindingData} from '../model/finding.js'
import type {CheckedPair, WholePair} from '../report/reporter.js'
import type {StoredAlignment} from '../store/stored-alignment.js'
import {type OutlineData, outlineData, outlineOf} from './outline-data.js'
import {type TextsData, textsData, textsOf} from './texts-data.js'

/** `texts` keeps both texts with all their sentences; `outline` only what findings need. */
export type Keep = 'texts' | 'outline'

/** What the check of one pair came to, as plain data, without the texts as received. */
interface CheckOutcome {
  readonly bitext: OutlineData | TextsData
  readonly findings: readonly FindingData[]
  readonly suppressed: readonly FindingData[]
  readonly stored?: StoredAlignment
}

/** The same as text, to be put aside, cached, or passed between threads. */
export interface PackedOutcome {
  /** BCP 47 tags: the name of the alignment file has them. */
  readonly langs: {readonly source: string; readonly target: string}
  readonly outcome: string
  /** What rules collected, to compare pairs with each other. */
  readonly collected: string
}

/** What remains of a checked pair. */
export function packed(pair: WholePair, keep: Keep): PackedOutcome {
  const {bitext, findings, suppressed = [], collected = [], stored} = pair
  const outcome: CheckOutcome = {
    bitext: keep === 'texts' ? textsData(bitext) : outlineData(bitext),
    findings: findings.map((one) => one.toData()),
    suppressed: suppressed.map((one) => one.toData()),
    ...(keep === 'texts' && stored ? {stored} : {})
  }
  return {
    langs: {source: bitext.source.lang, target: bitext.target.lang},
    outcome: JSON.stringify(outcome),
    collected: JSON.stringify(collected)
  }
}

/** The pair that an outcome is of, as far as reports need it. */
export function pairOf(name: string, outcome: string, texts: PairTexts): CheckedPair {
  // It comes from `packed` of the same version, whatever it went through.
  const {bitext, findings, suppressed, stored} = JSON.parse(outcome) as CheckOutcome
  return {
    name,
    bitext: bitext.type === 'texts' ? textsOf(bitext, texts) : outlineOf(bitext, texts),
    findings: findings.map(Finding.of),
    suppressed: suppressed.map(Finding.of),
    ...(stored && {stored})
  }
}

/** What was collected of a pair. */
export function collectedOf(collected: string): readonly Collected[] {
  return JSON.parse(collected) as readonly Collected[]
}
