import type {Bead, Bitext} from '../model/bead.js'
import type {Segment, SegmentKind} from '../model/segment.js'

/** A bead in which the translation cuts the text elsewhere than the reference. */
export interface RecutBead {
  readonly bead: Bead
  /** It is not only prose that was cut elsewhere: items, headings or cells are others than before. */
  readonly losesStructure: boolean
}

/**
 * Beads with more segments on one side than on the other. Cuts that the reader does not see are
 * left out: an item and its title on the same line, and HTML, whose extent depends on blank lines.
 */
export function recutBeads({beads}: Bitext, way: 'merged' | 'split'): RecutBead[] {
  const [from, to] =
    way === 'merged' ? (['source', 'target'] as const) : (['target', 'source'] as const)
  return beads
    .filter((bead) => bead[to].length > 0 && bead[from].length > bead[to].length)
    .filter(({source, target}) => ![...source, ...target].some(({kind}) => uncut.has(kind)))
    .filter((bead) => blocksOf(bead[from]) > blocksOf(bead[to]))
    .map((bead) => ({
      bead,
      losesStructure: structureOf(bead[from]) > structureOf(bead[to])
    }))
}

const uncut: ReadonlySet<SegmentKind> = new Set(['html', 'code'])

/** How many of some segments are more than prose. */
function structureOf(segments: readonly Segment[]): number {
  return segments.filter(
    ({kind, label}) => kind === 'heading' || kind === 'cell' || label !== undefined
  ).length
}

/** Segments, those that stand on one line counted as one. */
function blocksOf(segments: readonly Segment[]): number {
  const sameLine = segments.filter(
    ({place}, index) => segments[index - 1]?.place.end.line === place.start.line
  )
  return segments.length - sameLine.length
}
