import {averageOf} from '../check/basis.js'
/**
 * `segment-moved`: segments stand in the order of the reference.
 *
 * Neighbouring segments that moved together are one finding, which says where they stand and where
 * the reference has them.
 */
import {defineRule} from '../check/define-rule.js'
import {excerpt} from '../check/gaps/gap-words.js'
import {inOrderOf} from '../check/gaps/gaps.js'
import {grade} from '../check/grade.js'
import {extentOf} from '../check/places/extent.js'
import type {Report} from '../check/report.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Segment} from '../model/segment.js'

export const segmentMoved = defineRule({
  id: 'segment-moved',
  summary: 'Segments are in the same order as in the reference',
  why: 'Order carries meaning: steps, priorities, arguments. A moved segment is also easily mistaken for a missing one.',
  severity: 'warning',
  category: 'accuracy/mistranslation',
  follows: [],
  examples: [
    {
      name: 'the same order',
      source: ['en', 'Mayor Halsema spoke at 9.\n\nThe harbour of Rotterdam opens at 6.'],
      target: [
        'nl',
        'Burgemeester Halsema sprak om 9 uur.\n\nDe haven van Rotterdam opent om 6 uur.'
      ],
      findings: []
    },
    {
      name: 'the first of three paragraphs moved to the end',
      source: [
        'en',
        'The conference of 12 May was opened by mayor Femke Halsema in Amsterdam.\n\nThe harbour of Rotterdam opens at 6 and closes at 22.\n\nDogs and bicycles stay outside the Beurs van Berlage.'
      ],
      target: [
        'nl',
        'De haven van Rotterdam opent om 6 en sluit om 22 uur.\n\nHonden en fietsen blijven buiten de Beurs van Berlage.\n\nDe conferentie van 12 mei werd geopend door burgemeester Femke Halsema in Amsterdam.'
      ],
      findings: ['target 5:1-5:85 Moved segment `De conferentie van 12 mei werd geopend…`']
    },
    {
      name: 'a paragraph went to the end',
      source: [
        'en',
        'The conference of 12 May was opened by Annalena Baerbock in Berlin.\n\nThe harbour of Hamburg opens at 6 and closes at 22.\n\nDogs and bicycles stay outside the Elbphilharmonie.'
      ],
      target: [
        'de',
        'Der Hafen von Hamburg öffnet um 6 und schließt um 22 Uhr.\n\nHunde und Fahrräder bleiben vor der Elbphilharmonie.\n\nDie Konferenz vom 12. Mai wurde von Annalena Baerbock in Berlin eröffnet.'
      ],
      findings: ['target 5:1-5:74 Moved segment `Die Konferenz vom 12. Mai wurde von…`']
    },
    {
      name: 'the last of three came first',
      source: [
        'en',
        'The tram to Marseille leaves at 8.\n\nThe bus to Toulouse leaves at 14.\n\nThe boat to Ajaccio leaves at 19 from the quay of La Joliette.'
      ],
      target: [
        'fr',
        'Le bateau pour Ajaccio part à 19 heures du quai de La Joliette.\n\nLe tram pour Marseille part à 8 heures.\n\nLe bus pour Toulouse part à 14 heures.'
      ],
      findings: ['target 1:1-1:64 Moved segment `Le bateau pour Ajaccio part à 19 heures…`']
    },
    {
      name: 'the same order',
      source: [
        'en',
        'The ferry sails every hour.\n\nDogs travel free of charge.\n\nTickets are sold on board.'
      ],
      target: [
        'es',
        'El transbordador sale cada hora.\n\nLos perros viajan gratis.\n\nLos billetes se venden a bordo.'
      ],
      findings: []
    }
  ],
  check(bitext, report) {
    for (const beads of movedTogether(bitext)) report(reportOf(beads, bitext))
  }
})

/** Moved beads, those that follow one another on both sides together. */
function movedTogether({beads}: Bitext): [Bead, ...Bead[]][] {
  const groups: [Bead, ...Bead[]][] = []
  for (const bead of inOrderOf('target', beads).filter(({moved}) => moved)) {
    const last = groups.at(-1)?.at(-1)
    if (last && follows(last.source, bead.source) && follows(last.target, bead.target)) {
      groups.at(-1)?.push(bead)
    } else groups.push([bead])
  }
  return groups
}

function follows(before: readonly Segment[], after: readonly Segment[]): boolean {
  return after[0]?.number === (before.at(-1)?.number ?? -1) + 1
}

function reportOf(beads: readonly [Bead, ...Bead[]], bitext: Bitext): Report {
  const targets = beads.flatMap(({target}) => target)
  const place = extentOf(targets)
  const counterpart = extentOf(beads.flatMap(({source}) => source))
  return {
    message:
      targets.length === 1
        ? `Moved segment \`${excerpt(targets[0]?.text ?? '')}\``
        : `${targets.length} segments moved, lines ${place.start.line} to ${place.end.line}`,
    side: 'target',
    place,
    counterpart,
    evidence: grade.certain,
    note: `The reference has it on line ${counterpart.start.line}${neighbourNote(beads[0], bitext)}`,
    bead: averageOf(beads)
  }
}

/** Where it belongs in the target, by what precedes it in the reference. */
function neighbourNote(bead: Bead | undefined, {beads}: Bitext): string {
  const before = bead ? beads.slice(0, beads.indexOf(bead)) : []
  const neighbour = before.findLast(({moved, target}) => !moved && target.length > 0)?.target.at(-1)
  return neighbour ? `, after line ${neighbour.place.end.line} here` : ', at the start'
}
