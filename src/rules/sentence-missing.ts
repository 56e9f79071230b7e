/**
 * `sentence-missing`: every sentence of a paragraph has a counterpart in the translation.
 *
 * Sentences that were merged are not missing: the sentences around them and the lengths of both
 * sides must suggest that one is gone.
 */
import {defineRule} from '../check/define-rule.js'
import {excerpt} from '../check/gaps/gap-words.js'
import {type LoneSentences, loneSentences} from '../check/gaps/lone-sentences.js'
import {extentOf} from '../check/places/extent.js'
import type {Place} from '../model/place.js'

export const sentenceMissing = defineRule({
  id: 'sentence-missing',
  summary: 'Every sentence of a paragraph has a counterpart in the translation',
  why: 'A missing sentence leaves no trace in the translation: the paragraph is there and reads well.',
  severity: 'error',
  category: 'accuracy/omission',
  follows: ['segment-missing', 'segment-extra'],
  examples: [
    {
      name: 'every sentence is there',
      source: [
        'en',
        'The harbour opens at six in the morning. Dogs stay outside the gates. The ferry leaves every hour.'
      ],
      target: [
        'nl',
        'De haven gaat om zes uur ’s ochtends open. Honden blijven buiten de poorten. De veerboot vertrekt ieder uur.'
      ],
      findings: []
    },
    {
      name: 'the sentence in the middle is missing',
      source: [
        'en',
        'The harbour of Rotterdam opens at 6. Dogs must stay outside the gates at all times of the day. The ferry to Texel leaves at 7 and 9.'
      ],
      target: [
        'nl',
        'De haven van Rotterdam gaat om 6 uur open. De veerboot naar Texel vertrekt om 7 en 9 uur.'
      ],
      findings: ['target 1:43-1:43 Missing sentence `Dogs must stay outside the gates at all…`']
    },
    {
      name: 'two sentences that were run together are both there',
      source: ['en', 'The harbour opens at six in the morning. Dogs stay outside the gates.'],
      target: ['de', 'Der Hafen öffnet um sechs Uhr morgens, und Hunde bleiben vor den Toren.'],
      findings: []
    },
    {
      name: 'the sentence in the middle is missing',
      source: [
        'en',
        'The museum opened in 1987. Large bags stay in the cloakroom of the museum. The Matisse room closes at 17:30.'
      ],
      target: ['fr', 'Le musée a ouvert en 1987. La salle Matisse ferme à 17 h 30.'],
      findings: ['target 1:27-1:27 Missing sentence `Large bags stay in the cloakroom of the…`']
    },
    {
      name: 'two sentences made into one',
      source: [
        'en',
        'The museum is closed on Mondays. It opens again on Tuesday. Large bags stay in the cloakroom.'
      ],
      target: [
        'es',
        'El museo cierra los lunes y vuelve a abrir el martes. Los bolsos grandes se quedan en el guardarropa.'
      ],
      findings: []
    }
  ],
  check(bitext, report) {
    for (const lone of loneSentences(bitext, 'source')) {
      const {bead, sentences, evidence} = lone
      report({
        message: `Missing ${sentenceWords(lone)}`,
        side: 'target',
        place: pointAfter(lone),
        counterpart: extentOf(sentences),
        evidence,
        expected: sentences.map(({text}) => text).join(' '),
        note: 'The sentences around it have counterparts, and the translation is shorter by about this much',
        bead
      })
    }
  }
})

function sentenceWords({sentences}: LoneSentences): string {
  const [first, ...more] = sentences
  const words = `\`${excerpt(first?.text ?? '')}\``
  return more.length === 0 ? `sentence ${words}` : `${sentences.length} sentences from ${words}`
}

/** Where they should stand: after the sentence before, or at the start of the segment. */
function pointAfter({before, bead}: LoneSentences): Place {
  const point = before?.place.end ?? bead.target[0]?.place.start
  if (!point) throw new Error('Cannot place a sentence in a bead without target')
  return {start: point, end: point}
}
