import {
  type Anchors,
  anchorEvidence,
  anchorsOf,
  countAnchors,
  mergeAnchors
} from './anchor-evidence.js'
import {cellsFor} from './cells.js'
import {fitLengths, lengthEvidence, lengthOf} from './length-ratio.js'
import {bestPath, type Step} from './search.js'
import {type Shape, shapes} from './shapes.js'

/** More evidence for a bead, in nats: higher is better. Omissions are not asked for. */
export type Evidence = (source: number, target: number, shape: Shape) => number

/**
 * Aligns two sequences of texts: the best path of beads by shape prior, length, shared anchors
 * and whatever more the caller knows of them.
 */
export function alignUnits(
  source: readonly string[],
  target: readonly string[],
  evidence: Evidence = () => 0
): Step[] {
  const sides = {source: measure(source), target: measure(target)}
  const lengths = fitLengths(sides.source.lengths, sides.target.lengths)
  const anchors = {
    counts: countAnchors([...sides.source.anchors, ...sides.target.anchors]),
    units: source.length + target.length
  }
  return bestPath(cellsFor(sides.source.lengths, sides.target.lengths), shapes, (i, j, shape) => {
    const prior = Math.log(shape.prior)
    if (shape.source === 0 || shape.target === 0) return prior
    const from = take(sides.source, i, shape.source)
    const to = take(sides.target, j, shape.target)
    return (
      prior +
      lengthEvidence(lengths, {l1: from.length, l2: to.length, m: shape.source, n: shape.target}) +
      anchorEvidence(from.anchors, to.anchors, anchors) +
      evidence(i, j, shape)
    )
  })
}

interface Measured {
  readonly lengths: readonly number[]
  readonly anchors: readonly Anchors[]
}

function measure(texts: readonly string[]): Measured {
  return {lengths: texts.map(lengthOf), anchors: texts.map(anchorsOf)}
}

function take({lengths, anchors}: Measured, start: number, count: number) {
  return {
    length: lengths.slice(start, start + count).reduce((sum, length) => sum + length, 0),
    anchors: mergeAnchors(anchors.slice(start, start + count))
  }
}
