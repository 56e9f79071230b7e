import type {AnchorPairs} from '../learn/anchor-pairs.js'
import {type Band, bandAlong, type Node} from '../nouns/band.js'
import type {AlignModel} from '../nouns/model.js'
import type {DocumentSides} from '../nouns/prepared-document.js'
import {type Side, sentenceCount} from '../nouns/side.js'
import {anchorPath, blockSize} from './anchor-path.js'

/** A path led by anchors, and how wide a band about it should be. */
export interface GuidedPath {
  readonly path: readonly Node[]
  /** Half width at each node, sentences. */
  readonly widths: Int32Array
}

/**
 * The path along which a long document is searched, led by anchors in two steps.
 *
 * 1. A path of blocks (`anchor-path.ts`), and a wide band about it.
 * 2. In that band a path of sentences: each pair of anchor units that finds at
 *    most three partners within the band supports its cells. Where the path is
 *    well supported the band is narrow, elsewhere it stays wide:
 *
 *        half width = max(narrow, wide · (1 − support / enough))
 *
 *     source ↓  ■■■■■ · · · · · · ·      narrow: anchors all along
 *               · ■■■■■ · · · · · ·
 *               ■■■■■■■■■■■ · · · ·      wide: a passage without anchors,
 *               ■■■■■■■■■■■■■■■ · ·      such as a hole on one side
 *               · · ■■■■■■■■■■■■■ ·
 *               · · · · · · · ■■■■■      narrow again
 *
 * Cost: O(sentences · wide).
 */
export function guidedPath(
  sides: DocumentSides,
  pairs: AnchorPairs,
  model: AlignModel
): GuidedPath {
  const rows = sentenceCount(sides.source)
  const columns = sentenceCount(sides.target)
  const wideWidth = Math.max(model.anchorBand, 3 * blockSize(rows, columns))
  const wide = bandAlong(anchorPath(sides, pairs), rows, columns, wideWidth)
  const values = cellValues(sides, pairs, wide)
  const {path, supports} = supportedPath(values, wide)
  const widths = Int32Array.from(runningSupport(supports), (support) =>
    Math.max(model.guidedBand, Math.round(wideWidth * (1 - Math.min(1, support / enoughSupport))))
  )
  return {path, widths}
}

/** Number of partners within the band beyond which a unit does not guide the path. */
const mostPartners = 3
/** Steps of the path on either side that support one another. */
const supportReach = 16
/** Sum of anchor weights within reach at which the band is narrow. */
const enoughSupport = 6
/** Part of the sentences a unit may be in to be looked up at all. */
const mostFrequent = 0.05

/** Which sentences each unit is in: `places[starts[u]]` to `places[starts[u + 1] - 1]`, ascending. */
function sentencesOf(side: Side, vocabulary: number) {
  const starts = new Int32Array(vocabulary + 1)
  eachUnit(side, (unit) => {
    ;(starts[unit + 1] as number)++
  })
  for (let unit = 0; unit < vocabulary; unit++)
    (starts[unit + 1] as number) += starts[unit] as number
  const next = starts.slice()
  const places = new Int32Array(starts[vocabulary] as number)
  eachUnit(side, (unit, sentence) => {
    places[(next[unit] as number)++] = sentence
  })
  return {starts, places}
}

function eachUnit({starts, units}: Side, visit: (unit: number, sentence: number) => void): void {
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
    for (
      let index = starts[sentence] as number;
      index < (starts[sentence + 1] as number);
      index++
    ) {
      const unit = units[index] as number
      if (index === starts[sentence] || units[index - 1] !== unit) visit(unit, sentence)
    }
  }
}

/** Support of each cell of a band, by the node before it. */
function cellValues({source, target}: DocumentSides, pairs: AnchorPairs, band: Band): Float32Array {
  const values = new Float32Array(band.cells)
  const {starts, places} = sentencesOf(target, pairs.partnerCount)
  const most = Math.max(16, mostFrequent * sentenceCount(target))
  const next = starts.slice()
  eachUnit(source, (unit, x) => {
    for (
      let pair = pairs.starts[unit] as number;
      pair < (pairs.starts[unit + 1] as number);
      pair++
    ) {
      const partner = pairs.partners[pair] as number
      const end = starts[partner + 1] as number
      if (end - (starts[partner] as number) > most) continue
      // Windows never step back, so neither does the first place of a partner.
      let first = next[partner] as number
      while (first < end && (places[first] as number) < (band.low[x] as number)) first++
      next[partner] = first
      let last = first
      while (
        last < end &&
        (places[last] as number) < (band.high[x] as number) &&
        last - first <= mostPartners
      )
        last++
      const found = last - first
      if (found > mostPartners) continue
      for (let place = first; place < last; place++) {
        ;(values[band.cell(x, places[place] as number)] as number) +=
          (pairs.weights[pair] as number) / (found * found)
      }
    }
  })
  return values
}

const mostOfCell = 3
const diagonalGain = 0.02
const straightCost = 0.02

/** The path of most support through a band, and the support at each of its nodes. */
function supportedPath(values: Float32Array, band: Band) {
  const best = new Float64Array(band.cells)
  const back = new Uint8Array(band.cells)
  for (let i = 0; i <= band.rows; i++) {
    for (let j = band.low[i] as number; j <= (band.high[i] as number); j++) {
      const cell = band.cell(i, j)
      let highest = i === 0 && j === 0 ? 0 : -Infinity
      if (j > 0 && band.has(i - 1, j - 1)) {
        const before = band.cell(i - 1, j - 1)
        highest =
          (best[before] as number) + Math.min(mostOfCell, values[before] as number) + diagonalGain
      }
      if (band.has(i - 1, j) && (best[band.cell(i - 1, j)] as number) - straightCost > highest) {
        highest = (best[band.cell(i - 1, j)] as number) - straightCost
        back[cell] = 1
      }
      if (band.has(i, j - 1) && (best[cell - 1] as number) - straightCost > highest) {
        highest = (best[cell - 1] as number) - straightCost
        back[cell] = 2
      }
      best[cell] = highest
    }
  }
  return tracePath(values, back, band)
}

function tracePath(values: Float32Array, back: Uint8Array, band: Band) {
  const path: Node[] = [{source: band.rows, target: band.columns}]
  const supports: number[] = [0]
  let i = band.rows
  let j = band.columns
  while (i > 0 || j > 0) {
    const step = back[band.cell(i, j)] as number
    if (step !== 2) i--
    if (step !== 1) j--
    path.push({source: i, target: j})
    supports.push(step === 0 ? Math.min(1, values[band.cell(i, j)] as number) : 0)
  }
  return {path: path.reverse(), supports: supports.reverse()}
}

/** Sum of the supports within reach of each node of a path. */
function runningSupport(supports: readonly number[]): Float64Array {
  const sums = new Float64Array(supports.length)
  let sum = 0
  for (let node = -supportReach; node < supports.length; node++) {
    sum += supports[node + supportReach] ?? 0
    sum -= supports[node - supportReach - 1] ?? 0
    if (node >= 0) sums[node] = sum
  }
  return sums
}
