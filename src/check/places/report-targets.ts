import type {Bead, Bitext} from '../../model/bead.js'
import type {Segment} from '../../model/segment.js'
import type {Report} from '../report.js'
import {linkedBeads} from './linked-beads.js'

/** Reports what a rule finds about each target segment that translates something. */
export function reportTargets(
  bitext: Bitext,
  report: (found: Report) => void,
  reportOf: (segment: Segment, bead: Bead, bitext: Bitext) => Report | undefined
): void {
  for (const bead of linkedBeads(bitext)) {
    for (const segment of bead.target) {
      const found = reportOf(segment, bead, bitext)
      if (found) report(found)
    }
  }
}
