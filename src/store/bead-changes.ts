import type {Segment} from '../model/segment.js'
import {type SegmentChange, type SegmentChanges, segmentChanges} from './match/segment-changes.js'
import type {StoredAlignment, StoredBead} from './stored-alignment.js'

/**
 * What an edit means for a translation:
 * - `stale`: the source changed, and the translation did not follow
 * - `untranslated`: new in the source, without a counterpart
 * - `left-over`: gone from the source, still in the translation
 * - `updated`: both changed
 * - `translation`: only the translation changed
 * - `moved`: at another place in the source, with the same words
 * - `removed`: gone from both
 */
export type ChangeType =
  | 'stale'
  | 'untranslated'
  | 'left-over'
  | 'updated'
  | 'translation'
  | 'moved'
  | 'removed'

/** One text in two versions; equal where it did not change, empty where it was not there. */
export interface TextVersions {
  readonly before: string
  readonly now: string
}

/** A bead that changed, with its texts. */
export interface BeadChange {
  readonly type: ChangeType
  readonly source: TextVersions
  readonly target: TextVersions
  /** Absent where nothing is left of it. */
  readonly bead?: StoredBead
}

/** Segments of two documents, or of two versions of one. */
export interface Sides<Of> {
  readonly source: Of
  readonly target: Of
}

/** Two versions of a pair of documents. */
export interface PairVersions {
  readonly before: Sides<readonly Segment[]>
  readonly now: Sides<readonly Segment[]>
  /** Up to date with the documents of now. */
  readonly alignment: StoredAlignment
  /** Which segments went together before, by number; asked for only where source segments are gone. */
  readonly linkedBefore: () => readonly Sides<readonly number[]>[]
}

/** What changed from one version of a pair to the other, bead by bead in their order. */
export function beadChanges(versions: PairVersions): readonly BeadChange[] {
  const {before, now, alignment} = versions
  const source = segmentChanges(before.source, now.source)
  const target = segmentChanges(before.target, now.target)
  const gone = goneSources(versions, {source, target})
  const rows = alignment.beads.flatMap((bead) => {
    const lost = bead.target.flatMap(({number}) => gone.byTarget.get(number) ?? [])
    const change = changeOf(bead, {source, target}, [...new Set(lost)])
    return change ? [change] : []
  })
  return [...rows, ...gone.alone]
}

interface Gone {
  /** Source segments that are gone, by the number of a target segment that is still there. */
  readonly byTarget: ReadonlyMap<number, readonly Segment[]>
  /** Those whose translation is gone as well. */
  readonly alone: readonly BeadChange[]
}

function goneSources({linkedBefore}: PairVersions, {source, target}: Sides<SegmentChanges>): Gone {
  if (source.removed.length === 0) return {byTarget: new Map(), alone: []}
  const nowOf = new Map(
    target.changes.flatMap(({before, now}) =>
      before ? [[before.number, now.number] as const] : []
    )
  )
  const textBefore = new Map(target.removed.map(({number, text}) => [number, text]))
  const links = linkedBefore()
  const byTarget = new Map<number, readonly Segment[]>()
  const alone: BeadChange[] = []
  for (const segment of source.removed) {
    const link = links.find((one) => one.source.includes(segment.number))
    const left = (link?.target ?? []).flatMap((number) => nowOf.get(number) ?? [])
    for (const number of left) byTarget.set(number, [...(byTarget.get(number) ?? []), segment])
    if (left.length > 0) continue
    const translation = (link?.target ?? []).flatMap((number) => textBefore.get(number) ?? [])
    alone.push({
      type: 'removed',
      source: {before: segment.text, now: ''},
      target: {before: translation.join(' '), now: ''}
    })
  }
  return {byTarget, alone}
}

function changeOf(
  bead: StoredBead,
  {source, target}: Sides<SegmentChanges>,
  gone: readonly Segment[]
): BeadChange | undefined {
  const [sources, targets] = [changesOf(bead.source, source), changesOf(bead.target, target)]
  const type = typeOf(bead, {source: sources, target: targets, gone})
  if (!type) return undefined
  return {type, source: versionsOf(sources, gone), target: versionsOf(targets, []), bead}
}

function changesOf(
  segments: StoredBead['source'],
  {changes}: SegmentChanges
): readonly SegmentChange[] {
  return segments.flatMap(({number}) => changes[number - 1] ?? [])
}

function typeOf(
  bead: StoredBead,
  {source, target, gone}: Sides<readonly SegmentChange[]> & {readonly gone: readonly Segment[]}
): ChangeType | undefined {
  const isCut = gone.length > 0
  const sourceChanged = isCut || source.some(isOther)
  const targetChanged = target.some(isOther)
  if (bead.source.length === 0) {
    if (isCut && !targetChanged) return 'left-over'
    return targetChanged ? 'translation' : undefined
  }
  if (sourceChanged && bead.target.length === 0) return 'untranslated'
  if (sourceChanged) return targetChanged ? 'updated' : 'stale'
  if (targetChanged) return 'translation'
  return source.some(({type}) => type === 'moved') ? 'moved' : undefined
}

function isOther({type}: SegmentChange): boolean {
  return type === 'edited' || type === 'added'
}

function versionsOf(changes: readonly SegmentChange[], gone: readonly Segment[]): TextVersions {
  const before = [...changes.flatMap((change) => change.before ?? []), ...gone]
  return {
    before: before
      .toSorted((one, other) => one.number - other.number)
      .map(({text}) => text)
      .join(' '),
    now: changes.map(({now}) => now.text).join(' ')
  }
}
