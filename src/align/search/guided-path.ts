import type {AnchorPairs} from '../learn/anchor-pairs.js'
import {type Band, bandAlong, type Node} from '../nouns/band.js'
import type {AlignModel} from '../nouns/model.js'
import {DoubleList, IntList} from '../nouns/number-list.js'
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

/**
 * Support of the cells of a band, by the node before each: row `i` has the columns
 * `columns[starts[i]]` to `columns[starts[i + 1] - 1]`. All others have none.
 */
interface CellValues {
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float32Array
}

function cellValues({source, target}: DocumentSides, pairs: AnchorPairs, band: Band): CellValues {
  const {starts, places} = sentencesOf(target, pairs.partnerCount)
  const most = Math.max(16, mostFrequent * sentenceCount(target))
  const next = starts.slice()
  const rows = new ValueRows(band)
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
        rows.add(x, places[place] as number, (pairs.weights[pair] as number) / (found * found))
      }
    }
  })
  return rows.close()
}

/** Gathers the values of a row at a time, in order of the rows. */
class ValueRows {
  readonly #starts: Int32Array
  readonly #columns = new IntList()
  readonly #values = new DoubleList()
  /** Values of the open row, and which of them are not 0. */
  readonly #sums: Float32Array
  readonly #touched = new IntList()
  #row = 0

  constructor({rows, columns}: Band) {
    this.#starts = new Int32Array(rows + 2)
    this.#sums = new Float32Array(columns + 1)
  }

  add(row: number, column: number, value: number): void {
    if (row > this.#row) this.#closeTo(row)
    if (this.#sums[column] === 0) this.#touched.push(column)
    ;(this.#sums[column] as number) += value
  }

  close(): CellValues {
    this.#closeTo(this.#starts.length - 1)
    const values = Float32Array.from(this.#values.toArray())
    return {starts: this.#starts, columns: this.#columns.toArray(), values}
  }

  #closeTo(row: number): void {
    for (let index = 0; index < this.#touched.length; index++) {
      const column = this.#touched.items[index] as number
      this.#columns.push(column)
      this.#values.push(this.#sums[column] as number)
      this.#sums[column] = 0
    }
    this.#touched.length = 0
    this.#starts.fill(this.#columns.length, this.#row + 1, row + 1)
    this.#row = row
  }
}

const mostOfCell = 3
const diagonalGain = 0.02
const straightCost = 0.02

/** The path of most support through a band, and the support at each of its nodes. */
function supportedPath(cells: CellValues, band: Band) {
  const {low, high} = band
  const back = new Uint8Array(band.cells)
  // Only two rows of sums are kept: a wide band has many more cells than the search after it.
  let above = new Float64Array(band.columns + 1).fill(-Infinity)
  let current = new Float64Array(band.columns + 1).fill(-Infinity)
  const values = new Float32Array(band.columns + 1)
  for (let i = 0; i <= band.rows; i++) {
    const first = low[i] as number
    const last = high[i] as number
    const cell = band.cell(i, 0)
    if (i > 0) setRow(values, cells, i - 1)
    for (let j = first; j <= last; j++) {
      let highest = i === 0 && j === 0 ? 0 : -Infinity
      const diagonal = j > 0 ? (above[j - 1] as number) : -Infinity
      if (diagonal !== -Infinity) {
        highest = diagonal + Math.min(mostOfCell, values[j - 1] as number) + diagonalGain
      }
      let step = 0
      if ((above[j] as number) - straightCost > highest) {
        highest = (above[j] as number) - straightCost
        step = 1
      }
      if (j > first && (current[j - 1] as number) - straightCost > highest) {
        highest = (current[j - 1] as number) - straightCost
        step = 2
      }
      current[j] = highest
      back[cell + j] = step
    }
    if (i > 0) {
      clearRow(values, cells, i - 1)
      above.fill(-Infinity, low[i - 1] as number, (high[i - 1] as number) + 1)
    }
    const spare = above
    above = current
    current = spare
  }
  return tracePath(cells, back, band)
}

function tracePath(cells: CellValues, back: Uint8Array, band: Band) {
  const path: Node[] = [{source: band.rows, target: band.columns}]
  const supports: number[] = [0]
  let i = band.rows
  let j = band.columns
  while (i > 0 || j > 0) {
    const step = back[band.cell(i, j)] as number
    if (step !== 2) i--
    if (step !== 1) j--
    path.push({source: i, target: j})
    supports.push(step === 0 ? Math.min(1, valueAt(cells, i, j)) : 0)
  }
  return {path: path.reverse(), supports: supports.reverse()}
}

function setRow(into: Float32Array, {starts, columns, values}: CellValues, row: number): void {
  for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
    into[columns[at] as number] = values[at] as number
}

function clearRow(from: Float32Array, {starts, columns}: CellValues, row: number): void {
  for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
    from[columns[at] as number] = 0
}

function valueAt({starts, columns, values}: CellValues, row: number, column: number): number {
  for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
    if (columns[at] === column) return values[at] as number
  return 0
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
