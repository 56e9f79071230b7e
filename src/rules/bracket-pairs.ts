/**
 * `bracket-pairs`: every bracket has its partner.
 *
 * Reports only where the source has all partners. Code, addresses, labels such as `a)` and faces
 * are not brackets. A bracket may open in one segment and close in the next.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {unpairedMarks} from '../check/tokens/unpaired-marks.js'
import {partnerOf, unpairedBrackets} from '../text/marks/unpaired-brackets.js'
import {placeIn} from '../text/places/segment-place.js'

export const bracketPairs = defineRule({
  id: 'bracket-pairs',
  summary: 'Every bracket has its partner',
  why: 'A bracket without its partner usually means that text was lost with the other one. In Markdown it can break a link.',
  severity: 'warning',
  category: 'linguistic/punctuation',
  alsoFollows: ['mojibake'],
  examples: [
    {
      name: 'all brackets paired',
      source: ['en', 'The ferry (a new one) leaves at six.'],
      target: ['nl', 'De veerboot (een nieuwe) vertrekt om zes uur.'],
      findings: []
    },
    {
      name: 'the closing bracket was lost',
      source: ['en', 'The ferry (a new one) leaves at six.'],
      target: ['nl', 'De veerboot (een nieuwe vertrekt om zes uur.'],
      findings: ['target 1:13-1:14 Missing `)` for `(`']
    },
    {
      name: 'the opening bracket was lost',
      source: ['en', 'The ferry (a new one) leaves at six.'],
      target: ['de', 'Die Fähre eine neue) fährt um sechs Uhr ab.'],
      findings: ['target 1:20-1:21 Missing `(` for `)`']
    },
    {
      name: 'labels in the text and faces',
      source: ['en', 'Bring a) a ticket, b) a coat :-)'],
      target: ['fr', 'Apportez a) un billet, b) un manteau :-)'],
      findings: []
    },
    {
      name: 'the source has none either',
      source: ['en', 'The ferry (a new one leaves at six.'],
      target: ['es', 'El transbordador (uno nuevo sale a las seis.'],
      findings: []
    }
  ],
  check(bitext, report) {
    for (const {mark, segment, bead} of unpairedMarks(bitext, unpairedBrackets)) {
      const partner = partnerOf(mark.shown)
      report({
        message: `Missing \`${partner}\` for \`${mark.shown}\``,
        side: 'target',
        place: placeIn(bitext.target, segment, mark.at, mark.at + mark.shown.length),
        ...(bead.source[0] ? {counterpart: bead.source[0].place} : {}),
        evidence: grade.firm,
        actual: mark.shown,
        expected: partner,
        note: 'All brackets in the reference are paired',
        bead
      })
    }
  }
})
