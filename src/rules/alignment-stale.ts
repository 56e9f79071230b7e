/**
 * `alignment-stale`: what a person checked is still what they checked.
 *
 * The text that was decided on is in the alignment file, so that no history of the documents is
 * needed. Where both sides changed, most likely the translation was brought up to date, and only
 * the check is missing.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {segmentsOf, standOf} from '../check/places/stored-places.js'
import type {Report} from '../check/report.js'
import type {Bitext} from '../model/bead.js'
import type {Side} from '../model/side.js'
import {lastSignature} from '../store/standing.js'
import type {Decision, StoredBead} from '../store/stored-alignment.js'
import {markedWords} from '../text/words/marked-words.js'

export const alignmentStale = defineRule({
  id: 'alignment-stale',
  summary: 'What a person checked has not changed since',
  why: 'Editing the source silently makes a checked translation wrong. Editing the translation discards what was checked.',
  severity: 'warning',
  category: 'verity/stale',
  follows: [],
  examples: [
    {
      name: 'nothing changed since the check',
      before: {
        source: 'The harbour opens at six.',
        target: 'De haven gaat om zes uur open.',
        decided: 'checked'
      },
      source: ['en', 'The harbour opens\nat six.'],
      target: ['nl', 'De haven gaat om zes uur open.'],
      findings: []
    },
    {
      name: 'the source changed after the check',
      before: {
        source: 'The harbour opens at six.',
        target: 'De haven gaat om zes uur open.',
        decided: 'checked'
      },
      source: ['en', 'The harbour opens at seven.'],
      target: ['nl', 'De haven gaat om zes uur open.'],
      findings: [
        'target 1:1-1:31 Unexpected change of the source since Ada Vos checked this: `The harbour opens at [-six-]{+seven+}.`'
      ]
    },
    {
      name: 'the translation changed after the check',
      before: {
        source: 'The harbour opens at six.',
        target: 'De haven gaat om zes uur open.',
        decided: 'checked'
      },
      source: ['en', 'The harbour opens at six.'],
      target: ['nl', 'De haven gaat pas om zes uur open.'],
      findings: [
        'target 1:1-1:35 Unexpected change of the translation since Ada Vos checked this: `De haven gaat {+pas +}om zes uur open.`'
      ]
    },
    {
      name: 'both changed, so that only the check is missing',
      before: {
        source: 'The harbour opens at six.',
        target: 'De haven gaat om zes uur open.',
        decided: 'checked'
      },
      source: ['en', 'The harbour opens at seven.'],
      target: ['nl', 'De haven gaat om zeven uur open.'],
      findings: [
        'target 1:1-1:33 Unexpected change of the source and the translation since Ada Vos checked this: `The harbour opens at [-six-]{+seven+}.`'
      ]
    }
  ],
  check(bitext, report, {stored}) {
    for (const bead of stored?.beads ?? []) {
      const [decision] = bead.decisions
      if (decision && bead.stale) report(reportOf(bitext, bead, decision))
    }
  }
})

function reportOf(bitext: Bitext, bead: StoredBead, decision: Decision): Report {
  const {stale: [changed, ...others] = ['source']} = bead
  const {state, by, date} = lastSignature(decision)
  const [before, now] = [textOf(decision[changed]), textOf(segmentsOf(bitext, bead, changed))]
  const what = [changed, ...others].map((side) => sideWords[side]).join(' and ')
  return {
    ...standOf(bitext, bead),
    message: `Unexpected change of ${what} since ${by} ${state} this: \`${markedWords(before, now)}\``,
    evidence: grade.certain,
    note: `It was ${state} on ${date}; ${advice[changed]}, then decide on it again`
  }
}

const sideWords: Readonly<Record<Side, string>> = {source: 'the source', target: 'the translation'}

const advice: Readonly<Record<Side, string>> = {
  source: 'update the translation if necessary',
  target: 'compare it with the source'
}

function textOf(texts: readonly {readonly text: string}[]): string {
  return texts.map(({text}) => text).join(' ')
}
