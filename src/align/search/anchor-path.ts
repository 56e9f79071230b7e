import type {AnchorPairs} from '../learn/anchor-pairs.js'
import type {Node} from '../nouns/band.js'
import type {DocumentSides} from '../nouns/prepared-document.js'
import {type Side, sentenceCount} from '../nouns/side.js'

/** Blocks of sentences a document is coarsened to, in both directions alike. */
const mostCells = 4_000_000

/** Sentences a block, so that the matrix of blocks stays small. */
export function blockSize(rows: number, columns: number): number {
  return Math.max(4, Math.ceil(Math.sqrt((rows * columns) / mostCells)))
}

/**
 * A rough path through a long pair of texts, led by rare units that have one
 * partner.
 *
 * Both sides are cut into blocks of B sentences. Each pair of units adds
 * w · log(n₁ n₂ / (d₁ d₂)) / √(d₁ d₂) to every pair of blocks they are in
 * (n blocks a side, d of them with the unit), and a path of blocks is chosen:
 * a diagonal step wins min(12, cell) + 0.3, a step along one side
 * 0.3 min(12, cell) − 0.2.
 *
 * Cost: O(4·10⁶) blocks at most, O(units) before.
 */
export function anchorPath({source, target}: DocumentSides, pairs: AnchorPairs): readonly Node[] {
  const size = blockSize(sentenceCount(source), sentenceCount(target))
  const rows = blocksOf(source, size, pairs.starts.length - 1, pairs.mostBlocks)
  const columns = blocksOf(target, size, pairs.partnerCount, pairs.mostBlocks)
  const cells = blockCells(rows, columns, pairs)
  return bestBlocks(cells, rows.count, columns.count).map(({source: row, target: column}) => ({
    source: Math.min(sentenceCount(source), Math.round((row + 0.5) * size)),
    target: Math.min(sentenceCount(target), Math.round((column + 0.5) * size))
  }))
}

/** In which blocks each unit is: those of unit `u` are `blocks[u * most]` on, `counts[u]` of them. */
interface UnitBlocks {
  readonly count: number
  readonly most: number
  /** Blocks with the unit; above `most` for units that are in more. */
  readonly counts: Int32Array
  readonly blocks: Int32Array
}

function blocksOf(side: Side, size: number, vocabulary: number, most: number): UnitBlocks {
  const counts = new Int32Array(vocabulary)
  const blocks = new Int32Array(vocabulary * most)
  const sentences = sentenceCount(side)
  for (let sentence = 0; sentence < sentences; sentence++) {
    const block = Math.floor(sentence / size)
    for (
      let index = side.starts[sentence] as number;
      index < (side.starts[sentence + 1] as number);
      index++
    ) {
      const unit = side.units[index] as number
      const count = counts[unit] as number
      if (count > most) continue
      if (count > 0 && blocks[unit * most + count - 1] === block) continue
      if (count < most) blocks[unit * most + count] = block
      counts[unit] = count + 1
    }
  }
  return {count: Math.ceil(sentences / size), most, counts, blocks}
}

function blockCells(rows: UnitBlocks, columns: UnitBlocks, pairs: AnchorPairs): Float32Array {
  const {starts, partners, weights, mostBlocks} = pairs
  const cells = new Float32Array(rows.count * columns.count)
  for (let unit = 0; unit + 1 < starts.length; unit++) {
    const count = rows.counts[unit] as number
    if (count === 0 || count > mostBlocks) continue
    for (let pair = starts[unit] as number; pair < (starts[unit + 1] as number); pair++) {
      const partner = partners[pair] as number
      const others = columns.counts[partner] as number
      if (others === 0 || others > mostBlocks) continue
      const rarity = Math.log((rows.count * columns.count) / (count * others))
      const value = ((weights[pair] as number) * rarity) / Math.sqrt(count * others)
      for (let one = 0; one < count; one++) {
        const row = rows.blocks[unit * mostBlocks + one] as number
        for (let other = 0; other < others; other++) {
          ;(cells[
            row * columns.count + (columns.blocks[partner * mostBlocks + other] as number)
          ] as number) += value
        }
      }
    }
  }
  return cells
}

const mostOfCell = 12
const diagonalGain = 0.3
const straightShare = 0.3
const straightCost = 0.2

function bestBlocks(cells: Float32Array, rows: number, columns: number): readonly Node[] {
  const back = new Uint8Array(rows * columns)
  let above = new Float64Array(columns)
  let current = new Float64Array(columns)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = Math.min(mostOfCell, cells[row * columns + column] as number)
      const straight = straightShare * cell - straightCost
      let best = row === 0 && column === 0 ? cell : -Infinity
      if (row > 0 && column > 0) best = (above[column - 1] as number) + cell + diagonalGain
      let step = 0
      if (row > 0 && (above[column] as number) + straight > best) {
        best = (above[column] as number) + straight
        step = 1
      }
      if (column > 0 && (current[column - 1] as number) + straight > best) {
        best = (current[column - 1] as number) + straight
        step = 2
      }
      current[column] = best
      back[row * columns + column] = step
    }
    const spare = above
    above = current
    current = spare
  }
  return traceBlocks(back, rows, columns)
}

function traceBlocks(back: Uint8Array, rows: number, columns: number): readonly Node[] {
  const path: Node[] = []
  let row = rows - 1
  let column = columns - 1
  while (row >= 0 && column >= 0) {
    path.push({source: row, target: column})
    if (row === 0 && column === 0) break
    const step = back[row * columns + column] as number
    if (step !== 2) row--
    if (step !== 1) column--
  }
  return path.reverse()
}
