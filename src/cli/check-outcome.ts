import type {Collected} from '../check/corpus-part.js'
import type {BitextOutline, DocumentOutline, SegmentOutline} from '../model/bitext-outline.js'
import {Finding, type FindingData} from '../model/finding.js'
import type {Problem} from '../model/problem.js'
import type {CheckedPair} from '../report/reporter.js'

/** A segment: its hash, where it starts and ends (UTF-16 code units), where its label starts. */
type SegmentData = readonly [hash: string, start: number, end: number, label?: number]

interface SideData {
  readonly path: string
  readonly lang: string
  readonly problems?: readonly Problem[]
  readonly segments: readonly SegmentData[]
}

/** Numbers of the segments of a bead on either side, from 0. */
type BeadData = readonly [source: readonly number[], target: readonly number[]]

/**
 * What the check of one pair came to, as plain data, without the texts themselves. Of a pair in
 * which nothing was found there are neither segments nor beads.
 */
export interface CheckOutcome {
  readonly source: SideData
  readonly target: SideData
  readonly beads: readonly BeadData[]
  readonly findings: readonly FindingData[]
  readonly suppressed: readonly FindingData[]
  readonly collected?: readonly Collected[]
}

/** What remains of a checked pair. */
export function outcomeOf({
  bitext,
  findings,
  suppressed = [],
  collected
}: CheckedPair): CheckOutcome {
  const isClean = findings.length + suppressed.length === 0
  const [source, target] = [bitext.source, bitext.target].map((document) =>
    sideOf(document, isClean ? [] : document.segments)
  )
  if (!source || !target) throw new TypeError('Missing a side')
  return {
    ...{source, target},
    beads: isClean ? [] : beadsOf(bitext),
    findings: findings.map((one) => one.toData()),
    suppressed: suppressed.map((one) => one.toData()),
    ...(collected && {collected})
  }
}

function sideOf(
  {path, lang, problems}: DocumentOutline,
  segments: readonly SegmentOutline[]
): SideData {
  const data = segments.map(({hash, place, label}): SegmentData => {
    const [start, end] = [place.start.offset, place.end.offset]
    return label ? [hash, start, end, label.place.start.offset] : [hash, start, end]
  })
  return {path, lang, ...(problems ? {problems} : {}), segments: data}
}

function beadsOf({source, target, beads}: BitextOutline): readonly BeadData[] {
  const numbers = new Map(
    [source, target].flatMap(({segments}) => segments.map((segment, index) => [segment, index]))
  )
  const of = (segments: readonly SegmentOutline[]) =>
    segments.map((segment) => numbers.get(segment) ?? -1)
  return beads.map((bead) => [of(bead.source), of(bead.target)])
}

/** The two texts of a pair as received. */
export interface PairTexts {
  readonly source: string
  readonly target: string
}

/** The pair that an outcome is of, as far as reports need it. */
export function pairOf(name: string, outcome: CheckOutcome, texts: PairTexts): CheckedPair {
  const {findings, suppressed, collected} = outcome
  const isClean = findings.length + suppressed.length === 0
  const source = documentOf(outcome.source, isClean ? '' : texts.source)
  const target = documentOf(outcome.target, isClean ? '' : texts.target)
  const beads = outcome.beads.map(([sources, targets], index) => ({
    number: index + 1,
    source: sources.flatMap((at) => source.segments[at] ?? []),
    target: targets.flatMap((at) => target.segments[at] ?? [])
  }))
  return {
    name,
    bitext: {source, target, beads},
    findings: findings.map(Finding.of),
    suppressed: suppressed.map(Finding.of),
    ...(collected && {collected})
  }
}

function documentOf({segments, ...side}: SideData, text: string): DocumentOutline {
  return {
    ...side,
    text,
    segments: segments.map(([hash, start, end, label]) => ({
      hash,
      place: {start: {offset: start}, end: {offset: end}},
      ...(label === undefined ? {} : {label: {place: {start: {offset: label}}}})
    }))
  }
}
