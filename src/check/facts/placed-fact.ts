import type {Bead} from '../../model/bead.js'
import type {Segment} from '../../model/segment.js'
import type {Side} from '../../model/side.js'
import type {Fact} from '../../text/facts/fact.js'
import {factsOf} from '../../text/facts/read-facts.js'

/** A fact with its segment. */
export interface PlacedFact extends Fact {
  readonly segment: Segment
  /** Its place in its side of the bead, from 0 to 1. */
  readonly position: number
}

/** The facts of a segment, placed in its side of a bead. */
export function placedFacts(segment: Segment, side: Side, bead: Bead): readonly PlacedFact[] {
  const facts = factsOf(segment)
  if (facts.length === 0) return []
  const segments = bead[side]
  const before = lengthOf(segments.slice(0, segments.indexOf(segment)))
  const length = lengthOf(segments)
  return facts.map((fact) => ({...fact, segment, position: (before + fact.start) / length}))
}

function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, {text}) => sum + text.length + 1, 0)
}
