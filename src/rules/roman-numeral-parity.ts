/**
 * `roman-numeral-parity`: Roman numerals of chapters, kings and wars are the same on both sides.
 *
 * A numeral may have become digits or a word: `World War II` is the `Tweede Wereldoorlog`.
 */
import {defineRule} from '../check/define-rule.js'
import {reportFacts} from '../check/facts/report-fact.js'

export const romanNumeralParity = defineRule({
  id: 'roman-numeral-parity',
  summary: 'Roman numerals of chapters, kings and wars are the same on both sides',
  why: 'Louis XIV is not Louis XVI. One letter makes it another person, chapter or century.',
  severity: 'error',
  category: 'accuracy/mistranslation',
  examples: [
    {
      name: 'the same king, and a war in words',
      source: ['en', 'Louis XIV had died long before World War II.'],
      target: ['nl', 'Lodewijk XIV was al lang dood voor de Tweede Wereldoorlog.'],
      findings: []
    },
    {
      name: 'another king',
      source: ['en', 'The gate was built under Louis XIV.'],
      target: ['nl', 'De poort is onder Lodewijk XVI gebouwd.'],
      findings: ['target 1:28-1:31 Unexpected Roman numeral `XVI`, expected `XIV`']
    },
    {
      name: 'another part',
      source: ['en', 'The vote is explained in chapter VIII of the book.'],
      target: ['de', 'Die Abstimmung erklärt Kapitel VII des Buches.'],
      findings: ['target 1:32-1:35 Unexpected Roman numeral `VII`, expected `VIII`']
    },
    {
      name: 'digits for the numeral',
      source: ['en', 'The vote is explained in chapter VIII of the book.'],
      target: ['fr', 'Le vote est expliqué au chapitre 8 du livre.'],
      findings: []
    },
    {
      name: 'a chapter in digits',
      source: ['en', 'See chapter IV.'],
      target: ['es', 'Véase el capítulo 4.'],
      findings: []
    }
  ],
  check: (bitext, report) => reportFacts(bitext, ['roman'], report)
})
