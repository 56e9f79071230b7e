import {bothOf} from '../check/basis.js'
/**
 * `reference-number`: a mention of a numbered part (`zie punt 12`, `see point 12`) leads to the part
 * that translates the one of the reference.
 *
 * A number that no part of the reference's own document has is of another document, and is left to
 * `number-parity`. A number that several parts have leads to any of them.
 */
import {defineRule} from '../check/define-rule.js'
import {gapMessage} from '../check/gaps/gap-words.js'
import {grade} from '../check/grade.js'
import type {Report} from '../check/report.js'
import {costIf} from '../check/tokens/cheapest-pairs.js'
import type {Drift} from '../check/tokens/drift.js'
import {driftReport} from '../check/tokens/drift-report.js'
import {drifts} from '../check/tokens/drifts.js'
import {type Mention, mentionsIn, partsOf} from '../check/tokens/mentions.js'
import {placeCost, tokenValue} from '../check/tokens/token.js'
import type {Bead} from '../model/bead.js'
import type {Segment} from '../model/segment.js'

const source =
  '# Rules\n\nSee point 2.\n\n1. Dogs stay outside.\n2. Boats have lights.\n3. No fires.'

export const referenceNumber = defineRule({
  id: 'reference-number',
  summary: 'References to numbered parts lead to the right parts',
  why: 'After items are renumbered, a reference to one leads to another. In a contract, that is another duty.',
  severity: 'warning',
  category: 'linguistic/cross-reference',
  examples: [
    {
      name: 'the item that translates the one that is meant',
      source: ['en', source],
      target: [
        'nl',
        '# Regels\n\nZie punt 2.\n\n1. Honden blijven buiten.\n2. Boten hebben licht.\n3. Geen vuur.'
      ],
      findings: []
    },
    {
      name: 'another item',
      source: ['en', source],
      target: [
        'nl',
        '# Regels\n\nZie punt 3.\n\n1. Honden blijven buiten.\n2. Boten hebben licht.\n3. Geen vuur.'
      ],
      findings: ['target 3:5-3:11 Unexpected reference `punt 3`, expected `punt 2`']
    },
    {
      name: 'an item that does not exist',
      source: ['en', source],
      target: [
        'nl',
        '# Regels\n\nZie punt 7.\n\n1. Honden blijven buiten.\n2. Boten hebben licht.\n3. Geen vuur.'
      ],
      findings: [
        'target 3:5-3:11 Unexpected reference `punt 7`, which leads nowhere, expected `punt 2`'
      ]
    },
    {
      name: 'one of several items',
      source: ['en', '1. Dogs wait.\n2. Boats wait.\n3. No fires.\n4. See points 2 and 3.'],
      target: ['nl', '1. Honden wachten.\n2. Boten wachten.\n3. Geen vuur.\n4. Zie punten 1 en 3.'],
      findings: ['target 4:8-4:16 Unexpected reference `punten 1`, expected `punten 2`']
    },
    {
      name: 'the last of a range',
      source: ['en', '1. Dogs wait.\n2. Boats wait.\n3. No fires.\n4. See items 1 to 3.'],
      target: [
        'de',
        '1. Hunde warten.\n2. Boote warten.\n3. Kein Feuer.\n4. Siehe Punkte 1 bis 2.'
      ],
      findings: ['target 4:23-4:24 Unexpected reference `2`, expected `3`']
    },
    {
      name: 'an article that was renumbered, and the mention of it with it',
      source: ['en', '# Article 1\n\nDogs wait.\n\n# Article 2\n\nSee article 1.'],
      target: ['fr', '# Article 3\n\nLes chiens attendent.\n\n# Article 4\n\nVoir l’article 3.'],
      findings: []
    },
    {
      name: 'an item before the one that is meant',
      source: ['en', source],
      target: [
        'es',
        '# Normas\n\nVéase el punto 1.\n\n1. Los perros esperan fuera.\n2. Los barcos llevan luces.\n3. No hay fuego.'
      ],
      findings: ['target 3:10-3:17 Unexpected reference `punto 1`, expected `punto 2`']
    }
  ],
  check(bitext, report) {
    const parts = {source: partsOf(bitext.source), target: partsOf(bitext.target)}
    if (parts.source.size === 0 || parts.target.size === 0) return
    const beads = new Map(
      bitext.beads.flatMap((bead) => bead.source.map((one) => [one, bead] as const))
    )
    const found = drifts<Mention>(bitext.beads, {
      tokensOf: (segment, side) => mentionsIn(segment, bitext[side], parts[side]),
      keyOf: tokenValue,
      same: [costIf((from, to) => leadsAlike(from, to, beads), placeCost)],
      cost: placeCost
    })
    for (const drift of found) {
      const told = mentionReport(drift, beads)
      if (told) report(told)
    }
  }
})

function leadsAlike(from: Mention, to: Mention, beads: ReadonlyMap<Segment, Bead>): boolean {
  const isSameNumber = from.reference.value.join('.') === to.reference.value.join('.')
  if (from.leads.length === 0) return true
  if (isSameNumber && to.leads.length === 0) return true
  return from.leads.some((part) => to.leads.some((other) => isMeant(part, other, beads)))
}

/** A part that is aligned with nothing, or with what has no number, leads anywhere. */
function isMeant(part: Segment, other: Segment, beads: ReadonlyMap<Segment, Bead>): boolean {
  const target = beads.get(part)?.target ?? []
  return target.includes(other) || target.every(({label}) => (label?.value.length ?? 0) === 0)
}

/** Minimum confidence of a bead for a safe fix of a mention in it. */
const sureBead = 0.9

/** A mention that leads to one part is seldom read wrongly. */
const oneLead = 0.92

function mentionReport(
  drift: Drift<Mention>,
  beads: ReadonlyMap<Segment, Bead>
): Report | undefined {
  if (drift.type !== 'changed') return undefined
  const {source: from, target: to} = drift
  const [part, second] = from.leads
  const meant = part && beads.get(part)
  const label = meant?.target[0]?.label
  const shown = to.shown.slice(0, to.reference.numberStart - to.reference.start)
  const number = label?.value.join('.')
  if (!part || !meant || !label || number === undefined || number === '') return undefined

  const written = `${shown}${number}${to.inside}`
  const isNowhere = to.leads.length === 0
  const found = driftReport(drift, {
    noun: 'reference',
    evidence: () => (second ? grade.weak : oneLead),
    note: () => `The reference means ${wordsFor(part)}`
  })
  const edit = {...to.numberAt, insert: number}
  const nowhere = isNowhere ? ', which leads nowhere' : ''
  const isSame = part.label?.value.join('.') === number
  const isSure = isSame && !second && !isNowhere && meant.confidence >= sureBead
  const safety = isSure ? 'sure' : 'unsafe'
  return (
    found && {
      ...found,
      message: `Unexpected reference \`${to.shown}\`${nowhere}, expected \`${written}\``,
      expected: written,
      bead: bothOf(drift.bead, meant),
      fix: {title: `Write \`${written}\``, side: 'target', edits: [edit], safety},
      fixRepeats: label.place
    }
  )
}

function wordsFor(part: Segment): string {
  return gapMessage({
    side: 'source',
    segments: [part],
    confidence: 1,
    place: part.place,
    opposite: part.place,
    number: 0
  })
}
