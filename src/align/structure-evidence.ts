import type {Document} from '../model/document.js'
import type {Segment, SegmentKind} from '../model/segment.js'

/**
 * Structure evidence of a pair of segments: what their kinds, labels and places in a run say.
 * Log-likelihood ratios in nats, set by hand for the first form of the search; evidence, never a
 * wall: a heading may still meet a paragraph when all else speaks for it.
 */
export interface StructureModel {
  readonly sameKind: number
  /** Kinds that a reader takes for one another, such as a paragraph and a quote. */
  readonly kinKind: number
  readonly otherKind: number
  /** Code, HTML or a table cell against anything else. */
  readonly alienKind: number
  readonly sameDepth: number
  readonly otherDepth: number
  readonly sameNumber: number
  readonly otherNumber: number
  /** The same place in the run, whatever the labels say. */
  readonly sameOrdinal: number
}

export const structureModel: StructureModel = {
  sameKind: 0.7,
  kinKind: -1,
  otherKind: -4,
  alienKind: -8,
  sameDepth: 0.4,
  otherDepth: -0.8,
  sameNumber: 1.5,
  otherNumber: -1,
  sameOrdinal: 0.8
}

/** What the evidence needs to know of one segment. */
export interface Standing {
  readonly segment: Segment
  /** Place in its run, from 0; absent outside runs. */
  readonly ordinal?: number
}

export function standingsOf({segments}: Document): Standing[] {
  const seen = new Map<number, number>()
  return segments.map((segment) => {
    if (segment.run === undefined) return {segment}
    const ordinal = seen.get(segment.run) ?? 0
    seen.set(segment.run, ordinal + 1)
    return {segment, ordinal}
  })
}

export function structureEvidence(
  source: Standing,
  target: Standing,
  model: StructureModel = structureModel
): number {
  return (
    kindEvidence(source.segment, target.segment, model) +
    depthEvidence(source.segment, target.segment, model) +
    labelEvidence(source, target, model)
  )
}

const alien: ReadonlySet<SegmentKind> = new Set(['code', 'html', 'cell'])
const prose: ReadonlySet<SegmentKind> = new Set(['paragraph', 'item', 'quote', 'line', 'caption'])

function kindEvidence(source: Segment, target: Segment, model: StructureModel): number {
  if (source.kind === target.kind) return model.sameKind
  if (alien.has(source.kind) || alien.has(target.kind)) return model.alienKind
  if (prose.has(source.kind) && prose.has(target.kind)) return model.kinKind
  return model.otherKind
}

function depthEvidence(source: Segment, target: Segment, model: StructureModel): number {
  if (source.kind !== 'heading' || target.kind !== 'heading') return 0
  if (source.plainHeading || target.plainHeading) return 0
  return source.depth === target.depth ? model.sameDepth : model.otherDepth
}

function labelEvidence(source: Standing, target: Standing, model: StructureModel): number {
  const ordinal = source.ordinal !== undefined && source.ordinal === target.ordinal
  const base = ordinal ? model.sameOrdinal : 0
  const from = source.segment.label?.value.join('.') ?? ''
  const to = target.segment.label?.value.join('.') ?? ''
  if (from === '' || to === '') return base
  return base + (from === to ? model.sameNumber : model.otherNumber)
}
