import type {Bead, Bitext, SentenceBead} from '../model/bead.js'
import type {Document} from '../model/document.js'
import type {Segment, SegmentKind} from '../model/segment.js'
import {alignUnits, type Evidence} from './align-units.js'
import type {Step} from './search.js'
import {type Standing, standingsOf, structureEvidence} from './structure-evidence.js'

/**
 * Aligns two documents: first their segments, with what their structure says, then the sentences
 * inside each bead. Every segment of either side comes out in exactly one bead, in reading order.
 */
export function alignDocuments(source: Document, target: Document): Bitext {
  const steps = alignUnits(
    source.segments.map(({text}) => text),
    target.segments.map(({text}) => text),
    evidenceOf(standingsOf(source), standingsOf(target))
  )
  return {source, target, beads: steps.map((step, index) => beadOf(step, index, source, target))}
}

/** A bead of several segments is as likely as its least likely pair, and one heading is no two. */
function evidenceOf(source: readonly Standing[], target: readonly Standing[]): Evidence {
  return (i, j, shape) => {
    const from = source.slice(i, i + shape.source)
    const to = target.slice(j, j + shape.target)
    const pairs = from.flatMap((s) => to.map((t) => structureEvidence(s, t)))
    return Math.min(...pairs) + mergeEvidence(from) + mergeEvidence(to)
  }
}

/** Against running together what a translator hardly would: a heading with its text, two cells. */
const unmerged = -3

const standAlone: ReadonlySet<SegmentKind> = new Set(['heading', 'cell', 'line', 'code', 'html'])

function mergeEvidence(standings: readonly Standing[]): number {
  if (standings.length < 2) return 0
  const alone = standings.some(({segment}) => standAlone.has(segment.kind))
  const labels = standings.filter(({segment}) => segment.label).length
  return (alone ? unmerged : 0) + (labels > 1 ? unmerged : 0)
}

function beadOf(step: Step, index: number, source: Document, target: Document): Bead {
  const from = source.segments.slice(step.source, step.source + step.shape.source)
  const to = target.segments.slice(step.target, step.target + step.shape.target)
  return {
    number: index + 1,
    source: from,
    target: to,
    confidence: step.posterior,
    sentences: sentenceBeads(from, to)
  }
}

function sentenceBeads(source: readonly Segment[], target: readonly Segment[]): SentenceBead[] {
  if (source.length === 0 || target.length === 0) return []
  const from = source.flatMap(({sentences}) => sentences)
  const to = target.flatMap(({sentences}) => sentences)
  if (from.length === 1 && to.length === 1) return [{source: from, target: to, confidence: 1}]
  return alignUnits(
    from.map(({text}) => text),
    to.map(({text}) => text)
  ).map((step) => ({
    source: from.slice(step.source, step.source + step.shape.source),
    target: to.slice(step.target, step.target + step.shape.target),
    confidence: step.posterior
  }))
}
