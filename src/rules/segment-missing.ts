/**
 * `segment-missing`: every segment of the reference has a counterpart in the translation.
 *
 * Neighbouring segments are one finding with its range. Headings that are missing alone are
 * for `heading-parity`, footnotes for `footnote-parity`.
 */
import {openGaps} from '../check/absorbed-gaps.js'
import {defineRule} from '../check/define-rule.js'
import {gapMessage, gapNote, isFootnotes, isHeadings} from '../check/gap-words.js'

export const segmentMissing = defineRule({
  id: 'segment-missing',
  summary: 'Every segment of the reference has a counterpart in the translation',
  why: 'What is not there cannot be seen by reading the translation; only the reference shows it.',
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
        confidence: gap.confidence,
        expected: gap.segments.map(({text}) => text).join('\n'),
        note: gapNote(gap),
        bead: gap.bead
      })
    }
  }
})
