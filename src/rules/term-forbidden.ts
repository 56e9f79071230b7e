/**
 * `term-forbidden`: no rendering is used that the glossary forbids.
 *
 * A word is only forbidden as the rendering of its term, by itself or in a compound: it may stand
 * wherever the source does not have the term, and within a longer rendering that is approved.
 */
import {defineRule} from '../check/define-rule.js'
import type {Report} from '../check/report.js'
import {phrasePlace} from '../check/sentences/sentence-pairs.js'
import {glossaryOf} from '../check/terms/glossary-of.js'
import {type TermUse, termUses, type WantedRendering} from '../check/terms/glossary-terms.js'
import type {Bitext} from '../model/bead.js'
import type {Document} from '../model/document.js'
import type {Fix} from '../model/edit.js'
import type {Glossary} from '../model/glossary.js'
import type {Place} from '../model/place.js'
import {startsUpper} from '../text/words/letter-case.js'
import {compoundRuns, type TermPattern, termRuns, type WordRun} from '../text/words/term-pattern.js'

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
  follows: [],
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
    },
    {
      name: 'a forbidden word in a compound',
      source: ['en', 'Her grant application was approved.'],
      target: ['de', 'Ihr Zuschussantrag wurde bewilligt.'],
      settings: {glossary: glossaryOf('grant', {Förderung: 'preferred', Zuschuss: 'forbidden'})},
      findings: ['target 1:5-1:19 Unexpected `Zuschussantrag` for `grant`, expected `Förderung`']
    },
    {
      name: 'a forbidden word in the plural',
      source: ['en', 'The grants were paid.'],
      target: ['fr', 'Les allocations ont été versées.'],
      settings: {glossary: glossaryOf('grant', {subvention: 'preferred', allocation: 'forbidden'})},
      findings: ['target 1:5-1:16 Unexpected `allocations` for `grants`, expected `subvention`']
    },
    {
      name: 'the word that is preferred',
      source: ['en', 'The grants were paid.'],
      target: ['es', 'Las subvenciones se pagaron.'],
      settings: {glossary: glossaryOf('grant', {subvención: 'preferred', ayuda: 'forbidden'})},
      findings: []
    }
  ],
  check(bitext, report, {settings}) {
    if (!settings.glossary) return
    const told = new Set<number>()
    for (const use of termUses(bitext, settings.glossary)) {
      for (const rendering of use.forbidden) {
        for (const run of forbiddenRuns(use, rendering)) {
          const place = placeOf(use, run, bitext.target)
          if (told.has(place.start.offset)) continue
          told.add(place.start.offset)
          report(reportOf(use, {...run, place}, bitext))
        }
      }
    }
  }
})

const sure = 0.9

interface PlacedRun extends ForbiddenRun {
  readonly place: Place
}

interface ForbiddenRun extends WordRun {
  readonly isCompound: boolean
}

/** Where it stands, also in a compound, apart from renderings and their compounds that are allowed. */
function forbiddenRuns({pair, allowed}: TermUse, {pattern}: WantedRendering): ForbiddenRun[] {
  const words = pair.targetWords
  const runsOf = (term: TermPattern): ForbiddenRun[] => [
    ...termRuns(words, term).map((run) => ({...run, isCompound: false})),
    ...compoundRuns(words, term).map((run) => ({...run, isCompound: true}))
  ]
  const fine = allowed.flatMap((other) => runsOf(other.pattern))
  return runsOf(pattern).filter(
    (run) => !fine.some(({start, end}) => start <= run.start && run.end <= end)
  )
}

function placeOf({pair}: TermUse, {start, end}: WordRun, document: Document): Place {
  return phrasePlace({list: '', words: pair.targetWords.slice(start, end)}, pair.target, document)
}

function reportOf({pair, words, allowed}: TermUse, run: PlacedRun, bitext: Bitext): Report {
  const {place} = run
  const actual = bitext.target.text.slice(place.start.offset, place.end.offset)
  const term = words.map(({shown}) => shown).join(' ')
  const expected = allowed[0]?.text
  const wanted = expected === undefined ? '' : `, expected \`${expected}\``
  return {
    message: `Unexpected \`${actual}\` for \`${term}\`${wanted}`,
    side: 'target',
    place,
    counterpart: phrasePlace({list: '', words}, pair.source, bitext.source),
    evidence: sure,
    actual,
    bead: pair,
    ...(expected !== undefined && {expected}),
    ...(expected !== undefined && !run.isCompound && {fix: fixOf(place, actual, expected)})
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
