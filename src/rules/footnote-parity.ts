/**
 * `footnote-parity`: the translation refers to each footnote of the reference, and has its text.
 *
 * Footnotes may have other names in a translation: if one identifier is missing and another is in
 * its place, nothing is reported. Nor is a reference missing to a footnote that a person left out.
 */
import {defineRule} from '../check/define-rule.js'
import {gapNote, isFootnotes} from '../check/gaps/gap-words.js'
import {type Gap, gapsOf} from '../check/gaps/gaps.js'
import {leftOutSegments} from '../check/gaps/left-out-segments.js'
import {grade} from '../check/grade.js'
import {extentOf} from '../check/places/extent.js'
import type {Report} from '../check/report.js'
import {unmatched} from '../check/tokens/drifts.js'
import {marksOf, type PlacedMark} from '../check/tokens/placed-mark.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Segment} from '../model/segment.js'
import {placeIn} from '../text/places/segment-place.js'
import {footnoteOf} from './footnote-parity/footnotes.js'

export const footnoteParity = defineRule({
  id: 'footnote-parity',
  summary: 'Every footnote has a reference and a text on both sides',
  why: 'Nobody reads a footnote without a reference, and a reference without a footnote leads nowhere. Footnotes often hold the evidence for a claim.',
  severity: 'error',
  category: 'accuracy/omission',
  examples: [
    {
      name: 'reference and text on both sides',
      source: ['en', 'The harbour opens at six.[^1]\n\n[^1]: On Sundays at eight.'],
      target: ['nl', 'De haven gaat om zes uur open.[^1]\n\n[^1]: Op zondag om acht uur.'],
      findings: []
    },
    {
      name: 'the reference is missing',
      source: [
        'en',
        'The harbour opens at six.[^1] Dogs stay outside.[^2]\n\n[^1]: On Sundays at eight.\n[^2]: Guide dogs may enter.'
      ],
      target: [
        'nl',
        'De haven gaat om zes uur open. Honden blijven buiten.[^2]\n\n[^1]: Op zondag om acht uur.\n[^2]: Blindengeleidehonden mogen erin.'
      ],
      findings: ['target 1:1-1:58 Missing reference to footnote `1`']
    },
    {
      name: 'the text is missing, so that the reference leads nowhere',
      source: ['en', 'The harbour opens at six.[^1]\n\n[^1]: On Sundays at eight.'],
      target: ['de', 'Der Hafen öffnet um sechs.[^1]'],
      findings: ['target 1:27-1:31 Missing text of footnote `1`']
    },
    {
      name: 'both are missing',
      source: ['en', 'The harbour opens at six.[^1]\n\n[^1]: On Sundays at eight.'],
      target: ['fr', 'Le port ouvre à six heures.'],
      findings: ['target 1:1-1:28 Missing footnote `1`, reference and text']
    },
    {
      name: 'the mark of a footnote is gone',
      source: ['en', 'The museum[^1] is closed on Mondays.\n\n[^1]: The one on the market square.'],
      target: ['es', 'El museo cierra los lunes.\n\n[^1]: El de la plaza del mercado.'],
      findings: ['target 1:1-1:27 Missing reference to footnote `1`']
    },
    {
      name: 'a person left the footnote out on purpose',
      before: {
        source: 'The harbour opens at six.[^1]\n\n[^1]: On Sundays at eight.',
        target: 'Le port ouvre à six heures.',
        decided: 'checked'
      },
      source: ['en', 'The harbour opens at six.[^1]\n\n[^1]: On Sundays at eight.'],
      target: ['fr', 'Le port ouvre à six heures.'],
      findings: []
    }
  ],
  check(bitext, report) {
    const gaps = gapsOf(bitext, 'source').filter(isFootnotes)
    const told = new Set<Gap>()
    const ids = footnoteOf(bitext.source)
    const leftOut = new Set([...leftOutSegments(bitext, 'source')].map((one) => ids.get(one)))
    for (const {bead, source, target} of unmatched(bitext.beads, {
      tokensOf: references,
      keyOf: idOf
    })) {
      const wanted = source.filter((mark) => !leftOut.has(idOf(mark)))
      for (const mark of wanted.slice(target.length)) {
        const gap = gaps.find(({segments}) => segments.some((one) => ids.get(one) === idOf(mark)))
        if (gap) told.add(gap)
        report(missingReference(mark, {bead, gap, bitext}))
      }
    }
    for (const gap of gaps.filter((one) => !told.has(one))) report(missingText(gap, ids))
    for (const gap of gapsOf(bitext, 'target').filter(isFootnotes)) report(addedText(gap))
  }
})

function references(segment: Segment): readonly PlacedMark[] {
  return marksOf(segment, 'footnote')
}

function idOf({value}: PlacedMark): string {
  return value.toLowerCase()
}

interface Found {
  readonly bead: Bead
  /** The text of the footnote, where that is missing too. */
  readonly gap: Gap | undefined
  readonly bitext: Bitext
}

function missingReference(mark: PlacedMark, {bead, gap, bitext}: Found): Report {
  const dangling = danglingIn(bead, mark, bitext)
  const words = dangling
    ? `Missing text of footnote \`${mark.value}\``
    : gap
      ? `Missing footnote \`${mark.value}\`, reference and text`
      : `Missing reference to footnote \`${mark.value}\``
  return {
    message: words,
    side: 'target',
    place: dangling ?? extentOf(bead.target),
    counterpart: mark.place,
    expected: `[^${mark.value}]`,
    evidence: grade.exact,
    note: dangling
      ? 'A reference to a footnote without text shows as plain brackets'
      : `The reference has it on line ${mark.place.start.line}`,
    bead
  }
}

/** `[^1]` that shows as plain text, because there is no footnote with that name. */
function danglingIn({target}: Bead, {value}: PlacedMark, {target: document}: Bitext) {
  const written = `[^${value}]`
  for (const segment of target) {
    const start = segment.text.indexOf(written)
    if (start >= 0) return placeIn(document, segment, start, start + written.length)
  }
  return undefined
}

function missingText(gap: Gap, ids: ReadonlyMap<Segment, string>): Report {
  const names = [...new Set(gap.segments.flatMap((segment) => ids.get(segment) ?? []))]
  return {
    message: `Missing text of footnote ${names.map((name) => `\`${name}\``).join(', ')}`,
    side: 'target',
    place: gap.opposite,
    counterpart: gap.place,
    expected: gap.segments.map(({text}) => text).join('\n'),
    evidence: grade.certain,
    note: gapNote(gap),
    bead: gap
  }
}

function addedText(gap: Gap): Report {
  return {
    message: 'Unexpected footnote, not in the reference',
    side: 'target',
    place: gap.place,
    counterpart: gap.opposite,
    actual: gap.segments.map(({text}) => text).join('\n'),
    evidence: grade.certain,
    note: gapNote(gap),
    bead: gap
  }
}
