/**
 * `heading-parity`: headings are headings on both sides, of the same depth, and none is missing
 * or added.
 *
 * Headings of plain text carry no markup; their depth is inferred, so it is never compared. Nor is
 * a line of plain text reported for not being a heading.
 */
import {defineRule, type Report} from '../check/define-rule.js'
import {gapNote, isHeadings} from '../check/gap-words.js'
import {type Gap, gapsOf} from '../check/gaps.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Segment} from '../model/segment.js'

export const headingParity = defineRule({
  id: 'heading-parity',
  summary: 'Headings stand on both sides, at the same depth',
  why: 'Headings carry the outline: tables of contents, anchors and readers who skim all rely on it.',
  severity: 'error',
  category: 'design/markup',
  examples: [
    {
      name: 'the same outline',
      source: ['en', '# Harbour rules\n\nDogs stay outside.\n\n## Opening hours\n\nFrom six.'],
      target: ['nl', '# Havenregels\n\nHonden blijven buiten.\n\n## Openingstijden\n\nVanaf zes.'],
      findings: []
    },
    {
      name: 'a heading moved down a level',
      source: ['en', '# Harbour rules\n\nDogs stay outside.\n\n## Opening hours\n\nFrom six.'],
      target: ['nl', '# Havenregels\n\nHonden blijven buiten.\n\n### Openingstijden\n\nVanaf zes.'],
      findings: ['target 5:1-5:19 Unexpected heading depth `3`, expected `2`']
    },
    {
      name: 'a heading became a bold line',
      source: ['en', '# Harbour rules\n\nDogs stay outside.\n\n## Opening hours\n\nFrom six.'],
      target: ['de', '# Hafenordnung\n\nHunde bleiben draußen.\n\n**Öffnungszeiten**\n\nAb sechs.'],
      findings: ['target 5:1-5:19 Unexpected line, expected heading of depth `2`']
    }
  ],
  check(bitext, report) {
    for (const bead of bitext.beads) {
      const [source, target] = [bead.source[0], bead.target[0]]
      if (!source || !target || bead.source.length + bead.target.length > 2) continue
      const found = kindReport(source, target, bitext) ?? depthReport(source, target, bitext)
      if (found) report({...found, ...placesOf(source, target, bead)})
    }
    for (const gap of gapsOf(bitext, 'source').filter(isHeadings)) report(missing(gap))
    for (const gap of gapsOf(bitext, 'target').filter(isHeadings)) report(added(gap))
  }
})

type Words = Pick<Report, 'message' | 'actual' | 'expected' | 'fix'>

function placesOf(source: Segment, target: Segment, bead: Bead) {
  return {
    side: 'target',
    place: target.place,
    counterpart: source.place,
    confidence: bead.confidence,
    bead: bead.number
  } as const
}

function kindReport(source: Segment, target: Segment, bitext: Bitext): Words | undefined {
  if (source.kind === 'heading' && target.kind !== 'heading') {
    if (bitext.target.format === 'text') return undefined
    return {
      message: `Unexpected ${target.kind}, expected heading of depth \`${source.depth}\``,
      actual: target.kind,
      expected: 'heading'
    }
  }
  if (target.kind === 'heading' && source.kind !== 'heading' && !target.plainHeading) {
    if (bitext.source.format === 'text') return undefined
    return {
      message: `Unexpected heading, expected ${source.kind}`,
      actual: 'heading',
      expected: source.kind
    }
  }
  return undefined
}

function depthReport(source: Segment, target: Segment, bitext: Bitext): Words | undefined {
  if (source.kind !== 'heading' || target.kind !== 'heading') return undefined
  if (source.plainHeading || target.plainHeading || source.depth === target.depth) return undefined
  return {
    message: `Unexpected heading depth \`${target.depth}\`, expected \`${source.depth}\``,
    actual: String(target.depth),
    expected: String(source.depth),
    ...depthFix(source, target, bitext)
  }
}

/** Only headings with number signs: those that are underlined have two depths, in a line of their own. */
function depthFix({depth}: Segment, {place}: Segment, {target}: Bitext): Pick<Report, 'fix'> {
  const start = place.start.offset
  const signs = /^#{1,6}(?=[ \t])/u.exec(target.text.slice(start, start + 7))?.[0]
  if (!signs) return {}
  const insert = '#'.repeat(depth)
  const edit = {start, end: start + signs.length, insert}
  return {fix: {title: `Write \`${insert}\``, side: 'target', edits: [edit], safety: 'sure'}}
}

function missing(gap: Gap): Report {
  return {
    message: `Missing ${headingWords(gap)}`,
    side: 'target',
    place: gap.opposite,
    counterpart: gap.place,
    confidence: gap.confidence,
    note: gapNote(gap),
    bead: gap.bead
  }
}

function added(gap: Gap): Report {
  return {
    message: `Unexpected ${headingWords(gap)}, not in the reference`,
    side: 'target',
    place: gap.place,
    counterpart: gap.opposite,
    confidence: gap.confidence,
    note: gapNote(gap),
    bead: gap.bead
  }
}

function headingWords({segments}: Gap): string {
  const names = segments.map(({text}) => `\`${text}\``).join(', ')
  return segments.length === 1 ? `heading ${names}` : `headings ${names}`
}
