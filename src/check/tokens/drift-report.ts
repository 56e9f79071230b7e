import {oppositePlace} from '../gaps/opposite-place.js'
import type {Report} from '../report.js'
import type {Drift} from './drift.js'
import type {Token} from './token.js'

/** How a rule words its drifts. */
export interface DriftWords<T extends Token> {
  /** `link`, `placeholder` */
  readonly noun: string
  /** In [0, 1]: how sure the rule is, without the bead. */
  readonly evidence: (drift: Drift<T>) => number
  readonly note: (drift: Drift<T>) => string
  readonly fix?: (drift: Drift<T>) => Report['fix']
}

/**
 * A drift as a finding about the translation, with both values and the place of its counterpart.
 * Undefined if there is no place to show it.
 */
export function driftReport<T extends Token>(
  drift: Drift<T>,
  {noun, evidence, note, fix}: DriftWords<T>
): Report | undefined {
  const places = placesOf(drift)
  if (!places) return undefined

  const change = fix?.(drift)
  return {
    side: 'target',
    ...places,
    ...valuesOf(drift),
    message: messageOf(drift, noun),
    evidence: evidence(drift),
    note: note(drift),
    bead: drift.bead,
    ...(change ? {fix: change} : {})
  }
}

function messageOf<T extends Token>(drift: Drift<T>, noun: string): string {
  switch (drift.type) {
    case 'changed':
      return `Unexpected ${noun} \`${drift.target.shown}\`, expected \`${drift.source.shown}\``
    case 'missing':
      return `Missing ${noun} \`${drift.source.shown}\``
    case 'extra':
      return `Unexpected ${noun} \`${drift.target.shown}\`, not in the reference`
  }
}

function placesOf<T extends Token>(
  drift: Drift<T>
): Pick<Report, 'place' | 'counterpart'> | undefined {
  switch (drift.type) {
    case 'changed':
      return {place: drift.target.place, counterpart: drift.source.place}
    case 'missing': {
      const place = oppositePlace(drift.bead, 'source', drift.source)
      return place && {place, counterpart: drift.source.place}
    }
    case 'extra': {
      const counterpart = oppositePlace(drift.bead, 'target', drift.target)
      return counterpart && {place: drift.target.place, counterpart}
    }
  }
}

function valuesOf<T extends Token>(drift: Drift<T>): Pick<Report, 'expected' | 'actual'> {
  switch (drift.type) {
    case 'changed':
      return {actual: drift.target.shown, expected: drift.source.shown}
    case 'missing':
      return {expected: drift.source.shown}
    case 'extra':
      return {actual: drift.target.shown}
  }
}
