import {surestOf} from '../check/basis.js'
import {listCauses} from '../check/causes.js'
/**
 * `list-depth-parity`: items stand at the list level of the reference items that they translate.
 *
 * The items of one list that are all at another level are one finding.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {byTargetRun, type ItemPair, itemPairsOf} from '../check/lists/item-pairs.js'
import type {Report} from '../check/report.js'

export const listDepthParity = defineRule({
  id: 'list-depth-parity',
  summary: 'Items are at the list level of the items that they translate',
  why: 'The level shows what belongs to what. An item that moved out of its level becomes a separate point.',
  severity: 'warning',
  category: 'design/markup',
  follows: listCauses,
  examples: [
    {
      name: 'the same levels',
      source: [
        'en',
        '- Bread for the week\n  - brown bread\n  - white bread\n- Milk for the child'
      ],
      target: ['nl', '- Brood voor de week\n  - bruin brood\n  - wit brood\n- Melk voor het kind'],
      findings: []
    },
    {
      name: 'the inner list was flattened',
      source: [
        'en',
        '- Bread for the week\n  - brown bread\n  - white bread\n- Milk for the child'
      ],
      target: ['nl', '- Brood voor de week\n- bruin brood\n- wit brood\n- Melk voor het kind'],
      findings: ['target 2:1-2:2 Unexpected list level `1` of 2 items, expected `2`']
    },
    {
      name: 'an item that is no longer below the one before',
      source: ['en', '- Bring clothes:\n  - a warm coat\n  - a pair of boots\n- Bring a ticket.'],
      target: [
        'de',
        '- Bringen Sie Kleidung mit:\n  - einen warmen Mantel\n- ein Paar Stiefel\n- Bringen Sie eine Fahrkarte mit.'
      ],
      findings: ['target 3:1-3:2 Unexpected list level `1`, expected `2`']
    },
    {
      name: 'an item below the one before',
      source: ['en', '- Bring a coat.\n- Bring a pair of boots.\n- Bring a ticket.'],
      target: [
        'fr',
        '- Apportez un manteau.\n  - Apportez une paire de bottes.\n- Apportez un billet.'
      ],
      findings: ['target 2:3-2:4 Unexpected list level `2`, expected `1`']
    },
    {
      name: 'the same depths, indented differently',
      source: ['en', '- Bring clothes:\n  - a warm coat\n  - a pair of boots\n- Bring a ticket.'],
      target: [
        'es',
        '*   Traiga ropa:\n    *   un abrigo\n    *   un par de botas\n*   Traiga un billete.'
      ],
      findings: []
    }
  ],
  check(bitext, report) {
    for (const pairs of byTargetRun(itemPairsOf(bitext)).values()) {
      const groups = new Map<number, ItemPair[]>()
      for (const pair of pairs) {
        const {depth} = pair.source.run
        if (pair.bead.source.length !== pair.bead.target.length) continue
        if (depth === pair.target.run.depth) continue
        groups.set(depth, [...(groups.get(depth) ?? []), pair])
      }
      for (const group of groups.values()) {
        const found = reportOf(group)
        if (found) report(found)
      }
    }
  }
})

function reportOf([first, ...more]: readonly ItemPair[]): Report | undefined {
  if (!first) return undefined
  const {bead, source, target} = first
  const [actual, expected] = [String(target.run.depth + 1), String(source.run.depth + 1)]
  const count = more.length === 0 ? '' : ` of ${more.length + 1} items`
  return {
    message: `Unexpected list level \`${actual}\`${count}, expected \`${expected}\``,
    side: 'target',
    place: target.label.place,
    related: more.map((pair) => pair.target.label.place),
    counterpart: source.label.place,
    actual,
    expected,
    evidence: grade.firm,
    note: 'The indentation of an item shows which item it belongs to',
    bead: surestOf([bead, ...more.map((pair) => pair.bead)])
  }
}
