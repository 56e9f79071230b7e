/**
 * `quote-style`: a translation uses one style of double quotation marks.
 *
 * Any style is fine. The rule reports only a few marks of another style in a document that
 * otherwise uses one, and only where the source uses one style. A quotation inside another may have
 * other marks.
 */

import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {linkedBeads} from '../check/places/linked-beads.js'
import {isSpoken} from '../check/places/spoken.js'
import type {Report} from '../check/report.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Document} from '../model/document.js'
import type {Segment} from '../model/segment.js'
import {allMatches} from '../text/all-matches.js'
import {placeIn} from '../text/places/segment-place.js'
import {proseOf} from '../text/prose.js'

export const quoteStyle = defineRule({
  id: 'quote-style',
  summary: 'A translation uses one style of double quotation marks',
  why: 'Another style shows where text was pasted in.',
  severity: 'info',
  category: 'linguistic/typography',
  alsoFollows: ['mojibake', 'quote-pairs'],
  isOfProse: true,
  examples: [
    {
      name: 'another style than the source has, throughout',
      source: ['en', quoting('The ship', '"', '"')],
      target: ['de', quoting('Das Schiff', '„', '“')],
      findings: []
    },
    {
      name: 'one quotation in another style',
      source: ['en', quoting('The ship', '"', '"')],
      target: ['de', quoting('Das Schiff', '„', '“').replace('„Nr. 5“', '"Nr. 5"')],
      findings: ['target 9:12-9:13 Unexpected quotation mark `"`, expected `„“`']
    },
    {
      name: 'one Dutch quotation in straight marks',
      source: ['en', quoting('The ship', '“', '”')],
      target: ['nl', quoting('Het schip', '“', '”').replace('“Nr. 5”', '"Nr. 5"')],
      findings: ['target 9:11-9:12 Unexpected quotation mark `"`, expected `“”`']
    },
    {
      name: 'one French quotation without its angles',
      source: ['en', quoting('The ship', '“', '”')],
      target: ['fr', quoting('Le bateau', '« ', ' »').replace('« Nr. 5 »', '“Nr. 5”')],
      findings: ['target 9:11-9:12 Unexpected quotation mark `“`, expected `«»`']
    },
    {
      name: 'Spanish quotations in angles throughout',
      source: ['en', quoting('The ship', '“', '”')],
      target: ['es', quoting('El barco', '«', '»')],
      findings: []
    }
  ],
  check(bitext, report) {
    const usual = usualStyle(bitext)
    if (!usual) return
    for (const bead of linkedBeads(bitext)) {
      if (new Set(bead.source.flatMap(marksIn).map(styleOf)).size > 1) continue
      for (const segment of bead.target.filter(isSpoken)) {
        const odd = oddMark(segment, usual)
        if (!odd) continue
        report({
          message: `Unexpected quotation mark \`${odd.shown}\`, expected \`${usual}\``,
          side: 'target',
          place: placeIn(bitext.target, segment, odd.at, odd.at + 1),
          ...counterpartOf(bead),
          evidence: grade.weak,
          actual: odd.shown,
          expected: usual,
          note: `The rest of the translation has \`${usual}\``,
          bead,
          ...fixFor(segment, usual, bitext.target)
        })
      }
    }
  }
})

/** Twelve paragraphs with a quotation each, for the examples. */
function quoting(ship: string, opening: string, closing: string): string {
  return Array.from(
    {length: 12},
    (_, index) => `${ship} ${opening}Nr. ${index + 1}${closing}`
  ).join('\n\n')
}

/** Fewest marks of a document, and the share of them in one style, from which that is its style. */
const fewestMarks = 20
const leastShare = 0.9

const quote = /["“”„«»]/gu

interface PlacedMark {
  readonly shown: string
  readonly at: number
}

function marksIn(segment: Segment): PlacedMark[] {
  return allMatches(proseOf(segment), quote).map(({0: shown, index: at}) => ({shown, at}))
}

/** Curved marks are one style, whatever they open and close with. */
function styleOf({shown}: PlacedMark): string {
  if (shown === '"') return '""'
  return /[«»]/.test(shown) ? '«»' : '“”'
}

/** How the style of most marks is written; nothing for few marks, and for a mixture. */
function usualStyle({target}: Bitext): string | undefined {
  const marks = target.segments.filter(isSpoken).flatMap(marksIn)
  if (marks.length < fewestMarks) return undefined
  const style = ['""', '“”', '«»'].find(
    (one) => marks.filter((mark) => styleOf(mark) === one).length >= leastShare * marks.length
  )
  const isLow = style === '“”' && marks.some(({shown}) => shown === '„')
  return isLow ? '„“' : style
}

/** The first mark of another style that is in no quotation of the usual one. */
function oddMark(segment: Segment, usual: string): PlacedMark | undefined {
  const marks = marksIn(segment)
  const style = usual === '„“' ? '“”' : usual
  const isUsed = marks.some((mark) => styleOf(mark) === style)
  return isUsed ? undefined : marks.find((mark) => styleOf(mark) !== style)
}

/** All marks of a segment in the usual style, where they open and close in turn. */
function fixFor(segment: Segment, usual: string, document: Document): Pick<Report, 'fix'> {
  const prose = proseOf(segment)
  const marks = marksIn(segment)
  const [opening = '', closing = ''] = usual
  const gap = usual === '«»' ? innerSpace(document) : ''
  const edits = marks.map(({at}, index) => {
    const isOpening = index % 2 === 0
    const [from, to] = isOpening
      ? [at, /^.\s?/u]
      : [/\s$/u.test(prose.slice(0, at)) ? at - 1 : at, /^\s?./u]
    const shown = to.exec(prose.slice(from))?.[0] ?? ''
    const {start, end} = placeIn(document, segment, from, from + shown.length)
    const insert = isOpening ? opening + gap : gap + closing
    return {shown, edit: {start: start.offset, end: end.offset, insert}}
  })
  const isVerbatim = edits.every(
    ({shown, edit}) => document.text.slice(edit.start, edit.end) === shown
  )
  const [first, ...more] = edits.map(({edit}) => edit)
  if (!first || marks.length % 2 === 1 || !isVerbatim) return {}
  return {
    fix: {title: `Write \`${usual}\``, side: 'target', edits: [first, ...more], safety: 'unsafe'}
  }
}

/** What a document sets between angled marks and what they enclose, most often. */
function innerSpace({segments}: Document): string {
  const spaces = segments
    .filter(isSpoken)
    .flatMap((segment) =>
      Array.from(proseOf(segment).matchAll(/«(\s?)/gu), ([, space = '']) => space)
    )
  const count = (wanted: string) => spaces.filter((space) => space === wanted).length
  return [...new Set(spaces)].sort((a, b) => count(b) - count(a))[0] ?? ''
}

function counterpartOf({source}: Bead) {
  return source[0] ? {counterpart: source[0].place} : {}
}
