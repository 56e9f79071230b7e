/**
 * `number-parity`: every number of the reference is in the translation, with its value.
 *
 * Values are compared, not digits: `1.000,5` is `1,000.5`, `vijfentwintig` is 25, `½` is `half`. Order
 * is free. The label of an item, a date, a measure and a sum of money have rules of their own.
 */
import {defineRule} from '../check/define-rule.js'
import {type FactDrift, factDrifts} from '../check/fact-drifts.js'
import {reportFact} from '../check/report-fact.js'
import {textCauses} from '../check/text-causes.js'
import type {FactType} from '../text/facts/fact.js'

const names: Partial<Record<FactType, string>> = {
  percent: 'percentage',
  ordinal: 'ordinal',
  year: 'year'
}

export const numberParity = defineRule({
  id: 'number-parity',
  summary: 'Every number of the reference is in the translation, with its value',
  why: 'A wrong dose, article or year is the costliest drift, and the hardest to see by reading.',
  severity: 'error',
  category: 'accuracy/mistranslation',
  follows: textCauses,
  examples: [
    {
      name: 'the same values in the manner of each language',
      source: ['nl', 'Er kwamen vijfentwintig mensen, 80 procent van de 1.250 genodigden.'],
      target: ['en', 'Twenty-five people came, 80% of the 1,250 who were invited.'],
      findings: []
    },
    {
      name: 'an altered number',
      source: ['nl', 'De zaal heeft 120 stoelen en twee deuren.'],
      target: ['en', 'The hall has 210 chairs and two doors.'],
      findings: ['target 1:14-1:17 Unexpected number `210`, expected `120`']
    }
  ],
  check(bitext, report) {
    for (const drift of factDrifts(bitext, ['number', 'percent', 'ordinal', 'year'])) {
      const fact = drift.type === 'extra' ? drift.target : drift.source
      report(
        reportFact(bitext, drift, {
          name: names[fact.type] ?? 'number',
          note: noteOf(drift),
          evidence: evidenceOf(drift)
        })
      )
    }
  }
})

function noteOf(drift: FactDrift): string {
  switch (drift.type) {
    case 'changed':
      return `The reference has ${drift.source.value} where the translation has ${drift.target.value}`
    case 'missing':
      return `Nothing in the translation of this text has the value ${drift.source.value}`
    case 'extra':
      return `Nothing in the reference for this text has the value ${drift.target.value}`
  }
}

/** In [0, 1]. A number in words may well have been paraphrased. */
function evidenceOf(drift: FactDrift): number {
  const facts = [
    ...(drift.type === 'extra' ? [] : [drift.source]),
    ...(drift.type === 'missing' ? [] : [drift.target])
  ]
  const isSpelled = facts.some(({spelled}) => spelled)
  if (drift.type === 'changed') return isSpelled ? 0.75 : 0.95
  return isSpelled ? 0.6 : 0.85
}
