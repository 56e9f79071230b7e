/**
 * `date-parity`: every date and time of the reference is in the translation, and is the same.
 *
 * Dates are compared by value: `26 januari 2024` is `2024-01-26` and `January 26, 2024`, `half past`
 * aside. Weekdays, months, seasons, decades and centuries are compared where both texts name one.
 */
import {defineRule} from '../check/define-rule.js'
import {reportFacts} from '../check/facts/report-fact.js'

export const dateParity = defineRule({
  id: 'date-parity',
  summary: 'Every date and time of the reference is in the translation',
  why: 'A wrong day sends people to a closed door, and a wrong year changes the story.',
  severity: 'error',
  category: 'accuracy/mistranslation',
  examples: [
    {
      name: 'the same day, each in its own way',
      source: ['nl', 'De brug opent op 26 januari 2024 om 14.30 uur.'],
      target: ['en', 'The bridge opens on January 26, 2024, at 2:30 pm.'],
      findings: []
    },
    {
      name: 'another day',
      source: ['nl', 'De brug opent op 26 januari 2024.'],
      target: ['en', 'The bridge opens on 27 January 2024.'],
      findings: ['target 1:21-1:36 Unexpected date `27 January 2024`, expected `26 januari 2024`']
    },
    {
      name: 'another century',
      source: ['nl', 'Het huis is uit de negentiende eeuw.'],
      target: ['en', 'The house is from the 18th century.'],
      findings: ['target 1:23-1:35 Unexpected date `18th century`, expected `negentiende eeuw`']
    },
    {
      name: 'another month',
      source: ['en', 'The market moved on 4 March 2019 to the quay.'],
      target: ['de', 'Der Markt zog am 4. Mai 2019 an den Kai.'],
      findings: ['target 1:18-1:29 Unexpected date `4. Mai 2019`, expected `4 March 2019`']
    },
    {
      name: 'morning and afternoon',
      source: ['en', 'The doors close at 8 p.m. on weekdays.'],
      target: ['fr', 'Les portes ferment à 8 heures du matin en semaine.'],
      findings: ['target 1:22-1:39 Unexpected time `8 heures du matin`, expected `8 p.m.`']
    },
    {
      name: 'digits and a named month',
      source: ['en', 'Return the form before 5 June 2025.'],
      target: ['es', 'Devuelva el formulario antes del 5/6/2025.'],
      findings: []
    }
  ],
  check: (bitext, report) => reportFacts(bitext, ['date', 'time'], report)
})
