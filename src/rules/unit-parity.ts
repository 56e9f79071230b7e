/**
 * `unit-parity`: every measure of the reference is in the translation, or is converted correctly.
 *
 * `5 km` and `5000 m` are one measure. A correct conversion into units of another system is
 * reported as information, because a reader may want both figures; a wrong one is an error.
 */
import {defineRule} from '../check/define-rule.js'
import {type FactDrift, factDrifts} from '../check/facts/fact-drifts.js'
import {factReport} from '../check/facts/report-fact.js'
import {isConverted} from '../text/facts/measures.js'

export const unitParity = defineRule({
  id: 'unit-parity',
  summary: 'Every measure of the reference is in the translation, or is converted correctly',
  why: 'Five kilometres are not five miles: the number can be right and the measure wrong.',
  severity: 'error',
  category: 'accuracy/mistranslation',
  examples: [
    {
      name: 'the same measures',
      source: ['nl', 'Het pad is 2,5 kilometer lang en 80 cm breed.'],
      target: ['en', 'The path is 2.5 km long and 80 centimetres wide.'],
      findings: []
    },
    {
      name: 'the number was kept, the unit was not',
      source: ['nl', 'Het pad is 12 kilometer lang.'],
      target: ['en', 'The path is 12 miles long.'],
      findings: ['target 1:13-1:21 Unexpected measure `12 miles`, expected `12 kilometer`']
    },
    {
      name: 'a right conversion, for information',
      source: ['en', 'The path is 5 miles long.'],
      target: ['de', 'Der Weg ist 8 km lang.'],
      findings: ['target 1:13-1:17 Converted measure `8 km`, from `5 miles`']
    },
    {
      name: 'hours for minutes',
      source: ['en', 'Let the dough rest for 45 minutes.'],
      target: ['fr', 'Laissez reposer la pâte 45 heures.'],
      findings: ['target 1:25-1:34 Unexpected measure `45 heures`, expected `45 minutes`']
    },
    {
      name: 'a range counts by the unit at its end',
      source: ['en', 'Walk 5 to 10 km a day.'],
      target: ['es', 'Camine de 5 a 10 kilómetros al día.'],
      findings: []
    }
  ],
  check(bitext, report) {
    for (const drift of factDrifts(bitext, ['unit'])) {
      const found = factReport(bitext, drift)
      const isRight = isConversion(drift)
      report(
        isRight
          ? {
              ...found,
              severity: 'info',
              message: `Converted measure \`${found.actual}\`, from \`${found.expected}\``,
              note: 'The conversion is correct within the usual rounding'
            }
          : found
      )
    }
  }
})

function isConversion(drift: FactDrift): boolean {
  return (
    drift.type === 'changed' &&
    drift.target.type === 'unit' &&
    isConverted(drift.source.value, drift.target.value)
  )
}
