import type {Bead, Bitext} from '../../model/bead.js'
import type {Document, Run} from '../../model/document.js'
import type {Label} from '../../model/label.js'
import type {Segment} from '../../model/segment.js'
import {readOnce} from '../../text/read-once.js'
import {shownValues, type Value} from './numbering.js'

/** An item of a run, with the segment that it opens. */
export interface Item {
  readonly segment: Segment
  readonly label: Label
  readonly run: Run
  /** Place in the run, from 0. */
  readonly index: number
  /** The number that a reader sees; absent on bullets. */
  readonly value: Value | undefined
}

/** An item and the item that translates it. */
export interface ItemPair {
  readonly bead: Bead
  readonly source: Item
  readonly target: Item
}

/** The items of a document by the segment that they open; read once for all rules. */
export const itemsOf: (document: Document) => ReadonlyMap<Segment, Item> = readOnce(readItems)

function readItems(document: Document): ReadonlyMap<Segment, Item> {
  const next = new Map<number, number>()
  const shown = document.runs.map((run) => shownValues(run, document.format))
  const items = new Map<Segment, Item>()
  for (const segment of document.segments) {
    const run = segment.run === undefined ? undefined : document.runs[segment.run]
    if (!run || segment.run === undefined || !segment.label) continue
    const index = next.get(segment.run) ?? 0
    next.set(segment.run, index + 1)
    items.set(segment, {
      segment,
      label: segment.label,
      run,
      index,
      value: shown[segment.run]?.[index]
    })
  }
  return items
}

/** The items that are aligned with items, in reading order; paired once for all rules. */
export const itemPairsOf: (bitext: Bitext) => readonly ItemPair[] = readOnce(pairItems)

function pairItems(bitext: Bitext): readonly ItemPair[] {
  const sources = itemsOf(bitext.source)
  const targets = itemsOf(bitext.target)
  return bitext.beads.flatMap((bead) => {
    const source = bead.source[0] && sources.get(bead.source[0])
    const target = bead.target[0] && targets.get(bead.target[0])
    return source && target ? [{bead, source, target}] : []
  })
}

/** Pairs by the run of their target, each list in reading order. */
export function byTargetRun(pairs: readonly ItemPair[]): ReadonlyMap<Run, readonly ItemPair[]> {
  const groups = new Map<Run, ItemPair[]>()
  for (const pair of pairs) {
    const group = groups.get(pair.target.run)
    if (group) group.push(pair)
    else groups.set(pair.target.run, [pair])
  }
  return groups
}
