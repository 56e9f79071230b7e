import {defined} from './nouns/defined.js'
import type {LadderBead} from './nouns/ladder.js'
import type {SentenceLink} from './nouns/sentence-pair.js'

/** Precision, recall, and their harmonic mean, 0 to 1; 0 if there is nothing to count. */
export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Strict and lax rates, and the beads they were counted over. */
export interface AlignmentRates {
  /** A bead counts when the other alignment has exactly the same. */
  readonly strict: Rates
  /** A linked bead counts when the other alignment links one of its sentence pairs, a null bead when the other has it. */
  readonly lax: Rates
  readonly testBeads: number
  readonly goldBeads: number
}

/** Confidences in one interval, against how often they were right (strict). */
export interface ReliabilityBin {
  /** The interval, 0 to 1; `to` is part of the last one only. */
  readonly from: number
  readonly to: number
  readonly beads: number
  /** Mean confidence, 0 to 1. */
  readonly confidence: number
  /** Share that is in gold, 0 to 1. */
  readonly accuracy: number
}

/** How an alignment compares to gold. */
export interface Evaluation extends AlignmentRates {
  /** By bead kind, sentences a side: `1-1`, `2-1`, `0-1`. Recall of a null kind is over gold null beads. */
  readonly kinds: Readonly<Record<string, AlignmentRates>>
  /** Bins of equal width; empty when no bead says how sure it is. */
  readonly reliability: readonly ReliabilityBin[]
  /** Expected calibration error: mean distance of confidence and accuracy over the bins, by beads, 0 to 1. */
  readonly calibrationError: number
}

/** An alignment and what it should be. */
export interface GoldPair {
  readonly gold: readonly SentenceLink[]
  readonly test: readonly LadderBead[]
}

const reliabilityBins = 10

/**
 * Compare alignments with gold, over all pairs together.
 *
 * As is usual for Text+Berg: precision runs over all beads put out, null beads
 * as singletons; recall over the gold beads that have both sides. A bead given
 * twice counts once, one without any sentence not at all.
 */
export function evaluate(pairs: readonly GoldPair[]): Evaluation {
  const counts = new Map<string, Counts>()
  const all = newCounts()
  const calibration: Judged[] = []
  for (const {gold, test} of pairs) {
    const goldIndex = indexOf(gold)
    const testIndex = indexOf(test)
    for (const bead of testIndex.beads.values()) {
      const found = compare(bead, goldIndex)
      for (const into of [all, countsOf(counts, kindOf(bead))]) add(into.test, found)
      calibration.push({confidence: bead.confidence, isRight: found.strict})
    }
    for (const bead of goldIndex.beads.values()) {
      const found = compare(bead, testIndex)
      if (isLinked(bead)) add(all.gold, found)
      add(countsOf(counts, kindOf(bead)).gold, found)
    }
  }
  const kinds = [...counts].sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    ...ratesOf(all),
    kinds: Object.fromEntries(kinds.map(([kind, count]) => [kind, ratesOf(count)])),
    ...reliabilityOf(calibration)
  }
}

interface Found {
  readonly strict: boolean
  readonly lax: boolean
}

interface Tally {
  strict: number
  lax: number
  all: number
}

interface Counts {
  readonly test: Tally
  readonly gold: Tally
}

interface Judged {
  readonly confidence: number | undefined
  readonly isRight: boolean
}

function newCounts(): Counts {
  return {test: {strict: 0, lax: 0, all: 0}, gold: {strict: 0, lax: 0, all: 0}}
}

function countsOf(counts: Map<string, Counts>, kind: string): Counts {
  const known = counts.get(kind) ?? newCounts()
  counts.set(kind, known)
  return known
}

function add(tally: Tally, {strict, lax}: Found): void {
  tally.all++
  if (strict) tally.strict++
  if (lax) tally.lax++
}

interface BeadIndex {
  readonly beads: ReadonlyMap<string, LadderBead>
  readonly links: ReadonlySet<string>
}

function indexOf(beads: readonly LadderBead[]): BeadIndex {
  const filled = beads.filter(({source, target}) => source.length + target.length > 0)
  return {
    beads: new Map(filled.map((bead) => [keyOf(bead), bead])),
    links: new Set(filled.flatMap(linksOf))
  }
}

function compare(bead: LadderBead, other: BeadIndex): Found {
  const strict = other.beads.has(keyOf(bead))
  return {strict, lax: strict || linksOf(bead).some((link) => other.links.has(link))}
}

function keyOf({source, target}: SentenceLink): string {
  return `${source.join(',')}:${target.join(',')}`
}

function linksOf({source, target}: SentenceLink): readonly string[] {
  return source.flatMap((from) => target.map((to) => `${from}-${to}`))
}

function kindOf({source, target}: SentenceLink): string {
  return `${source.length}-${target.length}`
}

function isLinked({source, target}: SentenceLink): boolean {
  return source.length > 0 && target.length > 0
}

function ratesOf({test, gold}: Counts): AlignmentRates {
  return {
    strict: rates(share(test.strict, test.all), share(gold.strict, gold.all)),
    lax: rates(share(test.lax, test.all), share(gold.lax, gold.all)),
    testBeads: test.all,
    goldBeads: gold.all
  }
}

function rates(precision: number, recall: number): Rates {
  return {precision, recall, f1: share(2 * precision * recall, precision + recall)}
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function reliabilityOf(
  judged: readonly Judged[]
): Pick<Evaluation, 'reliability' | 'calibrationError'> {
  const bins = Array.from({length: reliabilityBins}, () => ({beads: 0, confidence: 0, right: 0}))
  let total = 0
  for (const {confidence, isRight} of judged) {
    if (confidence === undefined) continue
    const place = Math.floor(Math.min(1, Math.max(0, confidence)) * reliabilityBins)
    const bin = defined(bins[Math.min(reliabilityBins - 1, place)])
    bin.beads++
    bin.confidence += confidence
    if (isRight) bin.right++
    total++
  }
  if (total === 0) return {reliability: [], calibrationError: 0}

  const distance = bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0)
  return {
    reliability: bins.map((bin, index) => ({
      from: index / reliabilityBins,
      to: (index + 1) / reliabilityBins,
      beads: bin.beads,
      confidence: share(bin.confidence, bin.beads),
      accuracy: share(bin.right, bin.beads)
    })),
    calibrationError: distance / total
  }
}
