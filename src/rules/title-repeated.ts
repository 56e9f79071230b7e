/**
 * `title-repeated`: the title stands once at the head of a document.
 *
 * Pages that are copied out of a browser or a content system often have their title twice: once
 * as the page's name, once as its heading. Where the reference repeats it too, it is meant.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import type {Document} from '../model/document.js'
import type {Fix} from '../model/edit.js'
import type {Segment} from '../model/segment.js'
import {otherSide, type Side} from '../model/side.js'

export const titleRepeated = defineRule({
  id: 'title-repeated',
  summary: 'The title appears once at the start of a document',
  why: 'A repeated title is a trace of copying. Screen readers read it out twice, and it shifts every heading after it.',
  severity: 'warning',
  category: 'linguistic/duplication',
  follows: [],
  examples: [
    {
      name: 'one title',
      source: ['en', '# Harbour rules\n\nDogs stay outside.'],
      target: ['nl', '# Havenregels\n\nHonden blijven buiten.'],
      findings: []
    },
    {
      name: 'the title twice',
      source: ['en', '# Harbour rules\n\nDogs stay outside.'],
      target: ['nl', '# Havenregels\n\n# Havenregels\n\nHonden blijven buiten.'],
      findings: ['target 3:1-3:14 Unexpected second title `Havenregels`']
    },
    {
      name: 'the title again as a bold line',
      source: ['en', '# Opening hours\n\nFrom nine to five.'],
      target: ['de', '# Öffnungszeiten\n\n# Öffnungszeiten\n\nVon neun bis fünf.'],
      findings: ['target 3:1-3:17 Unexpected second title `Öffnungszeiten`']
    },
    {
      name: 'a subtitle is no repeat',
      source: ['en', '# Museum\n\n## Opening hours\n\nFrom nine to five.'],
      target: ['fr', '# Musée\n\n## Heures d’ouverture\n\nDe neuf à cinq heures.'],
      findings: []
    },
    {
      name: 'the title twice, once below the other',
      source: ['en', '# Opening hours\n\nFrom nine to five.'],
      target: ['es', '# Horario\n\n# Horario\n\nDe nueve a cinco.'],
      findings: ['target 3:1-3:10 Unexpected second title `Horario`']
    }
  ],
  check(bitext, report) {
    for (const side of ['target', 'source'] as const) {
      const repeated = repeatedTitle(bitext[side])
      if (!repeated || (side === 'target' && repeatedTitle(bitext[otherSide(side)]))) continue
      const [first, second] = repeated
      report({
        message: `Unexpected second title \`${second.text}\``,
        side,
        place: second.place,
        related: [first.place],
        evidence: grade.firm,
        actual: second.text,
        note: `The same title is on line ${first.place.start.line}`,
        fix: removal(second, {side, text: bitext[side].text})
      })
    }
  }
})

/** The first heading and the one right after it, when they say the same. */
function repeatedTitle({segments}: Document): readonly [Segment, Segment] | undefined {
  const [first, second] = segments
  if (first?.kind !== 'heading' || second?.kind !== 'heading') return undefined
  return folded(first) === folded(second) ? [first, second] : undefined
}

interface TitledText {
  readonly side: Side
  readonly text: string
}

/** Takes out the line of a title and the blank lines below it. Which of two goes, a person says. */
function removal({place}: Segment, {side, text}: TitledText): Fix {
  const [start, end] = [place.start.offset, place.end.offset]
  const below = /^[ \t]*(?:(?:\r\n|\n|\r)[ \t]*(?=[\r\n]|$))*(?:\r\n|\n|\r)?/u.exec(text.slice(end))
  const edit = {start, end: end + (below?.[0].length ?? 0), insert: ''}
  return {title: 'Remove the second title', side, edits: [edit], safety: 'unsafe'}
}

function folded({text}: Segment): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
