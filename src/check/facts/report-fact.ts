import type {Bead, Bitext} from '../../model/bead.js'
import type {Place} from '../../model/place.js'
import {otherSide, type Side} from '../../model/side.js'
import type {FactType} from '../../text/facts/fact.js'
import {placeIn} from '../../text/places/segment-place.js'
import {oppositePlace} from '../gaps/opposite-place.js'
import {extentOf} from '../places/extent.js'
import type {Report} from '../report.js'
import {type FactDrift, factDrifts} from './fact-drifts.js'
import type {PlacedFact} from './placed-fact.js'

/** The word for each type of fact. */
const names: Readonly<Record<FactType, string>> = {
  url: 'address',
  email: 'e-mail address',
  placeholder: 'placeholder',
  identifier: 'identifier',
  reference: 'reference',
  date: 'date',
  time: 'time',
  currency: 'amount',
  unit: 'measure',
  percent: 'percentage',
  ordinal: 'ordinal',
  year: 'year',
  roman: 'Roman numeral',
  number: 'number'
}

/** Reports the drifts of facts of some types, each at its smallest place. */
export function reportFacts(
  bitext: Bitext,
  types: readonly FactType[],
  report: (found: Report) => void
): void {
  for (const drift of factDrifts(bitext, types)) report(factReport(bitext, drift))
}

/** A drift of facts as a finding: at the fact in the target, or where it should be. */
export function factReport(bitext: Bitext, drift: FactDrift): Report {
  const {bead} = drift
  const told = {
    note: noteOf(drift),
    evidence: evidenceOf(drift),
    bead
  }
  switch (drift.type) {
    case 'changed':
      return {
        ...told,
        message: `Unexpected ${names[drift.target.type]} \`${drift.target.shown}\`, expected \`${drift.source.shown}\``,
        side: 'target',
        place: placeOf(bitext, 'target', drift.target),
        counterpart: placeOf(bitext, 'source', drift.source),
        actual: drift.target.shown,
        expected: drift.source.shown
      }
    case 'missing':
      return {
        ...told,
        message: `Missing ${names[drift.source.type]} \`${drift.source.shown}\``,
        side: 'target',
        place: oppositeOf(bead, 'source', drift.source),
        counterpart: placeOf(bitext, 'source', drift.source),
        expected: drift.source.shown
      }
    case 'extra':
      return {
        ...told,
        message: `Unexpected ${names[drift.target.type]} \`${drift.target.shown}\``,
        side: 'target',
        place: placeOf(bitext, 'target', drift.target),
        counterpart: oppositeOf(bead, 'target', drift.target),
        actual: drift.target.shown
      }
  }
}

function noteOf(drift: FactDrift): string {
  switch (drift.type) {
    case 'changed':
      return `The reference says \`${valueTold(drift.source)}\` where the translation says \`${valueTold(drift.target)}\``
    case 'missing':
      return `The translation of this text does not say \`${valueTold(drift.source)}\``
    case 'extra':
      return `The reference for this text does not say \`${valueTold(drift.target)}\``
  }
}

/** The value as a reader writes it: a measure has its unit after the number. */
function valueTold({type, value}: PlacedFact): string {
  return type === 'unit' ? value.replace(/^(\S+) (.+)$/, '$2 $1') : value
}

/** In [0, 1]: facts in words may well have been paraphrased. */
function evidenceOf(drift: FactDrift): number {
  switch (drift.type) {
    case 'changed':
      return drift.source.spelled || drift.target.spelled ? 0.75 : 0.95
    case 'missing':
      return drift.source.spelled ? 0.6 : 0.85
    case 'extra':
      return drift.target.spelled ? 0.6 : 0.85
  }
}

/** The place of a fact in its document. */
function placeOf(bitext: Bitext, side: Side, {segment, start, end}: PlacedFact): Place {
  return placeIn(bitext[side], segment, start, end)
}

/**
 * The place on the other side of a bead that corresponds to a fact; fact drifts have something
 * there.
 */
function oppositeOf(bead: Bead, side: Side, fact: PlacedFact): Place {
  return oppositePlace(bead, side, fact) ?? extentOf(bead[otherSide(side)])
}
