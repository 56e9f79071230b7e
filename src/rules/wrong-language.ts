/**
 * `wrong-language`: a text is in the language that its document is declared to be in.
 *
 * Told by function words, on texts of some length only: a short item in one language is easily taken
 * for another. Text in the language of the reference is for `untranslated`, and a passage that the
 * reference has in that same third language is meant.
 */
import {defineRule} from '../check/define-rule.js'
import {groupPlace, groupWords, neighbours} from '../check/gaps/neighbours.js'
import {grade} from '../check/grade.js'
import {isSpoken} from '../check/places/spoken.js'
import {ownLanguage} from '../check/sentences/own-language.js'
import type {Bitext} from '../model/bead.js'
import type {Segment} from '../model/segment.js'
import {baseLanguage} from '../text/language.js'
import {votedLanguages, votesFor} from '../text/language-votes.js'
import {wordsOf} from '../text/words/words.js'

export const wrongLanguage = defineRule({
  id: 'wrong-language',
  summary: 'Every text is in the language that its document declares',
  why: 'A passage in a third language was pasted from another translation. A document that declares the wrong language is read out, hyphenated and spell-checked incorrectly.',
  severity: 'error',
  category: 'accuracy/untranslated',
  yieldsTo: ['untranslated'],
  follows: [],
  examples: [
    {
      name: 'the language that is declared',
      source: ['en', 'The ferry leaves at six, and it does not wait for those who are late.'],
      target: ['nl', 'De veerboot vertrekt om zes uur en wacht niet op wie te laat komt.'],
      findings: []
    },
    {
      name: 'a paragraph from the German translation',
      source: [
        'en',
        'Dogs stay outside.\n\nThe ferry leaves at six, and it does not wait for those who are late.'
      ],
      target: [
        'nl',
        'Honden blijven buiten.\n\nDie Fähre fährt um sechs Uhr ab, und sie wartet nicht auf die, die zu spät sind.'
      ],
      findings: [
        'target 3:1-3:81 Unexpected `de` text `Die Fähre fährt um sechs Uhr ab, und…`, expected `nl`'
      ]
    },
    {
      name: 'a short item is never judged',
      source: ['en', '- Trips for the whole family'],
      target: ['de', '- Les voyages en famille'],
      findings: []
    },
    {
      name: 'a motto that the reference has in that language too',
      source: ['en', '> Il n’y a que la mer qui ne se vend pas et que nous avons tous.'],
      target: ['es', '> Il n’y a que la mer qui ne se vend pas et que nous avons tous.'],
      findings: []
    },
    {
      name: 'a French paragraph in a Spanish text',
      source: ['en', 'The ferry leaves at six, and it does not wait for those who are late.'],
      target: [
        'es',
        'Le bateau part à six heures et il ne se retarde pas pour ceux qui sont en retard.'
      ],
      findings: [
        'target 1:1-1:82 Unexpected `fr` text `Le bateau part à six heures et il ne se…`, expected `es`'
      ]
    },
    {
      name: 'a paragraph in a third language',
      source: [
        'en',
        'The museum is closed on Mondays and on public holidays.\n\nChildren under twelve get in free of charge when an adult is with them.'
      ],
      target: [
        'fr',
        'Le musée est fermé le lundi et les jours fériés.\n\nKinder unter zwölf Jahren haben freien Eintritt, wenn sie mit einem Erwachsenen kommen, der für sie da ist.'
      ],
      findings: [
        'target 3:1-3:108 Unexpected `de` text `Kinder unter zwölf Jahren haben freien…`, expected `fr`'
      ]
    }
  ],
  check(bitext, report) {
    const declared = baseLanguage(bitext.target.lang)
    if (!votedLanguages.includes(declared)) return
    const found = foreignSegments(bitext, declared)
    for (const group of neighbours(bitext.target.segments, (segment) => found.has(segment))) {
      const [first] = group
      const lang = found.get(first)?.lang ?? ''
      report({
        message: `Unexpected \`${lang}\` text ${groupWords(group)}, expected \`${declared}\``,
        side: 'target',
        place: groupPlace(group),
        evidence: Math.min(...group.map((segment) => found.get(segment)?.evidence ?? 0)),
        actual: lang,
        expected: declared,
        note: `${group.length === 1 ? 'Its' : 'Their'} function words are in \`${lang}\`, but the document is declared as \`${declared}\``
      })
    }
  }
})

interface Foreign {
  readonly lang: string
  /** In [0, 1]. */
  readonly evidence: number
}

/** Segments in another language than the one declared, which their source is not in either. */
function foreignSegments({beads}: Bitext, declared: string): ReadonlyMap<Segment, Foreign> {
  const found = new Map<Segment, Foreign>()
  for (const {source, target} of beads) {
    for (const segment of target.filter(isSpoken)) {
      const words = wordsOf(segment)
      const lang = ownLanguage(words)
      if (lang === undefined || lang === declared) continue
      if (lang === ownLanguage(source.flatMap(wordsOf)) && isRepeated(segment, source)) continue
      const votes = votesFor(lang, words)
      found.set(segment, {lang, evidence: (votes / (votes + 1)) * grade.exact})
    }
  }
  return found
}

function isRepeated(segment: Segment, source: readonly Segment[]): boolean {
  return source.some(({text}) => text === segment.text)
}
