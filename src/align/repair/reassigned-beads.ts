import {type BeadSpan, isLinked, type ScoredSpan} from '../nouns/bead-span.js'
import {defined} from '../nouns/defined.js'
import {sentenceCount} from '../nouns/side.js'
import type {Corpus} from '../score/corpus.js'
import {type OrderedBeads, orderedBeads} from './ordered-beads.js'
import {PairGains} from './pair-gains.js'
import {type Change, type Links, rewardingChanges} from './rewarding-changes.js'

/**
 * The beads of a document, some with other partners: of two items that were swapped, a path that
 * cannot cross makes two wrong pairs in place of two right ones, and leaves nothing over to be
 * looked for elsewhere.
 *
 * Sentences in 1-1 beads and without partner are assigned anew, wherever they stand, by their gains
 * (`pair-gains.ts`). Old and new assignment differ in separate chains of changes. Each is taken if
 *
 *     Σ new − Σ old > log n + Δ τ + c, or 0 when Δ is 0                              [nats]
 *
 *     Δ   how many more beads stand outside the longest run that ascends on both sides
 *     n   sentences that may change partners: the more, the better one fits by chance
 *     τ   `reassigningThreshold`
 *     c   `companyShare` of what more pairs gain only by being pairs
 *
 * Cost: O(I J) to score, then cubic in the sentences that would rather have another partner.
 */
export function reassignedBeads(
  corpus: Corpus,
  index: number,
  found: OrderedBeads<ScoredSpan>
): OrderedBeads<ScoredSpan> {
  const {reassigning, reassigningThreshold, reassigningCells, confidenceScale} = corpus.model
  if (!reassigning || cellsOf(corpus, index) > reassigningCells) return found

  let beads = found
  const links = linksOf([...found.straight, ...found.moved])
  const gains = new PairGains(corpus, index)
  const places = Math.log(Math.max(2, links.rows.length))
  for (const change of rewardingChanges(links, gains)) {
    const changed = orderedBeads(withChange(beads, change, gains))
    const outside = changed.moved.length - beads.moved.length
    const company = companyShare * Math.max(0, change.more) * gains.company
    const win = change.gain - (outside > 0 ? places + outside * reassigningThreshold + company : 0)
    if (win <= 0) continue
    const confidence = 1 / (1 + Math.exp(-confidenceScale * win))
    beads = withConfidence(changed, confidence)
  }
  return beads
}

function cellsOf({views}: Corpus, index: number): number {
  const {source, target} = defined(defined(views[0]).sides[index])
  return sentenceCount(source) * sentenceCount(target)
}

/** How much of the gain of not being alone does not count for a sentence that would move, 0 to 1. */
const companyShare = 0.6

/** What stands in 1-1 beads and null beads. */
function linksOf(beads: readonly BeadSpan[]): Links {
  const single = beads.filter(
    ({sourceFrom, sourceTo, targetFrom, targetTo}) =>
      sourceTo - sourceFrom <= 1 && targetTo - targetFrom <= 1
  )
  return {
    rows: single.flatMap((bead) => (bead.sourceTo > bead.sourceFrom ? [bead.sourceFrom] : [])),
    columns: single.flatMap((bead) => (bead.targetTo > bead.targetFrom ? [bead.targetFrom] : [])),
    partners: new Map(single.filter(isLinked).map((bead) => [bead.sourceFrom, bead.targetFrom]))
  }
}

/** Not known yet. */
const unsure = -1

/** The beads with the sentences of a change in other beads, how sure they are not known yet. */
function withChange(
  {straight, moved}: OrderedBeads<ScoredSpan>,
  {links, aloneRows, aloneColumns}: Change,
  gains: PairGains
): readonly ScoredSpan[] {
  const rows = new Set([...links.map(([row]) => row), ...aloneRows])
  const columns = new Set([...links.map(([, column]) => column), ...aloneColumns])
  const isLeft = ({sourceFrom, sourceTo, targetFrom}: BeadSpan) =>
    sourceTo > sourceFrom ? !rows.has(sourceFrom) : !columns.has(targetFrom)
  const change = {score: 0, confidence: unsure}
  return [
    ...[...straight, ...moved].filter(isLeft),
    ...links.map(([row, column]) => ({
      ...change,
      ...spanOf([row, row + 1], [column, column + 1]),
      score: gains.score(row, column)
    })),
    ...aloneRows.map((row) => ({...change, ...spanOf([row, row + 1], [0, 0])})),
    ...aloneColumns.map((column) => ({...change, ...spanOf([0, 0], [column, column + 1])}))
  ]
}

function spanOf(
  [sourceFrom, sourceTo]: readonly [number, number],
  [targetFrom, targetTo]: readonly [number, number]
): BeadSpan {
  return {sourceFrom, sourceTo, targetFrom, targetTo}
}

function withConfidence(
  {straight, moved}: OrderedBeads<ScoredSpan>,
  confidence: number
): OrderedBeads<ScoredSpan> {
  const sure = (bead: ScoredSpan) => (bead.confidence === unsure ? {...bead, confidence} : bead)
  return {straight: straight.map(sure), moved: moved.map(sure)}
}
