import {grade} from '../check/grade.js'
/**
 * `segment-extra`: every segment of the translation has a counterpart in the reference.
 *
 * Neighbouring segments are one finding with its range. Headings that are added alone are for
 * `heading-parity`, footnotes for `footnote-parity`, copies for `segment-repeated`.
 */

import {defineRule} from '../check/define-rule.js'
import {openGaps} from '../check/gaps/absorbed-gaps.js'
import {gapMessage, gapNote, isFootnotes, isHeadings} from '../check/gaps/gap-words.js'

export const segmentExtra = defineRule({
  id: 'segment-extra',
  summary: 'Every segment of the translation has a counterpart in the reference',
  why: 'Text that only the translation has was added by the translator, or was later removed from the reference.',
  severity: 'warning',
  category: 'accuracy/addition',
  yieldsTo: ['segment-repeated'],
  follows: ['untranslated', 'wrong-language'],
  examples: [
    {
      name: 'nothing was added',
      source: ['en', 'The harbour opens at six in the morning.\n\nDogs stay outside.'],
      target: ['nl', 'De haven gaat om zes uur ’s ochtends open.\n\nHonden blijven buiten.'],
      findings: []
    },
    {
      name: 'a translator’s remark was added at the end',
      source: ['en', 'The harbour opens at six in the morning.\n\nDogs stay outside.'],
      target: [
        'nl',
        'De haven gaat om zes uur ’s ochtends open.\n\nHonden blijven buiten.\n\nDeze tekst is met de grootste zorg door de gemeente uit het Engels vertaald.'
      ],
      findings: ['target 5:1-5:77 Unexpected paragraph `Deze tekst is met de grootste zorg door…`']
    },
    {
      name: 'an item that was added',
      source: ['en', 'Bring with you:\n\n- a warm coat\n- a valid ticket'],
      target: [
        'de',
        'Bringen Sie mit:\n\n- einen warmen Mantel\n- eine gültige Fahrkarte\n- Verpflegung für die Reise'
      ],
      findings: ['target 5:1-5:28 Unexpected item `Verpflegung für die Reise`']
    },
    {
      name: 'a paragraph that was added',
      source: ['en', 'The museum is closed on Mondays.\n\nChildren get in free.'],
      target: [
        'fr',
        'Le musée est fermé le lundi.\n\nLa boutique du musée vend des livres et des cartes postales toute la semaine.\n\nLes enfants entrent gratuitement.'
      ],
      findings: ['target 3:1-3:78 Unexpected paragraph `La boutique du musée vend des livres et…`']
    },
    {
      name: 'a paragraph in two parts adds nothing',
      source: ['en', 'The museum is closed on Mondays. Children get in free.'],
      target: ['es', 'El museo cierra los lunes.\n\nLos niños entran gratis.'],
      findings: []
    },
    {
      name: 'a person accepted the remark at the end',
      before: {
        source: 'The harbour opens at six in the morning.\n\nDogs stay outside.',
        target:
          'De haven gaat om zes uur ’s ochtends open.\n\nHonden blijven buiten.\n\nDeze tekst is met de grootste zorg door de gemeente uit het Engels vertaald.',
        decided: 'checked'
      },
      source: ['en', 'The harbour opens at six in the morning.\n\nDogs stay outside.'],
      target: [
        'nl',
        'De haven gaat om zes uur ’s ochtends open.\n\nHonden blijven buiten.\n\nDeze tekst is met de grootste zorg door de gemeente uit het Engels vertaald.'
      ],
      findings: []
    },
    {
      name: 'the accepted remark has changed since',
      before: {
        source: 'The harbour opens at six in the morning.\n\nDogs stay outside.',
        target:
          'De haven gaat om zes uur ’s ochtends open.\n\nHonden blijven buiten.\n\nDeze tekst is met de grootste zorg door de gemeente uit het Engels vertaald.',
        decided: 'checked'
      },
      source: ['en', 'The harbour opens at six in the morning.\n\nDogs stay outside.'],
      target: [
        'nl',
        'De haven gaat om zes uur ’s ochtends open.\n\nHonden blijven buiten.\n\nDeze tekst is met de grootste zorg door de gemeente uit het Engels vertaald.'.replace(
          'de gemeente',
          'het gemeentebestuur'
        )
      ],
      findings: ['target 5:1-5:85 Unexpected paragraph `Deze tekst is met de grootste zorg door…`']
    }
  ],
  check(bitext, report) {
    for (const gap of openGaps(bitext, 'target')) {
      if (isHeadings(gap) || isFootnotes(gap)) continue
      report({
        message: `Unexpected ${gapMessage(gap)}`,
        side: 'target',
        place: gap.place,
        counterpart: gap.opposite,
        evidence: grade.certain,
        actual: gap.segments.map(({text}) => text).join('\n'),
        note: gapNote(gap),
        bead: gap
      })
    }
  }
})
