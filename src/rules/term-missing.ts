/**
 * `term-missing`: what the glossary has a rendering for is rendered so.
 *
 * The source must have the term itself, in any form; the target is content with any approved
 * rendering of it anywhere in the bead: inflected, within a compound, or with its prefix parted. A
 * forbidden rendering in its place is for `term-forbidden`.
 */
import {defineRule} from '../check/define-rule.js'
import type {Report} from '../check/report.js'
import {phrasePlace} from '../check/sentences/sentence-pairs.js'
import {glossaryOf} from '../check/terms/glossary-of.js'
import {stands, type TermUse, termUses} from '../check/terms/glossary-terms.js'
import type {Bitext} from '../model/bead.js'
import type {Glossary} from '../model/glossary.js'
import {misspeltRun, termRuns} from '../text/words/term-pattern.js'

const glossary: Glossary = {
  path: 'terms.csv',
  entries: [
    {source: ['research agenda'], target: [{text: 'onderzoeksagenda', status: 'preferred'}]},
    {source: ['tackle'], target: [{text: 'aanpakken', status: 'approved'}]},
    {
      source: ['grant'],
      target: [
        {text: 'subsidie', status: 'preferred'},
        {text: 'beurs', status: 'approved'}
      ]
    }
  ]
}

export const termMissing = defineRule({
  id: 'term-missing',
  summary: 'Glossary terms have one of their approved renderings',
  why: 'An agreed term tells readers that it means the same thing as everywhere else.',
  severity: 'error',
  category: 'terminology/inconsistent-with-resource',
  examples: [
    {
      name: 'inflected, in a compound, with its prefix parted',
      source: [
        'en',
        'The research agendas are ready.\n\nWe tackle that tomorrow.\n\nA grant is needed.'
      ],
      target: [
        'nl',
        'De onderzoeksagenda’s zijn klaar.\n\nWij pakken dat morgen aan.\n\nEr is een subsidieaanvraag nodig.'
      ],
      settings: {glossary},
      findings: []
    },
    {
      name: 'a rendering that is not approved',
      source: ['en', 'She waits for her grant.'],
      target: ['nl', 'Zij wacht op haar toelage.'],
      settings: {glossary},
      findings: ['target 1:1-1:27 Missing `subsidie` or `beurs` for `grant`']
    },
    {
      name: 'a compound that is written differently',
      source: ['en', 'The research agenda is ready.'],
      target: ['nl', 'De onderzoek-agenda is klaar.'],
      settings: {glossary},
      findings: ['target 1:4-1:20 Unexpected `onderzoek-agenda`, expected `onderzoeksagenda`']
    },
    {
      name: 'a compound that has the term',
      source: ['en', 'The drug markets are growing.\n\nThe drug market is closed.'],
      target: ['de', 'Die Drogenmärkte wachsen.\n\nDer Schwarzmarkt ist geschlossen.'],
      settings: {glossary: glossaryOf('drug market', {Drogenmarkt: 'preferred'})},
      findings: ['target 3:1-3:34 Missing `Drogenmarkt` for `drug market`']
    },
    {
      name: 'a term in the plural',
      source: ['en', 'The grants are paid in May.'],
      target: ['fr', 'Les subventions sont versées en mai.'],
      settings: {glossary: glossaryOf('grant', {subvention: 'preferred', bourse: 'approved'})},
      findings: []
    },
    {
      name: 'a word that the glossary does not have',
      source: ['en', 'She waits for her grant.'],
      target: ['es', 'Ella espera su ayuda.'],
      settings: {glossary: glossaryOf('grant', {subvención: 'preferred', beca: 'approved'})},
      findings: ['target 1:1-1:22 Missing `subvención` or `beca` for `grant`']
    }
  ],
  check(bitext, report, {settings}) {
    if (!settings.glossary) return
    for (const use of termUses(bitext, settings.glossary)) {
      const {allowed, forbidden, beadWords} = use
      if (allowed.length === 0 || allowed.some((one) => stands(one, beadWords))) continue
      if (forbidden.some(({pattern}) => termRuns(beadWords, pattern).length > 0)) continue
      report(misspelt(use, bitext) ?? missing(use, bitext))
    }
  }
})

/**
 * How sure it is that a term without its rendering was not legitimately rendered in another way.
 */
const sure = 0.85
const surelyMisspelt = 0.95

function misspelt(use: TermUse, bitext: Bitext): Report | undefined {
  const {pair, allowed} = use
  for (const {text, pattern} of allowed) {
    const run = misspeltRun(pair.targetWords, pattern)
    if (!run) continue
    const words = pair.targetWords.slice(run.start, run.end)
    const place = phrasePlace({list: '', words}, pair.target, bitext.target)
    const actual = bitext.target.text.slice(place.start.offset, place.end.offset)
    return {
      ...common(use, bitext),
      message: `Unexpected \`${actual}\`, expected \`${text}\``,
      place,
      evidence: surelyMisspelt,
      actual,
      expected: text,
      fix: {
        title: `Write \`${text}\``,
        side: 'target',
        edits: [{start: place.start.offset, end: place.end.offset, insert: text}],
        safety: 'unsafe'
      }
    }
  }
  return undefined
}

function missing(use: TermUse, bitext: Bitext): Report {
  const {pair, words, allowed} = use
  const [first, last] = [pair.target[0], pair.target.at(-1)]
  const whole = pair.bead.target
  const start = first?.sentence.place.start ?? whole[0]?.place.start
  const end = last?.sentence.place.end ?? whole.at(-1)?.place.end
  const wanted = allowed.map(({text}) => `\`${text}\``).join(' or ')
  const term = words.map(({shown}) => shown).join(' ')
  const shared = common(use, bitext)
  return {
    ...shared,
    message: `Missing ${wanted} for \`${term}\``,
    place: start && end ? {start, end} : shared.counterpart,
    evidence: sure,
    expected: allowed[0]?.text ?? ''
  }
}

function common({pair, words}: TermUse, bitext: Bitext) {
  return {
    side: 'target',
    counterpart: phrasePlace({list: '', words}, pair.source, bitext.source),
    bead: pair
  } as const
}
