import type {Document} from '../../model/document.js'
import type {Segment, SegmentKind} from '../../model/segment.js'
import type {Evidence} from '../nouns/sentence-pair.js'
import {type CodeModel, codeEvidence} from './code-evidence.js'
import {type FactModel, factEvidence} from './fact-evidence.js'
import {type LinkModel, linkEvidence} from './link-evidence.js'

/**
 * Structure evidence of a pair of segments: what their kinds, labels, links and places in a run
 * say. Log-likelihood ratios in nats, set by hand; evidence, never a
 * wall: a heading may still meet a paragraph when all else speaks for it.
 */
export interface SegmentModel extends LinkModel, CodeModel, FactModel {
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
  /** A join that translators rarely make: a heading with its text, two cells, a labelled item. */
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
  sameLink: 2,
  mostLinks: 4,
  sameCode: 2,
  otherCode: -4,
  mostCode: 8,
  introducedCode: 0.5,
  sameFact: 1.5,
  mostFacts: 3,
  hardJoin: -3,
  mixedJoin: -1.5,
  alone: 0
}

/** What the documents say of each pair of segments, and of runs of segments taken as one. */
export function segmentEvidence(
  source: Document,
  target: Document,
  model: SegmentModel = segmentModel
): readonly Evidence[] {
  const structure: Evidence = {
    name: 'structure',
    cell: kindCells(source.segments, target.segments, model),
    bead: joinBeads(source.segments, target.segments, model)
  }
  const order: Evidence = {name: 'order', inOrder: true, cell: orderCells(source, target, model)}
  return [
    structure,
    order,
    ...linkEvidence(source.segments, target.segments, model),
    ...codeEvidence(source.segments, target.segments, model),
    ...factEvidence(source.segments, target.segments, model)
  ]
}

type Cells = (source: number, target: number) => number

/** Kinds, depths and columns: segments that have them in common are looked up as one. */
function kindCells(
  source: readonly Segment[],
  target: readonly Segment[],
  model: SegmentModel
): Cells {
  const numbers = new Map<string, number>()
  const examples: Example[] = []
  const numbered = (segments: readonly Segment[]) =>
    Int32Array.from(segments, (segment, index) => {
      const isTitled = isBodyOf(segments[index - 1], segment)
      const traits = `${traitsOf(segment)}${isTitled ? ' with title' : ''}`
      const number = numbers.get(traits) ?? examples.push({segment, isTitled}) - 1
      numbers.set(traits, number)
      return number
    })
  const [rows, columns] = [numbered(source), numbered(target)]
  const size = examples.length
  const table = Float64Array.from(
    examples.flatMap((one) => examples.map((other) => pairOf(one, other, model)))
  )
  return (i, j) => table[(rows[i] as number) * size + (columns[j] as number)] as number
}

/** A segment, and whether it is the text of an item that has its title apart. */
interface Example {
  readonly segment: Segment
  readonly isTitled: boolean
}

function isBodyOf(title: Segment | undefined, {path}: Segment): boolean {
  return title?.kind === 'item-title' && path.startsWith(`${title.path}.`)
}

/** All that `pairOf` looks at. */
function traitsOf({kind, depth, plainHeading, path}: Segment): string {
  if (kind === 'heading') return plainHeading ? 'plain heading' : `heading ${depth}`
  return kind === 'cell' ? `cell${columnOf(path)}` : kind
}

function pairOf(one: Example, other: Example, model: SegmentModel): number {
  const [source, target] = [one.segment, other.segment]
  return (
    kindEvidence(one, other, model) +
    depthEvidence(source, target, model) +
    columnEvidence(source, target, model)
  )
}

const alien: ReadonlySet<SegmentKind> = new Set(['code', 'html', 'cell'])
const prose: ReadonlySet<SegmentKind> = new Set(['paragraph', 'item', 'quote', 'line', 'caption'])

