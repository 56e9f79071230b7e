/**
 * `hard-break-parity`: lines of a paragraph that the reference breaks by hand are broken in the
 * translation.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {extentOf} from '../check/places/extent.js'
import type {Segment} from '../model/segment.js'

export const hardBreakParity = defineRule({
  id: 'hard-break-parity',
  summary: 'Both sides have the same hard line breaks within a paragraph',
  why: 'Addresses, poems and signatures rely on their line breaks. Run together, they are hard to read.',
  severity: 'info',
  category: 'design/markup',
  follows: ['segment-merged', 'segment-split', 'sentence-missing', 'sentence-extra'],
  examples: [
    {
      name: 'the same breaks',
      source: [
        'en',
        'Harbour office of the town of Den Helder,\\\nopen from six to ten on weekdays.'
      ],
      target: [
        'nl',
        'Havenkantoor van de gemeente Den Helder,\\\nop werkdagen open van zes tot tien.'
      ],
      findings: []
    },
    {
      name: 'the break is gone',
      source: [
        'en',
        'Harbour office of the town of Den Helder,\\\nopen from six to ten on weekdays.'
      ],
      target: ['de', 'Hafenamt der Stadt Den Helder,\nan Werktagen von sechs bis zehn geöffnet.'],
      findings: ['target 1:1-2:42 Unexpected number of line breaks `0`, expected `1`']
    },
    {
      name: 'the lines of a verse run together',
      source: ['en', 'The boat goes up, the boat goes down,  \nand never will it reach the town.'],
      target: [
        'fr',
        'Le bateau monte, le bateau descend,\net jamais il n’atteint le port à temps.'
      ],
      findings: ['target 1:1-2:40 Unexpected number of line breaks `0`, expected `1`']
    },
    {
      name: 'a break by backslash and one by spaces',
      source: ['en', 'Museum of the Town of Harlingen,\\\nopen from nine to five.'],
      target: ['es', 'Museo de la ciudad de Harlingen,  \nabierto de nueve a cinco.'],
      findings: []
    }
  ],
  check(bitext, report) {
    for (const bead of bitext.beads) {
      if (bead.source.length !== 1 || bead.target.length !== 1) continue
      const [expected, actual] = [breaksIn(bead.source), breaksIn(bead.target)]
      if (expected === actual) continue
      report({
        message: `Unexpected number of line breaks \`${actual}\`, expected \`${expected}\``,
        side: 'target',
        place: extentOf(bead.target),
        counterpart: extentOf(bead.source),
        actual: String(actual),
        expected: String(expected),
        evidence: grade.strong,
        note: 'A backslash or two spaces at the end of a line, or `<br>`, make a hard line break',
        bead
      })
    }
  }
})

function breaksIn(segments: readonly Segment[]): number {
  return segments.flatMap(({marks}) => marks).filter(({type}) => type === 'break').length
}
