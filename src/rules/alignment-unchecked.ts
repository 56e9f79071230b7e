/**
 * `alignment-unchecked`: a person has decided on every bead.
 *
 * Off by default: a project turns it on when all of a text is to be checked before it goes out.
 * What is stale, lost or in conflict is for the rules of that name.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {standOf} from '../check/places/stored-places.js'
import {isDecided} from '../store/standing.js'

export const alignmentUnchecked = defineRule({
  id: 'alignment-unchecked',
  summary: 'A person has decided on every bead',
  why: 'What only the search has aligned may be wrong, however confident it is.',
  severity: 'info',
  category: 'custom',
  offByDefault: true,
  follows: [],
  examples: [
    {
      name: 'all is checked',
      before: {source: 'Dogs stay outside.', target: 'Honden blijven buiten.', decided: 'checked'},
      source: ['en', 'Dogs stay outside.'],
      target: ['nl', 'Honden blijven buiten.'],
      findings: []
    },
    {
      name: 'a paragraph was added to both texts',
      before: {source: 'Dogs stay outside.', target: 'Honden blijven buiten.', decided: 'checked'},
      source: ['en', 'Dogs stay outside.\n\nThe harbour opens at 6.'],
      target: ['nl', 'Honden blijven buiten.\n\nDe haven opent om 6.'],
      findings: ['target 3:1-3:21 Missing check by a person']
    }
  ],
  check(bitext, report, {stored}) {
    for (const bead of (stored?.beads ?? []).filter((one) => !isDecided(one))) {
      report({
        ...standOf(bitext, bead),
        message: 'Missing check by a person',
        evidence: grade.certain,
        note: 'Read both sides, then accept or reject the bead'
      })
    }
  }
})
