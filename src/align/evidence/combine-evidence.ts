import type {SpanEvidence} from '../nouns/evidence.js'
import type {Evidence} from '../nouns/sentence-pair.js'

/**
 * Several sources of evidence as one, nats; undefined when there is none, so
 * that a search without evidence pays nothing for it.
 *
 *     e(bead) = Σ_sources (bead evidence + Σ cells / max(m, n))
 */
export function combineEvidence(sources: readonly Evidence[]): SpanEvidence | undefined {
  const parts = sources.flatMap(({cell, bead}) => [
    ...(bead ? [bead] : []),
    ...(cell ? [overCells(cell)] : [])
  ])
  const [first] = parts
  if (!first || parts.length === 1) return first

  return (sourceFrom, sourceTo, targetFrom, targetTo) => {
    let sum = 0
    for (const part of parts) sum += part(sourceFrom, sourceTo, targetFrom, targetTo)
    return sum
  }
}

function overCells(cell: (source: number, target: number) => number): SpanEvidence {
  return (sourceFrom, sourceTo, targetFrom, targetTo) => {
    let sum = 0
    for (let source = sourceFrom; source < sourceTo; source++) {
      for (let target = targetFrom; target < targetTo; target++) sum += cell(source, target)
    }
    return sum / Math.max(1, sourceTo - sourceFrom, targetTo - targetFrom)
  }
}
