/**
 * `term-forbidden`: no rendering is used that the glossary forbids.
 *
 * A word is only forbidden as the rendering of its term: it may stand wherever the source does not
 * have the term, and within a longer rendering that is approved.
 */
import {defineRule, type Report} from '../check/define-rule.js'
import {type TermUse, termUses, type WantedRendering} from '../check/glossary-terms.js'
import {phrasePlace} from '../check/sentence-pairs.js'
import type {Bitext} from '../model/bead.js'
import type {Fix} from '../model/edit.js'
import type {Glossary} from '../model/glossary.js'
import type {Place} from '../model/place.js'
import {startsUpper} from '../text/letter-case.js'
import {termRuns, type WordRun} from '../text/term-pattern.js'

const glossary: Glossary = {
  path: 'terms.csv',
  entries: [
    {
      source: ['grant'],
      target: [
        {text: 'subsidie', status: 'preferred'},
        {text: 'toelage', status: 'forbidden'}
      ]
    }
  ]
}

export const termForbidden = defineRule({
  id: 'term-forbidden',
  summary: 'No rendering is used that the glossary forbids',
  why: 'A word is forbidden because it misleads, or because readers know the thing by another name.',
  severity: 'error',
  category: 'terminology/inconsistent-with-resource',
  examples: [
    {
      name: 'the preferred rendering; the forbidden one for something else',
      source: ['en', 'Her grant was paid.\n\nThe allowance was not.'],
      target: ['nl', 'Haar subsidie is betaald.\n\nDe toelage niet.'],
      settings: {glossary},
      findings: []
    },
    {
      name: 'a forbidden rendering',
      source: ['en', 'Her grant was paid.'],
      target: ['nl', 'Haar toelage is betaald.'],
      settings: {glossary},
      findings: ['target 1:6-1:13 Unexpected `toelage` for `grant`, expected `subsidie`']
    }
  ],
  check(bitext, report, {settings}) {
    if (!settings.glossary) return
    const told = new Set<number>()
    for (const use of termUses(bitext, settings.glossary)) {
      for (const rendering of use.forbidden) {
        for (const run of forbiddenRuns(use, rendering)) {
          const found = reportOf(use, run, bitext)
          if (told.has(found.place.start.offset)) continue
          told.add(found.place.start.offset)
          report(found)
        }
      }
    }
  }
})

const sure = 0.9

/** Where it stands, apart from longer renderings that are allowed. */
function forbiddenRuns({pair, allowed}: TermUse, {pattern}: WantedRendering): readonly WordRun[] {
  const longer = allowed
    .filter((other) => other.pattern.stems.length > pattern.stems.length)
    .flatMap((other) => termRuns(pair.targetWords, other.pattern))
  return termRuns(pair.targetWords, pattern).filter(
    (run) => !longer.some(({start, end}) => start <= run.start && run.end <= end)
  )
}

function reportOf({pair, words, allowed}: TermUse, run: WordRun, bitext: Bitext): Report {
  const place = phrasePlace(
    {list: '', words: pair.targetWords.slice(run.start, run.end)},
    pair.target,
    bitext.target
  )
  const actual = bitext.target.text.slice(place.start.offset, place.end.offset)
  const term = words.map(({shown}) => shown).join(' ')
  const expected = allowed[0]?.text
  const wanted = expected === undefined ? '' : `, expected \`${expected}\``
  return {
    message: `Unexpected \`${actual}\` for \`${term}\`${wanted}`,
    side: 'target',
    place,
    counterpart: phrasePlace({list: '', words}, pair.source, bitext.source),
    confidence: sure * pair.confidence,
    actual,
    bead: pair.bead.number,
    ...(expected !== undefined && {expected, fix: fixOf(place, actual, expected)})
  }
}

/** Its inflection, and that of the words around it, are for a person. */
function fixOf({start, end}: Place, actual: string, expected: string): Fix {
  const first = expected.slice(0, 1)
  const insert = (startsUpper(actual) ? first.toUpperCase() : first) + expected.slice(1)
  return {
    title: `Write \`${insert}\``,
    side: 'target',
    edits: [{start: start.offset, end: end.offset, insert}],
    safety: 'unsafe'
  }
}
