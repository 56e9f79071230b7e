/**
 * `segment-merged`: segments that are separate in the reference stay separate in the translation.
 *
 * Paragraphs may be divided differently without harm, so that is only information. If items,
 * headings or table cells are merged, structure is lost, which is a warning.
 */
import {defineRule} from '../check/define-rule.js'
import {recutBeads} from '../check/gaps/recut-beads.js'
import {grade} from '../check/grade.js'
import {extentOf, linesOf} from '../check/places/extent.js'

export const segmentMerged = defineRule({
  id: 'segment-merged',
  summary: 'Segments that are separate in the reference stay separate',
  why: 'A break between two paragraphs or items tells the reader that a new thought begins. Once merged, they can no longer be referred to one by one.',
  severity: 'info',
  category: 'design/markup',
  follows: [],
  examples: [
    {
      name: 'as many paragraphs on both sides',
      source: [
        'en',
        'The harbour opens at six in the morning.\n\nDogs stay outside the gates of the harbour.'
      ],
      target: [
        'nl',
        'De haven gaat om zes uur ’s ochtends open.\n\nHonden blijven buiten de poorten van de haven.'
      ],
      findings: []
    },
    {
      name: 'two paragraphs became one',
      source: [
        'en',
        'The harbour opens at six in the morning.\n\nDogs stay outside the gates of the harbour.'
      ],
      target: [
        'nl',
        'De haven gaat om zes uur ’s ochtends open. Honden blijven buiten de poorten van de haven.'
      ],
      findings: [
        'target 1:1-1:90 Unexpected merge of 2 segments, lines 1 to 3 of the reference, into 1'
      ]
    },
    {
      name: 'two items in one',
      source: [
        'en',
        'Bring with you:\n\n- a warm coat for the crossing\n- a ticket that is still valid\n- food for a day at sea'
      ],
      target: [
        'de',
        'Bringen Sie mit:\n\n- einen warmen Mantel für die Überfahrt und eine noch gültige Fahrkarte\n- Verpflegung für einen Tag auf See'
      ],
      findings: [
        'target 3:1-3:72 Unexpected merge of 2 segments, lines 3 to 4 of the reference, into 1'
      ]
    },
    {
      name: 'two paragraphs in one',
      source: [
        'en',
        'The museum is closed on Mondays and on public holidays.\n\nChildren under twelve get in free of charge.'
      ],
      target: [
        'fr',
        'Le musée est fermé le lundi et les jours fériés. Les enfants de moins de douze ans entrent gratuitement.'
      ],
      findings: [
        'target 1:1-1:105 Unexpected merge of 2 segments, lines 1 to 3 of the reference, into 1'
      ]
    },
    {
      name: 'each paragraph by itself',
      source: ['en', 'The museum is closed on Mondays.\n\nChildren get in free.'],
      target: ['es', 'El museo cierra los lunes.\n\nLos niños entran gratis.'],
      findings: []
    }
  ],
  check(bitext, report) {
    for (const {bead, losesStructure} of recutBeads(bitext, 'merged')) {
      const counterpart = extentOf(bead.source)
      report({
        message: `Unexpected merge of ${bead.source.length} segments, ${linesOf(counterpart)} of the reference, into ${bead.target.length}`,
        side: 'target',
        place: extentOf(bead.target),
        counterpart,
        evidence: grade.certain,
        expected: String(bead.source.length),
        actual: String(bead.target.length),
        note: losesStructure
          ? 'In the reference they are separate items, headings or cells'
          : 'The reference begins a new paragraph here',
        bead,
        ...(losesStructure ? {severity: 'warning' as const} : {})
      })
    }
  }
})
