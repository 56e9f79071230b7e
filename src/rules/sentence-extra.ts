/**
 * `sentence-extra`: every sentence of a paragraph has a counterpart in the reference.
 *
 * A sentence that was split is not an addition: the sentences around it and the lengths of both
 * sides must suggest that one was added.
 */
import {defineRule} from '../check/define-rule.js'
import {excerpt} from '../check/gaps/gap-words.js'
import {loneSentences} from '../check/gaps/lone-sentences.js'
import {extentOf} from '../check/places/extent.js'
import type {Sentence} from '../model/segment.js'
import {repeatedSentences} from './sentence-extra/repeated-sentences.js'

export const sentenceExtra = defineRule({
  id: 'sentence-extra',
  summary: 'Every sentence of a paragraph has a counterpart in the reference',
  why: 'A sentence that only the translation has was added by the translator, or was later removed from the reference.',
  severity: 'warning',
  category: 'accuracy/addition',
  follows: ['segment-missing', 'segment-extra'],
  examples: [
    {
      name: 'no sentence was added',
      source: ['en', 'The harbour opens at six in the morning. Dogs stay outside the gates.'],
      target: [
        'nl',
        'De haven gaat om zes uur ’s ochtends open. Honden blijven buiten de poorten.'
      ],
      findings: []
    },
    {
      name: 'a sentence was added in the middle',
      source: ['en', 'The harbour of Rotterdam opens at 6. The ferry to Texel leaves at 7 and 9.'],
      target: [
        'nl',
        'De haven van Rotterdam gaat om 6 uur open. Honden moeten te allen tijde buiten de poorten blijven. De veerboot naar Texel vertrekt om 7 en 9 uur.'
      ],
      findings: ['target 1:44-1:99 Unexpected sentence `Honden moeten te allen tijde buiten de…`']
    },
    {
      name: 'a sentence that was cut in two adds nothing',
      source: ['en', 'The harbour opens at six in the morning, and dogs stay outside the gates.'],
      target: ['de', 'Der Hafen öffnet um sechs Uhr morgens. Hunde bleiben vor den Toren.'],
      findings: []
    },
    {
      name: 'a sentence that is not in the reference',
      source: ['en', 'The museum is closed on Mondays. Large bags stay in the cloakroom.'],
      target: [
        'fr',
        'Le musée est fermé le lundi. Les enfants de moins de douze ans entrent gratuitement. Les grands sacs restent au vestiaire.'
      ],
      findings: ['target 1:30-1:85 Unexpected sentence `Les enfants de moins de douze ans…`']
    },
    {
      name: 'one sentence made into two',
      source: [
        'en',
        'The museum is closed on Mondays and opens again on Tuesday. Large bags stay in the cloakroom.'
      ],
      target: [
        'es',
        'El museo cierra los lunes. Vuelve a abrir el martes. Los bolsos grandes se quedan en el guardarropa.'
      ],
      findings: []
    },
    {
      name: 'a sentence that was pasted twice',
      source: ['en', 'Take the 8:15 train to Leiden. Then walk 300 m to the museum.'],
      target: [
        'es',
        'Tome el tren de las 8:15 a Leiden. Luego camine 300 m hasta el museo. Luego camine 300 m hasta el museo.'
      ],
      findings: [
        'target 1:71-1:105 Unexpected repeat of sentence `Luego camine 300 m hasta el museo.`'
      ]
    }
  ],
  check(bitext, report) {
    const repeated = repeatedSentences(bitext)
    for (const {bead, sentence, first} of repeated) {
      report({
        message: `Unexpected repeat of sentence \`${excerpt(sentence.text)}\``,
        side: 'target',
        place: sentence.place,
        counterpart: extentOf(bead.source),
        related: [first.place],
        evidence: sureOfRepeat,
        alone: true,
        actual: sentence.text,
        note: 'The same sentence is already there, and the reference does not repeat it',
        bead
      })
    }
    const isTold = (sentence: Sentence) => repeated.some((one) => one.sentence === sentence)
    for (const {bead, sentences, evidence} of loneSentences(bitext, 'target')) {
      if (sentences.some(isTold)) continue
      const first = `\`${excerpt(sentences[0]?.text ?? '')}\``
      report({
        message:
          sentences.length === 1
            ? `Unexpected sentence ${first}`
            : `Unexpected ${sentences.length} sentences from ${first}`,
        side: 'target',
        place: extentOf(sentences),
        counterpart: extentOf(bead.source),
        evidence,
        actual: sentences.map(({text}) => text).join(' '),
        note: 'The sentences around it have counterparts, and the translation is longer by about this much',
        bead
      })
    }
  }
})

/** That it is one too many does not hang on how the bead is aligned. */
const sureOfRepeat = 0.9
