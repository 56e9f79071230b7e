/**
 * `alignment-lost`: what a person decided on is still there.
 *
 * Where one side is left, the finding is there; where both are gone, it is at the head of the
 * translation, and less sure to matter: most likely both texts dropped the passage on purpose.
 */
import {defineRule} from '../check/define-rule.js'
import {excerpt} from '../check/gaps/gap-words.js'
import {grade} from '../check/grade.js'
import {headOf} from '../check/places/stored-places.js'
import type {Report} from '../check/report.js'
import type {Bitext} from '../model/bead.js'
import {otherSide, type Side} from '../model/side.js'
import {lastSignature} from '../store/standing.js'
import type {Decision, LostDecision} from '../store/stored-alignment.js'

const before = {
  source: 'The harbour opens at six.\n\nDogs stay outside.',
  target: 'De haven gaat om zes uur open.\n\nHonden blijven buiten.',
  decided: 'checked'
} as const

export const alignmentLost = defineRule({
  id: 'alignment-lost',
  summary: 'What a person decided on is still there',
  why: 'A deletion on one side leaves the other without the text it was checked against, and nobody notices.',
  severity: 'warning',
  category: 'verity/stale',
  follows: [],
  examples: [
    {
      name: 'moved is not lost',
      before,
      source: ['en', 'Dogs stay outside.\n\nThe harbour opens at six.'],
      target: ['nl', 'De haven gaat om zes uur open.\n\nHonden blijven buiten.'],
      findings: []
    },
    {
      name: 'a checked paragraph left the source',
      before,
      source: ['en', 'The harbour opens at six.'],
      target: ['nl', 'De haven gaat om zes uur open.\n\nHonden blijven buiten.'],
      findings: ['target 3:1-3:23 Missing source of what Ada Vos checked: `Dogs stay outside.`']
    },
    {
      name: 'a checked paragraph left the translation',
      before,
      source: ['en', 'The harbour opens at six.\n\nDogs stay outside.'],
      target: ['nl', 'De haven gaat om zes uur open.'],
      findings: [
        'source 3:1-3:19 Missing translation of what Ada Vos checked: `Honden blijven buiten.`'
      ]
    },
    {
      name: 'a checked paragraph left both',
      before,
      source: ['en', 'The harbour opens at six.'],
      target: ['nl', 'De haven gaat om zes uur open.'],
      findings: [
        'target 1:1-1:1 Missing source and translation of what Ada Vos checked: `Dogs stay outside.`'
      ]
    }
  ],
  check(bitext, report, {stored}) {
    for (const lost of stored?.lost ?? []) report(reportOf(bitext, lost))
  }
})

/** How sure it is that it matters where both sides are gone. */
const bothGone = grade.slight

function reportOf(bitext: Bitext, {decision, gone: [first, ...others]}: LostDecision): Report {
  const {state, by, date} = lastSignature(decision)
  const what = [first, ...others].map((side) => sideWords[side]).join(' and ')
  const left = otherSide(first)
  const found = others.length > 0 ? undefined : leftOf(bitext, decision, left)
  const side = found ? left : 'target'
  return {
    message: `Missing ${what} of what ${by} ${state}: \`${excerpt(textOf(decision, first))}\``,
    side,
    place: found ?? headOf(bitext[side]),
    evidence: others.length > 0 ? bothGone : grade.certain,
    note: `It was ${state} on ${date}; link the rest again, or drop the decision`
  }
}

const sideWords: Readonly<Record<Side, string>> = {source: 'source', target: 'translation'}

function leftOf(bitext: Bitext, decision: Decision, side: Side) {
  const hashes = new Set(decision[side].map(({hash}) => hash))
  const segments = bitext[side].segments.filter(({hash}) => hashes.has(hash))
  const [start, end] = [segments[0]?.place.start, segments[hashes.size - 1]?.place.end]
  return start && end ? {start, end} : segments[0]?.place
}

function textOf(decision: Decision, side: Side): string {
  return decision[side].map(({text}) => text).join(' ')
}
