/**
 * `heading-parity`: headings are headings on both sides, of the same depth, and none is missing
 * or added.
 *
 * Headings of plain text carry no markup; their depth is inferred, so it is never compared. Nor is
 * a line of plain text reported for not being a heading.
 */
import {defineRule} from '../check/define-rule.js'
import {gapNote, isHeadings} from '../check/gaps/gap-words.js'
import {type Gap, gapsOf} from '../check/gaps/gaps.js'
import {grade} from '../check/grade.js'
import type {Report} from '../check/report.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Document} from '../model/document.js'
import type {Place} from '../model/place.js'
import type {Segment} from '../model/segment.js'

export const headingParity = defineRule({
  id: 'heading-parity',
  summary: 'Both sides have the same headings, at the same depth',
  why: 'Headings are the outline: tables of contents, anchors and skimming readers rely on them.',
  severity: 'error',
  category: 'design/markup',
  follows: [],
  fixesTogether: true,
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
    },
    {
      name: 'an underlined heading of another depth',
      source: ['en', '# Harbour rules\n\nDogs stay outside.\n\n## Opening hours\n\nFrom six.'],
      target: [
        'nl',
        '# Havenregels\n\nHonden blijven buiten.\n\nOpeningstijden\n=====\n\nVanaf zes.'
      ],
      findings: ['target 5:1-6:6 Unexpected heading depth `1`, expected `2`']
    },
    {
      name: 'a bold line became a heading',
      source: ['en', '# Harbour rules\n\nDogs stay outside.\n\n**Opening hours**\n\nFrom six.'],
      target: ['nl', '# Havenregels\n\nHonden blijven buiten.\n\n## Openingstijden\n\nVanaf zes.'],
      findings: ['target 5:1-5:18 Unexpected heading, expected paragraph']
    },
    {
      name: 'a heading is missing',
      source: [
        'en',
        '# Museum\n\nClosed on Mondays.\n\n## Prices\n\nChildren get in free.\n\n## Getting here\n\nTake tram 5.'
      ],
      target: [
        'fr',
        '# Musée\n\nFermé le lundi.\n\nLes enfants entrent gratuitement.\n\n## Accès\n\nPrenez le tram 5.'
      ],
      findings: ['target 3:16-3:16 Missing heading `Prices`']
    },
    {
      name: 'a bold line became a heading, in Spanish',
      source: ['en', '# Museum\n\nClosed on Mondays.\n\n**Prices**\n\nChildren get in free.'],
      target: ['es', '# Museo\n\nCierra los lunes.\n\n## Precios\n\nLos niños entran gratis.'],
      findings: ['target 5:1-5:11 Unexpected heading, expected line']
    },
    {
      name: 'a person left a heading out on purpose',
      before: {
        source:
          '# Museum\n\nClosed on Mondays.\n\n## Prices\n\nChildren get in free.\n\n## Getting here\n\nTake tram 5.',
        target:
          '# Musée\n\nFermé le lundi.\n\nLes enfants entrent gratuitement.\n\n## Accès\n\nPrenez le tram 5.',
        decided: 'checked'
      },
      source: [
        'en',
        '# Museum\n\nClosed on Mondays.\n\n## Prices\n\nChildren get in free.\n\n## Getting here\n\nTake tram 5.'
      ],
      target: [
        'fr',
        '# Musée\n\nFermé le lundi.\n\nLes enfants entrent gratuitement.\n\n## Accès\n\nPrenez le tram 5.'
      ],
      findings: []
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
    evidence: grade.certain,
    bead
  } as const
}

