/**
 * `number-parity`: every number of the reference is in the translation, with its value.
 *
 * Values are compared, not digits: `1.000,5` is `1,000.5`, `vijfentwintig` is 25, `½` is `half`. Order
 * is free. The label of an item, a date, a measure and a sum of money have rules of their own.
 */
import {defineRule} from '../check/define-rule.js'
import {reportFacts} from '../check/facts/report-fact.js'

export const numberParity = defineRule({
  id: 'number-parity',
  summary: 'Every number of the reference is in the translation, with the same value',
  why: 'A wrong dose, article or year is the most costly drift, and the hardest to see when reading.',
  severity: 'error',
  category: 'accuracy/mistranslation',
  alsoFollows: ['reference-number'],
  examples: [
    {
      name: 'the same values in the style of each language',
      source: ['nl', 'Er kwamen vijfentwintig mensen, 80 procent van de 1.250 genodigden.'],
      target: ['en', 'Twenty-five people came, 80% of the 1,250 who were invited.'],
      findings: []
    },
    {
      name: 'an altered number',
      source: ['nl', 'De zaal heeft 120 stoelen en twee deuren.'],
      target: ['en', 'The hall has 210 chairs and two doors.'],
      findings: ['target 1:14-1:17 Unexpected number `210`, expected `120`']
    },
    {
      name: 'words and digits',
      source: ['en', 'Twenty-two thousand people came, two thirds of them by train.'],
      target: ['de', 'Zweiundzwanzigtausend Menschen kamen, zwei Drittel davon mit dem Zug.'],
      findings: []
    },
    {
      name: 'a number in words that is another',
      source: ['en', 'Ninety-seven boats lay in the harbour.'],
      target: ['fr', 'Quatre-vingt-sept bateaux étaient dans le port.'],
      findings: ['target 1:1-1:18 Unexpected number `Quatre-vingt-sept`, expected `Ninety-seven`']
    },
    {
      name: 'a percentage without its sign',
      source: ['en', 'The fee went up by 12%.'],
      target: ['es', 'La tarifa subió un 12.'],
      findings: ['target 1:20-1:22 Unexpected number `12`, expected `12%`']
    },
    {
      name: 'thousands of millions',
      source: ['en', 'The bridge cost 2.3 billion.'],
      target: ['es', 'El puente costó dos mil trescientos millones.'],
      findings: []
    },
    {
      name: 'a mention of a step whose number changed because a person left out another step',
      before: {
        source:
          '1. Buy a ticket at the counter.\n2. Show your American passport to the officer at the gate.\n3. Walk to the quay.\n\nIf the ferry is full, go back to step 3.',
        target:
          '1. Koop een kaartje bij het loket.\n2. Loop naar de kade.\n\nAls de veerboot vol is, ga dan terug naar stap 2.',
        decided: 'checked'
      },
      source: [
        'en',
        '1. Buy a ticket at the counter.\n2. Show your American passport to the officer at the gate.\n3. Walk to the quay.\n\nIf the ferry is full, go back to step 3.'
      ],
      target: [
        'nl',
        '1. Koop een kaartje bij het loket.\n2. Loop naar de kade.\n\nAls de veerboot vol is, ga dan terug naar stap 2.'
      ],
      findings: []
    }
  ],
  check: (bitext, report) => reportFacts(bitext, ['number', 'percent', 'ordinal', 'year'], report)
})
