import type {StoredAlignment, StoredBead} from './stored-alignment.js'

/** The progress of the translation of a document, in segments except where noted. */
export interface AlignmentTally {
  /** Of the source. */
  readonly segments: number
  /** Source segments with a counterpart, or that a person says need none. */
  readonly aligned: number
  /** Source segments in beads that are checked or revised. */
  readonly checked: number
  readonly revised: number
  /**
   * Source segments (or target segments, if a bead has no source) whose texts changed since the
   * decision.
   */
  readonly stale: number
  /** Source segments without a counterpart. */
  readonly missing: number
  /** Target segments without a counterpart. */
  readonly extra: number
  /** Beads on which two branches decided differently. */
  readonly conflicts: number
  /** Decisions whose segments are gone. */
  readonly lost: number
}

/** An alignment of nothing. */
const nothing: AlignmentTally = {
  segments: 0,
  aligned: 0,
  checked: 0,
  revised: 0,
  stale: 0,
  missing: 0,
  extra: 0,
  conflicts: 0,
  lost: 0
}

/** Counts finished and remaining work. */
export function tallyAlignment({beads, lost}: StoredAlignment): AlignmentTally {
  return addTallies([...beads.map(tallyBead), {...nothing, lost: lost.length}])
}

/** The sum of several tallies, number by number. */
export function addTallies(tallies: readonly AlignmentTally[]): AlignmentTally {
  return tallies.reduce(
    (sum, tally) => ({
      segments: sum.segments + tally.segments,
      aligned: sum.aligned + tally.aligned,
      checked: sum.checked + tally.checked,
      revised: sum.revised + tally.revised,
      stale: sum.stale + tally.stale,
      missing: sum.missing + tally.missing,
      extra: sum.extra + tally.extra,
      conflicts: sum.conflicts + tally.conflicts,
      lost: sum.lost + tally.lost
    }),
    nothing
  )
}

/** A share in whole percent, rounded down so that 100 means all; the share of nothing is 100. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((100 * part) / whole)
}

function tallyBead(bead: StoredBead): AlignmentTally {
  const {source, target, state, stale, conflict} = bead
  const isChecked = state === 'checked' || state === 'revised'
  const isLinked = source.length > 0 && target.length > 0 && state !== 'rejected'
  const isSettled = isChecked || isLinked
  return {
    ...nothing,
    segments: source.length,
    aligned: isSettled ? source.length : 0,
    checked: isChecked ? source.length : 0,
    revised: state === 'revised' ? source.length : 0,
    stale: stale ? source.length || target.length : 0,
    missing: isSettled ? 0 : source.length,
    extra: isSettled ? 0 : target.length,
    conflicts: conflict ? 1 : 0
  }
}
