import {
  type Bead,
  type Bitext,
  isAloneOnPurpose,
  type SentenceBead,
  sentencesOf,
  shapeOf
} from '../../model/bead.js'
import type {Segment, Sentence} from '../../model/segment.js'
import {fromFile} from '../../store/match/known-beads.js'
import type {StoredAlignment} from '../../store/stored-alignment.js'
import {oneLine} from '../layout/cells.js'
import {type Column, type Row, table} from '../layout/table.js'
import {themeFor} from '../layout/theme.js'
import type {ReportContext} from '../reporter.js'
import {type StoredView, viewFinder} from './bead-standing.js'

const searchedColumns: readonly Column[] = [
  {head: '#', align: 'end', size: 8},
  {head: 'shape', size: 8},
  {head: 'conf', align: 'end', size: 4}
]

const storedColumns: readonly Column[] = [
  {head: 'bead', size: 8},
  {head: 'shape', size: 8},
  {head: 'state', size: 8},
  {head: 'conf', align: 'end', size: 4}
]

const sideColumns: readonly Column[] = [
  {head: 'source', size: 12},
  {head: 'label', size: 12},
  {head: 'text', size: 'text'},
  {head: 'target', size: 12},
  {head: 'label', size: 12},
  {head: 'text', size: 'text'}
]

/** What a beads table shows besides the beads. */
export interface BeadsTableOptions {
  /** Show below each bead how its sentences pair. */
  readonly sentences?: boolean
  /** The stored alignment, up to date with the bitext: shows addresses and states. */
  readonly stored?: StoredAlignment | undefined
}

/**
 * The beads of a pair side by side, clipped to the width: number, shape, confidence, then outline
 * path, label and text of either side. If the alignment is stored, an address (`s14`) comes first,
 * and each bead has its state. A bead takes as many lines as its longer side has segments. Below
 * them is the evidence for it or the decision on it, and whether it was moved.
 */
export function beadsTable(
  {beads}: Bitext,
  context: ReportContext,
  {sentences = false, stored}: BeadsTableOptions = {}
): string {
  const {none} = themeFor(context).signs
  const viewOf = viewFinder(stored)
  const opening = stored ? storedColumns : searchedColumns
  const rows = beads.flatMap((bead) => [
    ...beadRows(bead, none, viewOf(bead)),
    ...(sentences
      ? sentencesOf(bead).flatMap((pair) => sentenceRows(pair, none, opening.length))
      : [])
  ])
  return `${table([...opening, ...sideColumns], rows, context).join('\n')}\n`
}

type Cells = readonly string[]

function beadRows(bead: Bead, none: string, view: StoredView | undefined): readonly Row[] {
  const sides = {source: bead.source.map(segmentCells), target: bead.target.map(segmentCells)}
  const isAlone = bead.source.length === 0 || bead.target.length === 0
  const isDecided = (view?.bead.decisions.length ?? 0) > 0
  const note = isAlone && !isDecided ? '' : noteOf(bead, view)
  const lines = besides(openingOf(bead, view), sides, none)
  return lines.map((cells, index) => ({
    cells,
    ...(isAlone && !isAloneOnPurpose(bead) && {tone: 'warning' as const}),
    ...(note !== '' && index === lines.length - 1 && {note})
  }))
}

function openingOf(bead: Bead, view: StoredView | undefined): Cells {
  const shape = shapeOf(bead)
  const confidence = shownConfidence(bead)
  if (!view) return [String(bead.number), shape, confidence]
  return [view.address, shape, view.standing, confidence]
}

function noteOf({moved, reasons}: Bead, view: StoredView | undefined): string {
  // That a bead is from the file goes without saying in a table of what the file holds.
  const told = view ? reasons.filter((reason) => reason !== fromFile) : reasons
  return oneLine([...(moved ? ['moved'] : []), ...told].join(', '))
}

function sentenceRows(pair: SentenceBead, none: string, columns: number): readonly Row[] {
  const sides = {source: pair.source.map(sentenceCells), target: pair.target.map(sentenceCells)}
  const between = Array.from({length: columns - searchedColumns.length}, () => '')
  const opening = ['', shapeOf(pair), ...between, shownConfidence(pair)]
  return besides(opening, sides, none).map((cells) => ({cells, tone: 'faint'}))
}

function shownConfidence({confidence}: {readonly confidence: number}): string {
  return confidence.toFixed(2)
}

interface Sides {
  readonly source: readonly Cells[]
  readonly target: readonly Cells[]
}

/** The two sides line by line; what opens a bead stands on its first line only. */
function besides(opening: Cells, {source, target}: Sides, none: string): readonly Cells[] {
  const count = Math.max(source.length, target.length)
  const cells = (side: readonly Cells[], index: number) =>
    side[index] ?? [index === 0 ? none : '', '', '']
  return Array.from({length: count}, (_, index) => [
    ...(index === 0 ? opening : opening.map(() => '')),
    ...cells(source, index),
    ...cells(target, index)
  ])
}

function segmentCells({path, label, text}: Segment): Cells {
  return [path, oneLine(label?.text ?? ''), oneLine(text)]
}

function sentenceCells({path, text}: Sentence): Cells {
  return [path, '', oneLine(text)]
}
