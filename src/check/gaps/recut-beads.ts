import type {Bead, Bitext} from '../../model/bead.js'
import type {Segment, SegmentKind} from '../../model/segment.js'
import {type AbsorbedGap, absorbedGaps} from './absorbed-gaps.js'

/** Segments of both sides, as in a bead; with those that a neighbour has absorbed, of two beads. */
type Cut = Pick<Bead, 'number' | 'source' | 'target' | 'confidence'>

/** A bead in which the translation divides the text differently from the reference. */
export interface RecutBead {
  readonly bead: Cut
  /** Not only prose is divided differently: items, headings or cells changed. */
  readonly losesStructure: boolean
}

/**
 * Beads with more segments on one side than on the other. Divisions that the reader does not see
 * are left out: an item and its title on the same line, and HTML, whose extent depends on blank
 * lines.
 */
export function recutBeads(bitext: Bitext, way: 'merged' | 'split'): RecutBead[] {
  const [from, to] =
    way === 'merged' ? (['source', 'target'] as const) : (['target', 'source'] as const)
  return [...bitext.beads, ...absorbedGaps(bitext, from).map(joined)]
    .filter((bead) => bead[to].length > 0 && bead[from].length > bead[to].length)
    .filter(({source, target}) => ![...source, ...target].some(({kind}) => uncut.has(kind)))
    .filter((bead) => blocksOf(bead[from]) > blocksOf(bead[to]))
    .map((bead) => ({
      bead,
      losesStructure: structureOf(bead[from]) > structureOf(bead[to])
    }))
}

/** The bead that an absorbed gap should have been a part of. */
function joined({gap, bead, confidence}: AbsorbedGap): Cut {
  const all = [...bead[gap.side], ...gap.segments].sort((a, b) => a.number - b.number)
  return {
    number: bead.number,
    source: bead.source,
    target: bead.target,
    [gap.side]: all,
    confidence
  }
}

const uncut: ReadonlySet<SegmentKind> = new Set(['html', 'code'])

/** How many of some segments are more than prose. */
function structureOf(segments: readonly Segment[]): number {
  return segments.filter(
    ({kind, label}) => kind === 'heading' || kind === 'cell' || label !== undefined
  ).length
}

/** Segments, counting those on one line as one. */
function blocksOf(segments: readonly Segment[]): number {
  const sameLine = segments.filter(
    ({place}, index) => segments[index - 1]?.place.end.line === place.start.line
  )
  return segments.length - sameLine.length
}
