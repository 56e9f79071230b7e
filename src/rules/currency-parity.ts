/**
 * `currency-parity`: every amount of money of the reference is in the translation, in the same
 * currency.
 *
 * `€ 5`, `5 euro` and `EUR 5` are one amount, as are `$1.5 million` and `1,5 miljoen dollar`.
 */
import {defineRule} from '../check/define-rule.js'
import {reportFacts} from '../check/facts/report-fact.js'

export const currencyParity = defineRule({
  id: 'currency-parity',
  summary: 'Every amount of money of the reference is in the translation, in the same currency',
  why: 'A wrong amount or currency is a wrong price, budget or fine.',
  severity: 'error',
  category: 'accuracy/mistranslation',
  examples: [
    {
      name: 'the same amounts',
      source: ['nl', 'Het dak kost € 1.250,50, de subsidie is 1,5 miljoen dollar.'],
      target: ['en', 'The roof costs €1,250.50, the grant is $1.5 million.'],
      findings: []
    },
    {
      name: 'another currency',
      source: ['nl', 'Het dak kost € 1.250,50 per jaar.'],
      target: ['en', 'The roof costs $1,250.50 a year.'],
      findings: ['target 1:16-1:25 Unexpected amount `$1,250.50`, expected `€ 1.250,50`']
    },
    {
      name: 'a slipped decimal mark',
      source: ['en', 'The fine is €4,300.75 for each day.'],
      target: ['de', 'Die Strafe beträgt 43.007,50 € pro Tag.'],
      findings: ['target 1:20-1:31 Unexpected amount `43.007,50 €`, expected `€4,300.75`']
    },
    {
      name: 'spaces between thousands',
      source: ['en', 'The fine is €4,300.75 for each day.'],
      target: ['fr', 'L’amende est de 4 300,75 € par jour.'],
      findings: []
    },
    {
      name: 'a word for the sign',
      source: ['en', 'They raised $20,000 in a week.'],
      target: ['es', 'Recaudaron 20.000 dólares en una semana.'],
      findings: []
    }
  ],
  check: (bitext, report) => reportFacts(bitext, ['currency'], report)
})
