import type {Bitext} from '../../model/bead.js'
import type {Report} from '../report.js'
import type {CheckSettings} from '../settings.js'
import {driftReport} from '../tokens/drift-report.js'
import {nameDrifts} from './name-drifts.js'
import type {NameDrift} from './name-token.js'
import {isShort} from './name-token.js'

/** Minimum evidence of a difference to report. */
const least = 0.62

/** Highest evidence of a difference. */
const highest = 0.97

/** Names that differ: the acronyms among them, or all others. */
export function nameReports(
  bitext: Bitext,
  {sameWords}: CheckSettings,
  noun: 'name' | 'acronym'
): Report[] {
  return nameDrifts(bitext, sameWords)
    .filter((drift) => isOfShortForms(drift) === (noun === 'acronym'))
    .flatMap((drift) => {
      const evidence = highest / (1 + Math.exp(-drift.evidence))
      const notes = {
        changed: `The reference has another ${noun} here`,
        missing: `The translation lacks the ${noun} here, but has it elsewhere`,
        extra: `The reference does not have the ${noun} here`
      }
      const note = ({type}: {readonly type: NameDrift['type']}) => notes[type]
      const found =
        evidence < least ? undefined : driftReport(drift, {noun, evidence: () => evidence, note})
      return found ? [found] : []
    })
}

function isOfShortForms(drift: NameDrift): boolean {
  switch (drift.type) {
    case 'changed':
      return isShort(drift.source) && isShort(drift.target)
    case 'missing':
      return isShort(drift.source)
    case 'extra':
      return isShort(drift.target)
  }
}
