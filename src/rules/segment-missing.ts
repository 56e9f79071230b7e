import {grade} from '../check/grade.js'
/**
 * `segment-missing`: every segment of the reference has a counterpart in the translation.
 *
 * Neighbouring segments are one finding with its range. Headings that are missing alone are
 * for `heading-parity`, footnotes for `footnote-parity`.
 */

import {defineRule} from '../check/define-rule.js'
import {openGaps} from '../check/gaps/absorbed-gaps.js'
import {gapMessage, gapNote, isFootnotes, isHeadings} from '../check/gaps/gap-words.js'

export const segmentMissing = defineRule({
  id: 'segment-missing',
  summary: 'Every segment of the reference has a counterpart in the translation',
  why: 'You cannot see what is missing by reading the translation alone.',
  severity: 'error',
  category: 'accuracy/omission',
  follows: ['table-parity', 'image-parity'],
  examples: [
    {
      name: 'nothing is missing',
      source: ['en', 'The harbour opens at six in the morning.\n\nDogs stay outside.'],
      target: ['nl', 'De haven gaat om zes uur ’s ochtends open.\n\nHonden blijven buiten.'],
      findings: []
    },
    {
      name: 'the paragraph in the middle is missing',
      source: [
        'en',
        'The harbour opens at six in the morning.\n\nSmoking is forbidden on all the ferries of the company, and on the quay where they are fuelled.\n\nDogs stay outside.'
      ],
      target: ['nl', 'De haven gaat om zes uur ’s ochtends open.\n\nHonden blijven buiten.'],
      findings: ['target 1:43-1:43 Missing paragraph `Smoking is forbidden on all the ferries…`']
    },
    {
      name: 'an item of a list is missing',
      source: ['en', 'Bring with you:\n\n- a warm coat\n- a valid ticket\n- food for the journey'],
      target: ['de', 'Bringen Sie mit:\n\n- einen warmen Mantel\n- Verpflegung für die Reise'],
      findings: ['target 3:22-3:22 Missing item `a valid ticket`']
    },
    {
      name: 'the last paragraph is missing',
      source: [
        'en',
        'The museum is closed on Mondays.\n\nChildren under twelve get in free of charge when they come with an adult.'
      ],
      target: ['fr', 'Le musée est fermé le lundi.'],
      findings: ['target 1:29-1:29 Missing paragraph `Children under twelve get in free of…`']
    },
    {
      name: 'two paragraphs that became one are both there',
      source: ['en', 'The museum is closed on Mondays.\n\nChildren get in free.'],
      target: ['es', 'El museo cierra los lunes. Los niños entran gratis.'],
      findings: []
    },
    {
      name: 'a person left the last paragraph out on purpose',
      before: {
        source:
          'The harbour opens at six in the morning.\n\nDogs stay outside.\n\nAmerican law applies to everything that happens on board of these ferries.',
        target: 'De haven gaat om zes uur ’s ochtends open.\n\nHonden blijven buiten.',
        decided: 'checked'
      },
      source: [
        'en',
        'The harbour opens at six in the morning.\n\nDogs stay outside.\n\nAmerican law applies to everything that happens on board of these ferries.'
      ],
      target: ['nl', 'De haven gaat om zes uur ’s ochtends open.\n\nHonden blijven buiten.'],
      findings: []
    },
    {
      name: 'what was left out on purpose has changed since',
      before: {
        source:
          'The harbour opens at six in the morning.\n\nDogs stay outside.\n\nAmerican law applies to everything that happens on board of these ferries.',
        target: 'De haven gaat om zes uur ’s ochtends open.\n\nHonden blijven buiten.',
        decided: 'checked'
      },
      source: [
        'en',
        'The harbour opens at six in the morning.\n\nDogs stay outside.\n\nAmerican law applies to everything that happens on board of these ferries.'.replace(
          'American',
          'Canadian'
        )
      ],
      target: ['nl', 'De haven gaat om zes uur ’s ochtends open.\n\nHonden blijven buiten.'],
      findings: ['target 3:23-3:23 Missing paragraph `Canadian law applies to everything that…`']
    }
  ],
  check(bitext, report) {
    for (const gap of openGaps(bitext, 'source')) {
      if (isHeadings(gap) || isFootnotes(gap)) continue
      report({
        message: `Missing ${gapMessage(gap)}`,
        side: 'target',
        place: gap.opposite,
        counterpart: gap.place,
        evidence: grade.certain,
        expected: gap.segments.map(({text}) => text).join('\n'),
        note: gapNote(gap),
        bead: gap
      })
    }
  }
})
