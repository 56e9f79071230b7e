/**
 * `segment-split`: a paragraph or item of the reference is not split.
 *
 * Paragraphs may be divided differently without harm, so that is only information. If a part
 * becomes a separate item, heading or table cell, the structure changes, which is a warning.
 */
import {defineRule} from '../check/define-rule.js'
import {recutBeads} from '../check/gaps/recut-beads.js'
import {grade} from '../check/grade.js'
import {extentOf, linesOf} from '../check/places/extent.js'

export const segmentSplit = defineRule({
  id: 'segment-split',
  summary: 'Segments that are whole in the reference are not split',
  why: 'A paragraph or item that was split shifts every reference to the ones after it, and tells the reader that a new thought begins where it does not.',
  severity: 'info',
  category: 'design/markup',
  follows: [],
  examples: [
    {
      name: 'as many paragraphs on both sides',
      source: [
        'en',
        'The harbour opens at six in the morning. Dogs stay outside the gates of the harbour.'
      ],
      target: [
        'nl',
        'De haven gaat om zes uur ’s ochtends open. Honden blijven buiten de poorten van de haven.'
      ],
      findings: []
    },
    {
      name: 'one paragraph became two',
      source: [
        'en',
        'The harbour opens at six in the morning. Dogs stay outside the gates of the harbour.'
      ],
      target: [
        'de',
        'Der Hafen öffnet um sechs Uhr morgens.\n\nHunde bleiben vor den Toren des Hafens.'
      ],
      findings: ['target 1:1-3:40 Unexpected split of 1 segment, line 1 of the reference, into 2']
    },
    {
      name: 'one paragraph in two',
      source: [
        'en',
        'The museum is closed on Mondays and on public holidays. Children under twelve get in free of charge.'
      ],
      target: [
        'fr',
        'Le musée est fermé le lundi et les jours fériés.\n\nLes enfants de moins de douze ans entrent gratuitement.'
      ],
      findings: ['target 1:1-3:56 Unexpected split of 1 segment, line 1 of the reference, into 2']
    },
    {
      name: 'one item in two',
      source: [
        'en',
        'Bring with you:\n\n- a warm coat for the crossing and a ticket that is still valid\n- food for a day at sea'
      ],
      target: [
        'es',
        'Traiga consigo:\n\n- un abrigo para la travesía\n- un billete que aún sea válido\n- comida para un día en el mar'
      ],
      findings: ['target 3:1-4:32 Unexpected split of 1 segment, line 3 of the reference, into 2']
    }
  ],
  check(bitext, report) {
    for (const {bead, losesStructure} of recutBeads(bitext, 'split')) {
      const counterpart = extentOf(bead.source)
      const wanted = bead.source.length
      report({
        message: `Unexpected split of ${wanted} ${wanted === 1 ? 'segment' : 'segments'}, ${linesOf(counterpart)} of the reference, into ${bead.target.length}`,
        side: 'target',
        place: extentOf(bead.target),
        counterpart,
        evidence: grade.certain,
        expected: String(wanted),
        actual: String(bead.target.length),
        note: losesStructure
          ? 'Part of it has become a separate item, heading or cell'
          : 'The reference continues in the same paragraph',
        bead,
        ...(losesStructure ? {severity: 'warning' as const} : {})
      })
    }
  }
})
