import {type BeadSpan, isLinked, type ScoredSpan} from '../nouns/bead-span.js'
import {defined} from '../nouns/defined.js'
import type {Corpus} from '../score/corpus.js'
import type {ScoreLattice} from '../score/score-lattice.js'
import {scoreSelection} from '../score/score-selection.js'

/** A run of unlinked sentences: places `from` to `to` among all unlinked ones of its side. */
interface Run {
  readonly from: number
  readonly to: number
}

/** Sentences of one side without a partner. */
interface Unlinked {
  /** Their indexes in the document, ascending. */
  readonly sentences: readonly number[]
  /** Maximal runs of neighbours. */
  readonly runs: readonly Run[]
}

/** A chain of beads between two runs, by place among the unlinked. */
interface Block {
  readonly beads: readonly BeadSpan[]
  /** Sum of the scores, nats. */
  readonly score: number
}

/**
 * Blocks of sentences that were translated, but elsewhere: beads between
 * sentences the monotone path left without a partner.
 *
 * For each pair of runs of unlinked neighbours the best chain of beads is
 * found, each scoring above 0 (log p + LEN + LEX + evidence), sentences skipped
 * for free. The best chain of all is taken if
 *
 *     Σ score > log(|U_s| |U_t|) + τ / beads                               [nats]
 *
 *     U    unlinked sentences of a side: the more places there are to move to,
 *          the better one of them fits by chance
 *     τ    `crossingThreshold`: one bead alone is less of a block than several
 *
 * and the search is repeated without its sentences. Beads are up to 3-1 or 1-3
 * and 2-2. Nothing has to be left out here: unlinked sentences taught nothing.
 *
 * Cost: O(|U_s| |U_t|) to score, and again for each block found; not tried past `crossingCells`.
 */
export function crossingBlocks(
  corpus: Corpus,
  index: number,
  path: readonly BeadSpan[]
): readonly ScoredSpan[] {
  const {model} = corpus
  let source = unlinkedOf(path, ({sourceFrom, sourceTo}) => [sourceFrom, sourceTo])
  let target = unlinkedOf(path, ({targetFrom, targetTo}) => [targetFrom, targetTo])
  const places = source.sentences.length * target.sentences.length
  if (!model.crossing || places === 0 || places > model.crossingCells) return []

  const scores = scoreSelection(corpus, index, source.sentences, target.sentences)
  const moved: ScoredSpan[] = []
  for (;;) {
    const block = bestBlock(scores, source.runs, target.runs)
    const threshold = Math.log(places) + model.crossingThreshold / Math.max(1, block.beads.length)
    if (block.beads.length === 0 || block.score <= threshold)
      return moved.sort((one, other) => one.sourceFrom - other.sourceFrom)
    const confidence = 1 / (1 + Math.exp(-model.confidenceScale * (block.score - threshold)))
    for (const bead of block.beads) {
      const score = scores.score(bead)
      moved.push({...inDocument(bead, source, target), score, confidence})
    }
    source = {...source, runs: without(source.runs, block.beads, 'source')}
    target = {...target, runs: without(target.runs, block.beads, 'target')}
  }
}

function unlinkedOf(
  path: readonly BeadSpan[],
  range: (bead: BeadSpan) => readonly [number, number]
): Unlinked {
  const sentences: number[] = []
  for (const bead of path) {
    if (isLinked(bead)) continue
    const [from, to] = range(bead)
    for (let sentence = from; sentence < to; sentence++) sentences.push(sentence)
  }
  const runs: Run[] = []
  let from = 0
  for (let place = 1; place <= sentences.length; place++) {
    if (place < sentences.length && sentences[place] === (sentences[place - 1] as number) + 1)
      continue
    runs.push({from, to: place})
    from = place
  }
  return {sentences, runs}
}

function bestBlock(
  scores: ScoreLattice,
  sourceRuns: readonly Run[],
  targetRuns: readonly Run[]
): Block {
  let best: Block = {beads: [], score: 0}
  for (const source of sourceRuns) {
    for (const target of targetRuns) {
      const block = bestChain(scores, source, target)
      if (block.score > best.score) best = block
    }
  }
  return best
}

/** The best chain of beads above 0 between two runs, sentences skipped for free. */
function bestChain(scores: ScoreLattice, source: Run, target: Run): Block {
  const rows = source.to - source.from
  const columns = target.to - target.from
  const best = new Float64Array((rows + 1) * (columns + 1))
  const back = new Int8Array(best.length)
  for (let i = 1; i <= rows; i++) {
    for (let j = 1; j <= columns; j++) {
      const cell = i * (columns + 1) + j
      best[cell] = best[cell - columns - 1] as number
      back[cell] = skipSource
      if ((best[cell - 1] as number) > (best[cell] as number)) {
        best[cell] = best[cell - 1] as number
        back[cell] = skipTarget
      }
      movedShapes.forEach(([m, n], shape) => {
        if (m > i || n > j) return
        const score = scores.score({
          sourceFrom: source.from + i - m,
          sourceTo: source.from + i,
          targetFrom: target.from + j - n,
          targetTo: target.from + j
        })
        const total = (best[cell - m * (columns + 1) - n] as number) + score
        if (score > 0 && total > (best[cell] as number)) {
          best[cell] = total
          back[cell] = shape
        }
      })
    }
  }
  return {score: defined(best.at(-1)), beads: traceChain(back, source, target)}
}

const movedShapes = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2]
] as const
const skipSource = -1
const skipTarget = -2

function traceChain(back: Int8Array, source: Run, target: Run): readonly BeadSpan[] {
  const columns = target.to - target.from
  const beads: BeadSpan[] = []
  let i = source.to - source.from
  let j = columns
  while (i > 0 && j > 0) {
    const step = back[i * (columns + 1) + j] as number
    const [m, n] =
      step === skipSource ? [1, 0] : step === skipTarget ? [0, 1] : defined(movedShapes[step])
    i -= m
    j -= n
    if (m === 0 || n === 0) continue
    beads.push({
      sourceFrom: source.from + i,
      sourceTo: source.from + i + m,
      targetFrom: target.from + j,
      targetTo: target.from + j + n
    })
  }
  return beads.reverse()
}

function inDocument(bead: BeadSpan, source: Unlinked, target: Unlinked): BeadSpan {
  return {
    sourceFrom: source.sentences[bead.sourceFrom] as number,
    sourceTo: (source.sentences[bead.sourceTo - 1] as number) + 1,
    targetFrom: target.sentences[bead.targetFrom] as number,
    targetTo: (target.sentences[bead.targetTo - 1] as number) + 1
  }
}

/** The runs without the sentences of beads, cut where those were. */
function without(
  runs: readonly Run[],
  beads: readonly BeadSpan[],
  side: 'source' | 'target'
): readonly Run[] {
  const cuts = beads.map((bead) =>
    side === 'source'
      ? ([bead.sourceFrom, bead.sourceTo] as const)
      : ([bead.targetFrom, bead.targetTo] as const)
  )
  return runs.flatMap((run) => {
    const pieces: Run[] = []
    let from = run.from
    for (const [start, end] of cuts) {
      if (start < run.from || end > run.to) continue
      if (start > from) pieces.push({from, to: start})
      from = end
    }
    if (from < run.to) pieces.push({from, to: run.to})
    return pieces
  })
}