function kindReport(source: Segment, target: Segment, bitext: Bitext): Words | undefined {
  if (source.kind === 'heading' && target.kind !== 'heading') {
    if (bitext.target.format === 'text') return undefined
    return {
      message: `Unexpected ${target.kind}, expected heading of depth \`${source.depth}\``,
      actual: target.kind,
      expected: 'heading',
      ...headingFix(source.depth, target, bitext.target)
    }
  }
  if (target.kind === 'heading' && source.kind !== 'heading' && !target.plainHeading) {
    if (bitext.source.format === 'text') return undefined
    return {
      message: `Unexpected heading, expected ${source.kind}`,
      actual: 'heading',
      expected: source.kind,
      ...lineFix(source, target, bitext.target)
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

function depthFix({depth}: Segment, {place}: Segment, {target}: Bitext): Pick<Report, 'fix'> {
  const start = place.start.offset
  const signs = openingSigns(place, target)
  const insert = '#'.repeat(depth)
  if (signs !== undefined) {
    const edit = {start, end: start + signs.length, insert}
    return {fix: {title: `Write \`${insert}\``, side: 'target', edits: [edit], safety: 'sure'}}
  }
  const shown = target.text.slice(start, place.end.offset)
  const underline = /^[^\r\n]*(?:\r\n|\n|\r)(=+|-+)[ \t]*$/u.exec(shown)?.[1]
  const sign = ['=', '-'][depth - 1]
  if (underline === undefined || sign === undefined) return {}
  const at = start + shown.lastIndexOf(underline)
  const line = sign.repeat(underline.length)
  const edit = {start: at, end: at + underline.length, insert: line}
  return {fix: {title: `Write \`${line}\``, side: 'target', edits: [edit], safety: 'sure'}}
}

/** Whether a segment stands for itself, in no list and no quote. */
function isLoose({kind}: Segment): boolean {
  return kind === 'paragraph' || kind === 'line'
}

function openingSigns({start}: Place, {text}: Document): string | undefined {
  return /^#{1,6}(?=[ \t])/u.exec(text.slice(start.offset, start.offset + 7))?.[0]
}

/**
 * A line that is a heading: sure if all of it is bold, like headings that lost their markup. Lines
 * in lists and quotes are not headings of the text.
 */
function headingFix(depth: number, target: Segment, document: Document): Pick<Report, 'fix'> {
  const {place, text} = target
  const [start, end] = [place.start.offset, place.end.offset]
  const isLine = place.start.column === 1 && place.start.line === place.end.line
  if (!isLoose(target) || !isLine) return {}
  const signs = `${'#'.repeat(depth)} `
  const title = `Write \`${signs}\``
  const bold = target.marks.find(
    (mark) => mark.type === 'strong' && mark.start === 0 && mark.end === text.length
  )
  if (!bold) {
    const edit = {start, end: start, insert: signs}
    return {fix: {title, side: 'target', edits: [edit], safety: 'unsafe'}}
  }
  const opens = /^(?:\*\*|__)/u.test(document.text.slice(start, end))
  if (!opens || bold.place.end.offset !== end) return {}
  const edits = [
    {start, end: start + 2, insert: signs},
    {start: end - 2, end, insert: ''}
  ] as const
  return {fix: {title, side: 'target', edits, safety: 'sure'}}
}

/** A heading as a line of its own, bold where that of the reference is. */
function lineFix(source: Segment, {place}: Segment, document: Document): Pick<Report, 'fix'> {
  const signs = openingSigns(place, document)
  const shown = document.text.slice(place.start.offset, place.end.offset)
  if (signs === undefined || !isLoose(source) || /#[ \t]*$/u.test(shown)) return {}
  const isBold = source.marks.some(
    ({type, start, end}) => type === 'strong' && start === 0 && end === source.text.length
  )
  const bold = isBold ? '**' : ''
  const start = place.start.offset
  const end = start + (/^#+[ \t]+/u.exec(shown)?.[0].length ?? 0)
  const last = start + shown.trimEnd().length
  const edits = [
    {start, end, insert: bold},
    ...(isBold ? [{start: last, end: last, insert: bold}] : [])
  ] as const
  const title = isBold ? 'Write a bold line' : 'Write a plain line'
  return {fix: {title, side: 'target', edits, safety: 'unsafe'}}
}

function missing(gap: Gap): Report {
  return {
    message: `Missing ${headingWords(gap)}`,
    side: 'target',
    place: gap.opposite,
    counterpart: gap.place,
    evidence: grade.certain,
    note: gapNote(gap),
    bead: gap
  }
}

function added(gap: Gap): Report {
  return {
    message: `Unexpected ${headingWords(gap)}, not in the reference`,
    side: 'target',
    place: gap.place,
    counterpart: gap.opposite,
    evidence: grade.certain,
    note: gapNote(gap),
    bead: gap
  }
}

function headingWords({segments}: Gap): string {
  const names = segments.map(({text}) => `\`${text}\``).join(', ')
  return segments.length === 1 ? `heading ${names}` : `headings ${names}`
}
