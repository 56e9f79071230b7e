/**
 * `alignment-conflict`: branches that were merged decided alike.
 *
 * The decisions of both stay in the alignment file until a person decides again.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {standOf} from '../check/places/stored-places.js'
import {lastSignature} from '../store/standing.js'

const before = {
  source: 'The harbour opens at six.',
  target: 'De haven gaat om zes uur open.'
} as const

export const alignmentConflict = defineRule({
  id: 'alignment-conflict',
  summary: 'Merged branches made the same decisions',
  why: 'Two people decided differently on one passage. Until somebody settles it, it counts as not checked.',
  severity: 'error',
  category: 'custom',
  follows: [],
  examples: [
    {
      name: 'one decision',
      before: {...before, decided: 'checked'},
      source: ['en', 'The harbour opens at six.'],
      target: ['nl', 'De haven gaat om zes uur open.'],
      findings: []
    },
    {
      name: 'checked on one branch, rejected on another',
      before: {...before, decided: 'both'},
      source: ['en', 'The harbour opens at six.'],
      target: ['nl', 'De haven gaat om zes uur open.'],
      findings: [
        'target 1:1-1:31 Unexpected conflicting decisions: `checked` by Ada Vos, `rejected` by Ben Smit'
      ]
    }
  ],
  check(bitext, report, {stored}) {
    for (const bead of (stored?.beads ?? []).filter(({conflict}) => conflict)) {
      const said = bead.decisions.map(lastSignature).map(({state, by}) => `\`${state}\` by ${by}`)
      report({
        ...standOf(bitext, bead),
        message: `Unexpected conflicting decisions: ${said.join(', ')}`,
        evidence: grade.certain,
        note: 'Both come from a merge; decide again with `bitext accept`, `reject` or `link`'
      })
    }
  }
})
