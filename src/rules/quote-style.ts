/**
 * `quote-style`: a translation keeps to one style of double quotation marks.
 *
 * Which style it is, is its own affair: only a few marks of another style in a document that otherwise
 * keeps to one are reported, and only where the source keeps to one there. A quotation inside another
 * has other marks by right.
 */
import {defineRule} from '../check/define-rule.js'
import {linkedBeads} from '../check/linked-beads.js'
import {isSpoken} from '../check/spoken.js'
import {typographyCauses} from '../check/text-causes.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Segment} from '../model/segment.js'
import {proseOf} from '../text/prose.js'
import {placeIn} from '../text/segment-place.js'

export const quoteStyle = defineRule({
  id: 'quote-style',
  summary: 'A translation keeps to one style of double quotation marks',
  why: 'Marks of another style show where text was pasted in.',
  severity: 'info',
  category: 'linguistic/typography',
  follows: [...typographyCauses, 'quote-pairs'],
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
          confidence: 0.7 * bead.confidence,
          actual: odd.shown,
          expected: usual,
          note: `The rest of the translation has \`${usual}\``,
          bead: bead.number
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
  return [...proseOf(segment).matchAll(quote)].map(({0: shown, index: at}) => ({shown, at}))
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

function counterpartOf({source}: Bead) {
  return source[0] ? {counterpart: source[0].place} : {}
}
