import {type Bead, type Bitext, type SentenceBead, sentencesOf, shapeOf} from '../../model/bead.js'
import type {Segment, Sentence} from '../../model/segment.js'
import {oneLine} from '../layout/cells.js'
import {type Column, type Row, table} from '../layout/table.js'
import {themeFor} from '../layout/theme.js'
import type {ReportContext} from '../reporter.js'

const columns: readonly Column[] = [
  {head: '#', align: 'end', size: 8},
  {head: 'shape', size: 8},
  {head: 'conf', align: 'end', size: 4},
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
}

/**
 * The beads of a pair side by side, clipped to the width: number, shape, confidence, then outline
 * path, label and text of either side. A bead takes as many lines as its longer side has segments;
 * below them stands what speaks for it, and whether it was moved.
 */
export function beadsTable(
  {beads}: Bitext,
  context: ReportContext,
  {sentences = false}: BeadsTableOptions = {}
): string {
  const {none} = themeFor(context).signs
  const rows = beads.flatMap((bead) => [
    ...beadRows(bead, none),
    ...(sentences ? sentencesOf(bead).flatMap((pair) => sentenceRows(pair, none)) : [])
  ])
  return `${table(columns, rows, context).join('\n')}\n`
}

type Cells = readonly string[]

function beadRows(bead: Bead, none: string): readonly Row[] {
  const sides = {source: bead.source.map(segmentCells), target: bead.target.map(segmentCells)}
  const opening = [String(bead.number), shapeOf(bead), shownConfidence(bead)]
  const alone = bead.source.length === 0 || bead.target.length === 0
  const lines = besides(opening, sides, none)
  if (alone) return lines.map((cells) => ({cells, tone: 'warning'}))
  const note = noteOf(bead)
  return lines.map((cells, index) =>
    note !== '' && index === lines.length - 1 ? {cells, note} : {cells}
  )
}

function noteOf({moved, reasons}: Bead): string {
  return oneLine([...(moved ? ['moved'] : []), ...reasons].join(', '))
}

function sentenceRows(pair: SentenceBead, none: string): readonly Row[] {
  const sides = {source: pair.source.map(sentenceCells), target: pair.target.map(sentenceCells)}
  const opening = ['', shapeOf(pair), shownConfidence(pair)]
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
