import type {Bitext} from '../model/bead.js'
import type {Place} from '../model/place.js'
import {otherSide, type Side} from '../model/side.js'
import {placeIn} from '../text/places/segment-place.js'
import type {Basis, Report, ReportPlace} from './report.js'

/** A report with its score, and all of its places in the documents as received. */
export interface ScoredReport
  extends Pick<Report, 'message' | 'side' | 'expected' | 'actual' | 'note' | 'severity' | 'fix'> {
  readonly place: Place
  readonly counterpart?: Place
  readonly related?: readonly Place[]
  readonly fixRepeats?: Place
  /** Number of the bead, from 1. */
  readonly bead?: number
  /** In [0, 1]: the evidence times the confidence of the bead; calibrated once it is a finding. */
  readonly confidence: number
}

/**
 * Multiplies the evidence of a report with the confidence of the bead that it rests on, and places
 * its ranges. The report is one that `reportFault` has nothing against.
 */
export function scoredReport(report: Report, bitext: Bitext): ScoredReport {
  const {message, side, expected, actual, note, severity, fix} = report
  const {counterpart, related, fixRepeats, evidence, alone} = report
  const basis = basisOf(report.bead, bitext)
  const placed = (on: Side) => (place: ReportPlace) => resolvedPlace(place, bitext[on])
  return {
    message,
    side,
    place: placed(side)(report.place),
    confidence: basis && !alone ? evidence * basis.confidence : evidence,
    ...(basis?.number === undefined ? {} : {bead: basis.number}),
    ...(counterpart && {counterpart: placed(otherSide(side))(counterpart)}),
    ...(related && {related: related.map(placed(side))}),
    ...(fix && {fix}),
    ...(fix && fixRepeats && {fixRepeats: placed(fix.side)(fixRepeats)}),
    ...(expected !== undefined && {expected}),
    ...(actual !== undefined && {actual}),
    ...(note !== undefined && {note}),
    ...(severity && {severity})
  }
}

function basisOf(bead: Report['bead'], {beads}: Bitext): Basis | undefined {
  return typeof bead === 'number' ? beads[bead - 1] : bead
}

/** A place as it is; a range in the text of a segment as the place that it has in the document. */
function resolvedPlace(place: ReportPlace, document: Bitext[Side]): Place {
  if (!('segment' in place)) return place
  return placeIn(document, place.segment, place.start, place.end)
}
