import type {Document} from '../model/document.js'
import type {Segment, SegmentKind} from '../model/segment.js'
import type {Evidence} from './sentence-pair.js'

/**
 * Structure evidence of a pair of segments: what their kinds, labels and places in a run say.
 * Log-likelihood ratios in nats, set by hand; evidence, never a
 * wall: a heading may still meet a paragraph when all else speaks for it.
 */
export interface SegmentModel {
  readonly sameKind: number
  /** Kinds that a reader takes for one another, such as a paragraph and a quote. */
  readonly kinKind: number
  readonly otherKind: number
  /** Code, HTML or a table cell against anything else. */
  readonly alienKind: number
  /** Table cells of the same column, and of others. */
  readonly sameColumn: number
  readonly otherColumn: number
  readonly sameDepth: number
  readonly otherDepth: number
  readonly sameNumber: number
  readonly otherNumber: number
  /** The same place in the run, whatever the labels say. */
  readonly sameOrdinal: number
  /** A join that a translator hardly makes: a heading with its text, two cells, a labelled item. */
  readonly hardJoin: number
  /** A join of two kinds of segment. */
  readonly mixedJoin: number
  /** A segment without counterpart, beyond what the prior of the shape says. */
  readonly alone: number
}

export const segmentModel: SegmentModel = {
  sameKind: 0.7,
  kinKind: -1,
  otherKind: -4,
  alienKind: -8,
  sameColumn: 0.7,
  otherColumn: -3,
  sameDepth: 0.4,
  otherDepth: -0.8,
  sameNumber: 1.5,
  otherNumber: -1,
  sameOrdinal: 0.8,
  hardJoin: -3,
  mixedJoin: -1.5,
  alone: 0
}

/** What the documents say of each pair of segments, and of runs of segments taken as one. */
export function segmentEvidence(
  source: Document,
  target: Document,
  model: SegmentModel = segmentModel
): Evidence {
  const from = standingsOf(source)
  const to = standingsOf(target)
  return {
    name: 'structure',
    cell: (i, j) => {
      const [one, other] = [from[i], to[j]]
      return one && other ? pairEvidence(one, other, model) : 0
    },
    bead: (sourceFrom, sourceTo, targetFrom, targetTo) => {
      const [rows, columns] = [sourceTo - sourceFrom, targetTo - targetFrom]
      if (rows === 0 || columns === 0) return model.alone
      if (rows === 1 && columns === 1) return 0
      return joinEvidence(from, sourceFrom, sourceTo) + joinEvidence(to, targetFrom, targetTo)
    }
  }

  function joinEvidence(side: readonly Standing[], start: number, end: number): number {
    let sum = 0
    for (let index = start + 1; index < end; index++) {
      const [before, after] = [side[index - 1], side[index]]
      if (before && after) sum += joinOf(before.segment, after.segment, model)
    }
    return sum
  }
}

/** What the evidence needs to know of one segment. */
interface Standing {
  readonly segment: Segment
  /** Place in its run, from 0; absent outside runs. */
  readonly ordinal?: number
}

function standingsOf({segments}: Document): readonly Standing[] {
  const seen = new Map<number, number>()
  return segments.map((segment) => {
    if (segment.run === undefined) return {segment}
    const ordinal = seen.get(segment.run) ?? 0
    seen.set(segment.run, ordinal + 1)
    return {segment, ordinal}
  })
}

function pairEvidence(source: Standing, target: Standing, model: SegmentModel): number {
  return (
    kindEvidence(source.segment, target.segment, model) +
    depthEvidence(source.segment, target.segment, model) +
    columnEvidence(source.segment, target.segment, model) +
    labelEvidence(source, target, model)
  )
}

const standAlone: ReadonlySet<SegmentKind> = new Set(['heading', 'cell', 'line', 'code', 'html'])

function joinOf(before: Segment, after: Segment, model: SegmentModel): number {
  if (standAlone.has(before.kind) || standAlone.has(after.kind) || after.label)
    return model.hardJoin
  const isTitleAndBody = before.kind === 'item-title' && after.path.startsWith(`${before.path}.`)
  return before.kind === after.kind || isTitleAndBody ? 0 : model.mixedJoin
}

const alien: ReadonlySet<SegmentKind> = new Set(['code', 'html', 'cell'])
const prose: ReadonlySet<SegmentKind> = new Set(['paragraph', 'item', 'quote', 'line', 'caption'])

/** An item and its title are one where only one side sets the title apart. */
const itemKinds: ReadonlySet<SegmentKind> = new Set(['item', 'item-title'])

function kindEvidence(source: Segment, target: Segment, model: SegmentModel): number {
  if (source.kind === target.kind) return model.sameKind
  if (itemKinds.has(source.kind) && itemKinds.has(target.kind)) return 0
  if (alien.has(source.kind) || alien.has(target.kind)) return model.alienKind
  if (prose.has(source.kind) && prose.has(target.kind)) return model.kinKind
  return model.otherKind
}

function depthEvidence(source: Segment, target: Segment, model: SegmentModel): number {
  if (source.kind !== 'heading' || target.kind !== 'heading') return 0
  if (source.plainHeading || target.plainHeading) return 0
  return source.depth === target.depth ? model.sameDepth : model.otherDepth
}

function columnEvidence(source: Segment, target: Segment, model: SegmentModel): number {
  if (source.kind !== 'cell' || target.kind !== 'cell') return 0
  const column = ({path}: Segment) => path.slice(path.lastIndexOf('.'))
  return column(source) === column(target) ? model.sameColumn : model.otherColumn
}

function labelEvidence(source: Standing, target: Standing, model: SegmentModel): number {
  const ordinal = source.ordinal !== undefined && source.ordinal === target.ordinal
  const base = ordinal ? model.sameOrdinal : 0
  const from = source.segment.label?.value.join('.') ?? ''
  const to = target.segment.label?.value.join('.') ?? ''
  if (from === '' || to === '') return base
  return base + (from === to ? model.sameNumber : model.otherNumber)
}
