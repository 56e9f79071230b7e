import type {Bead, Bitext} from '../../model/bead.js'
import type {Segment} from '../../model/segment.js'
import {otherSide, type Side} from '../../model/side.js'
import {readOnce} from '../../text/read-once.js'
import {leftOutSegments} from '../gaps/left-out-segments.js'
import type {Drift} from '../tokens/drift.js'
import {type Mention, mentionsIn, partsOf} from '../tokens/mentions.js'
import type {PlacedFact} from './placed-fact.js'

/**
 * Whether a number differs only because numbered text was left out on purpose: it is in a mention
 * (`step 3`) of a part, and the other side of the bead mentions the counterpart of that part
 * (`stap 2`). Of a changed number, both must be.
 */
export function isRenumbered(bitext: Bitext, drift: Drift<PlacedFact>): boolean {
  if (!hasNumberedGap(bitext)) return false
  const {bead} = drift
  const isSource = drift.type === 'extra' || isMatched(bitext, bead, 'source', drift.source)
  const isTarget = drift.type === 'missing' || isMatched(bitext, bead, 'target', drift.target)
  return isSource && isTarget
}

/** Whether a person left out numbered text of either side. */
const hasNumberedGap = readOnce((bitext: Bitext) =>
  (['source', 'target'] as const).some((side) =>
    [...leftOutSegments(bitext, side)].some(({label}) => (label?.value.length ?? 0) > 0)
  )
)

/** The bead of each segment. */
const beadsBySegment = readOnce(
  ({beads}: Bitext): ReadonlyMap<Segment, Bead> =>
    new Map(
      beads.flatMap((bead) => [...bead.source, ...bead.target].map((part) => [part, bead] as const))
    )
)

/** Whether a fact is in a mention of a part whose counterpart the other side mentions. */
function isMatched(bitext: Bitext, bead: Bead, side: Side, fact: PlacedFact): boolean {
  const there = otherSide(side)
  const around = mentionsOf(bitext, side, fact.segment).find(
    ({start, end}) => start <= fact.start && fact.end <= end
  )
  if (!around) return false
  const meant = bead[there]
    .flatMap((segment) => mentionsOf(bitext, there, segment))
    .flatMap(({leads}) => leads)
  return around.leads.some((part) =>
    beadsBySegment(bitext)
      .get(part)
      ?.[there].some((other) => meant.includes(other))
  )
}

function mentionsOf(bitext: Bitext, side: Side, segment: Segment): readonly Mention[] {
  return mentionsIn(segment, bitext[side], partsOf(bitext[side]))
}
