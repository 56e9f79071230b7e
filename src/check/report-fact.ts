import type {Bead, Bitext} from '../model/bead.js'
import type {Side} from '../model/finding.js'
import type {Place} from '../model/place.js'
import type {Segment} from '../model/segment.js'
import {placeIn} from '../text/segment-place.js'
import type {Report} from './define-rule.js'
import type {FactDrift, PlacedFact} from './fact-drifts.js'

/** How a rule speaks of a drift of facts. */
export interface FactWords {
  /** What the fact is to a reader: `number`, `date`. */
  readonly name: string
  readonly note: string
  /** In [0, 1]: how sure the drift itself is, the bead aside. */
  readonly evidence: number
}

/** A drift of facts as a finding: at the fact in the target, or where it should be. */
export function reportFact(bitext: Bitext, drift: FactDrift, words: FactWords): Report {
  const {bead} = drift
  const told = {note: words.note, confidence: words.evidence * bead.confidence, bead: bead.number}
  switch (drift.type) {
    case 'changed':
      return {
        ...told,
        message: `Unexpected ${words.name} \`${drift.target.shown}\`, expected \`${drift.source.shown}\``,
        side: 'target',
        place: placeOf(bitext, 'target', drift.target),
        counterpart: placeOf(bitext, 'source', drift.source),
        actual: drift.target.shown,
        expected: drift.source.shown
      }
    case 'missing':
      return {
        ...told,
        message: `Missing ${words.name} \`${drift.source.shown}\``,
        side: 'target',
        place: oppositeOf(bead, 'target', drift.source),
        counterpart: placeOf(bitext, 'source', drift.source),
        expected: drift.source.shown
      }
    case 'extra':
      return {
        ...told,
        message: `Unexpected ${words.name} \`${drift.target.shown}\``,
        side: 'target',
        place: placeOf(bitext, 'target', drift.target),
        counterpart: oppositeOf(bead, 'source', drift.target),
        actual: drift.target.shown
      }
  }
}

function placeOf(bitext: Bitext, side: Side, {segment, start, end}: PlacedFact): Place {
  return placeIn(bitext[side], segment, start, end)
}

/** The sentences of a side that translate the one in which the fact of the other side stands. */
function oppositeOf(bead: Bead, side: Side, fact: PlacedFact): Place {
  const other = side === 'target' ? 'source' : 'target'
  const holds = bead.sentences.find((pair) =>
    pair[other].some((sentence) => sentence === sentenceOf(fact))
  )
  const found = holds?.[side] ?? []
  return spanOf(found.length > 0 ? found : bead[side])
}

function sentenceOf({segment, start}: {segment: Segment; start: number}) {
  return segment.sentences.findLast((sentence) => sentence.start <= start)
}

function spanOf(parts: readonly {readonly place: Place}[]): Place {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) throw new Error('Cannot place what a bead does not have')
  return {start: first.place.start, end: last.place.end}
}