/** An item and its title are one where only one side sets the title apart, but no text has two. */
const itemKinds: ReadonlySet<SegmentKind> = new Set(['item', 'item-title'])

function kindEvidence(one: Example, other: Example, model: SegmentModel): number {
  const [source, target] = [one.segment, other.segment]
  if (source.kind === target.kind) return model.sameKind
  if (itemKinds.has(source.kind) && itemKinds.has(target.kind))
    return one.isTitled || other.isTitled ? model.otherKind : 0
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
  return columnOf(source.path) === columnOf(target.path) ? model.sameColumn : model.otherColumn
}

function columnOf(path: string): string {
  return path.slice(path.lastIndexOf('.'))
}

/** Numbers as written and places in the run: they apply only to segments in the same order. */
function orderCells(source: Document, target: Document, model: SegmentModel): Cells {
  const [ordinals, otherOrdinals] = [ordinalsOf(source), ordinalsOf(target)]
  const known = new Map<string, number>()
  const [labels, otherLabels] = [labelsOf(source, known), labelsOf(target, known)]
  return (i, j) => {
    const ordinal = ordinals[i] as number
    const base = ordinal >= 0 && ordinal === otherOrdinals[j] ? model.sameOrdinal : 0
    const label = labels[i] as number
    if (label < 0 || (otherLabels[j] as number) < 0) return base
    return base + (label === otherLabels[j] ? model.sameNumber : model.otherNumber)
  }
}

/** The place of each segment in its run, from 0; −1 outside runs. */
function ordinalsOf({segments}: Document): Int32Array {
  const seen = new Map<number, number>()
  return Int32Array.from(segments, ({run}) => {
    if (run === undefined) return -1
    const ordinal = seen.get(run) ?? 0
    seen.set(run, ordinal + 1)
    return ordinal
  })
}

/** A number for each label, the same for the same value; −1 for none. */
function labelsOf({segments}: Document, known: Map<string, number>): Int32Array {
  return Int32Array.from(segments, ({label}) => {
    const value = label?.value.join('.') ?? ''
    if (value === '') return -1
    const number = known.get(value) ?? known.size
    known.set(value, number)
    return number
  })
}

function joinBeads(
  source: readonly Segment[],
  target: readonly Segment[],
  model: SegmentModel
): NonNullable<Evidence['bead']> {
  const [joins, otherJoins] = [joinSums(source, model), joinSums(target, model)]
  const most = mostJoins * model.hardJoin
  const joined = (sums: Float64Array, from: number, to: number) =>
    Math.max(most, (sums[to - 1] as number) - (sums[from] as number))
  return (sourceFrom, sourceTo, targetFrom, targetTo) => {
    if (sourceFrom === sourceTo || targetFrom === targetTo) return model.alone
    return joined(joins, sourceFrom, sourceTo) + joined(otherJoins, targetFrom, targetTo)
  }
}

/**
 * Improbable joins on one side that count: merging a whole list is one decision, not one per item.
 */
const mostJoins = 2

/** What joining each segment with the one before it costs, summed up from the first. */
function joinSums(segments: readonly Segment[], model: SegmentModel): Float64Array {
  const sums = new Float64Array(segments.length)
  let before: Segment | undefined
  segments.forEach((segment, index) => {
    if (before) sums[index] = (sums[index - 1] as number) + joinOf(before, segment, model)
    before = segment
  })
  return sums
}

const standAlone: ReadonlySet<SegmentKind> = new Set(['heading', 'cell', 'line', 'code', 'html'])

function standsAlone({kind, marks, text}: Segment): boolean {
  const [only] = marks
  const isWhole = only !== undefined && only.end - only.start === text.length
  return standAlone.has(kind) || (isWhole && (only.type === 'image' || only.type === 'code'))
}

function joinOf(before: Segment, after: Segment, model: SegmentModel): number {
  if (standsAlone(before) || standsAlone(after) || after.label) return model.hardJoin
  return before.kind === after.kind || isBodyOf(before, after) ? 0 : model.mixedJoin
}
