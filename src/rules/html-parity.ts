/**
 * `html-parity`: the HTML tags of the reference are in the translation.
 *
 * The names of tags are compared, bead by bead, in any order, and so are the attributes for their
 * appearance (`class`, `style`, `width`). Their content is text like any other. A tag that the
 * translation writes as Markdown (`<b>` as `**`) is not missing.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {extentOf} from '../check/places/extent.js'
import type {Report} from '../check/report.js'
import {type Unmatched, unmatched} from '../check/tokens/drifts.js'
import type {Bitext} from '../model/bead.js'
import type {InlineMark, Segment} from '../model/segment.js'
import {otherSide, type Side} from '../model/side.js'
import {type HtmlTag, htmlTagsOf} from './html-parity/html-tags.js'

export const htmlParity = defineRule({
  id: 'html-parity',
  summary: 'Both sides have the same HTML tags',
  why: 'A tag that is missing, or closed on one side only, changes how the rest of the page looks or breaks it.',
  severity: 'warning',
  category: 'design/markup',
  examples: [
    {
      name: 'the same tags',
      source: ['en', 'Press <kbd>Ctrl</kbd> to moor the boat.'],
      target: ['nl', 'Druk op <kbd>Ctrl</kbd> om de boot aan te leggen.'],
      findings: []
    },
    {
      name: 'a tag was not closed',
      source: ['en', 'Press <kbd>Ctrl</kbd> to moor the boat.'],
      target: ['de', 'Drücke <kbd>Ctrl, um das Boot festzumachen.'],
      findings: ['target 1:1-1:44 Missing HTML `</kbd>`']
    },
    {
      name: 'a tag written as Markdown',
      source: ['en', 'The harbour is <b>closed</b> on Sundays.'],
      target: ['fr', 'Le port est **fermé** le dimanche.'],
      findings: []
    },
    {
      name: 'another class',
      source: ['en', '<p class="warning">Mind the gap.</p>'],
      target: ['nl', '<p class="note">Let op de opstap.</p>'],
      findings: [
        'target 1:1-1:38 Unexpected HTML `<p class="note">`, expected `<p class="warning">`'
      ]
    },
    {
      name: 'a tag was added',
      source: ['en', 'The harbour is closed on Sundays.'],
      target: ['es', 'El puerto está <u>cerrado</u> los domingos.'],
      findings: ['target 1:16-1:19 Unexpected HTML `<u>`, `</u>`']
    }
  ],
  check(bitext, report) {
    for (const left of unmatched(bitext.beads, {tokensOf: htmlTagsOf, keyOf: ({name}) => name})) {
      const {bead} = left
      const [missing, extra] = [unlikeMarkdown(left, 'source'), unlikeMarkdown(left, 'target')]
      const common = {
        side: 'target',
        evidence: grade.firm,
        bead
      } as const
      const [lost, added] = [missing[0], extra[0]]
      if (lost) {
        report({
          ...common,
          message: `Missing HTML ${namesOf(missing)}`,
          place: extentOf(bead.target),
          counterpart: lost.place,
          expected: missing.map(({name}) => name).join(' '),
          note: `The reference has it on line ${lost.place.start.line}`
        })
      }
      if (added) {
        report({
          ...common,
          message: `Unexpected HTML ${namesOf(extra)}`,
          place: added.place,
          counterpart: extentOf(bead.source),
          actual: extra.map(({name}) => name).join(' '),
          note: 'The reference has no such tag here'
        })
      }
    }
    for (const found of attributeReports(bitext)) report(found)
  }
})

/** Tags that stand on both sides with other attributes, one for one. */
function attributeReports(bitext: Bitext): Report[] {
  const matching = {tokensOf: htmlTagsOf, keyOf: ({shown}: HtmlTag) => shown}
  return unmatched(bitext.beads, matching).flatMap(({bead, source, target}) => {
    const free = [...target]
    return source.flatMap((from): Report[] => {
      const at = free.findIndex(({name}) => name === from.name)
      const [to] = at < 0 ? [] : free.splice(at, 1)
      if (!to) return []
      return [
        {
          message: `Unexpected HTML \`${to.shown}\`, expected \`${from.shown}\``,
          side: 'target',
          place: to.place,
          counterpart: from.place,
          actual: to.shown,
          expected: from.shown,
          evidence: grade.good,
          note: 'Attributes for the appearance of a tag are the same in every language',
          bead
        }
      ]
    })
  })
}

function namesOf(tags: readonly HtmlTag[]): string {
  return tags.map(({name}) => `\`${name}\``).join(', ')
}

/** Tags that the other side has not written as Markdown either. */
function unlikeMarkdown(left: Unmatched<HtmlTag>, side: Side): readonly HtmlTag[] {
  const [own, other] = [left.bead[side], left.bead[otherSide(side)]]
  return left[side].filter(({name}) => {
    const type = markdownOf[name.replace(/[</>]/gu, '')]
    const count = (segments: readonly Segment[]) =>
      segments.flatMap(({marks}) => marks).filter((mark) => mark.type === type).length
    return type === undefined || count(other) <= count(own)
  })
}

const markdownOf: Readonly<Record<string, InlineMark['type']>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  a: 'link',
  img: 'image',
  code: 'code',
  del: 'delete',
  s: 'delete',
  br: 'break'
}
