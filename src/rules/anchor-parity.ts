import {weakestOf} from '../check/basis.js'
import {grade} from '../check/grade.js'
/**
 * `anchor-parity`: a link to a heading of the same document leads to the translation of that
 * heading, and explicit ids of headings stay the same.
 *
 * Ids are made from headings, so a translated heading has another id. If the link in the reference
 * leads nowhere either, the ids come from elsewhere and nothing is reported.
 */

import {defineRule} from '../check/define-rule.js'
import type {Report} from '../check/report.js'
import {costIf} from '../check/tokens/cheapest-pairs.js'
import type {Drift} from '../check/tokens/drift.js'
import {driftReport} from '../check/tokens/drift-report.js'
import {drifts} from '../check/tokens/drifts.js'
import {type LinkToken, linksOf} from '../check/tokens/link-tokens.js'
import {placeCost, tokenValue} from '../check/tokens/token.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Document} from '../model/document.js'
import type {Fix} from '../model/edit.js'
import type {Segment} from '../model/segment.js'
import {lineIndexOf} from '../text/places/segment-place.js'
import {type Anchor, anchorsOf, decoded, headingId, plainAnchor} from './anchor-parity/anchors.js'

export const anchorParity = defineRule({
  id: 'anchor-parity',
  summary: 'Links to headings lead to the right heading, and explicit ids stay the same',
  why: 'A link to a heading that was translated leads nowhere, and a reader who follows it stays on the same spot.',
  severity: 'warning',
  category: 'linguistic/cross-reference',
  fixesMarkup: true,
  examples: [
    {
      name: 'a link to the translated heading',
      source: [
        'en',
        '# Harbour\n\nSee [the hours](#opening-hours).\n\n## Opening hours\n\nFrom six.'
      ],
      target: [
        'nl',
        '# Haven\n\nZie [de tijden](#openingstijden).\n\n## Openingstijden\n\nVanaf zes.'
      ],
      findings: []
    },
    {
      name: 'a link to a heading that no longer exists',
      source: [
        'en',
        '# Harbour\n\nSee [the hours](#opening-hours).\n\n## Opening hours\n\nFrom six.'
      ],
      target: [
        'nl',
        '# Haven\n\nZie [de tijden](#opening-hours).\n\n## Openingstijden\n\nVanaf zes.'
      ],
      findings: [
        'target 3:5-3:32 Unexpected link `#opening-hours`, which leads nowhere, expected `#openingstijden`'
      ]
    },
    {
      name: 'a link to another heading',
      source: [
        'en',
        '# Harbour\n\nSee [below](#fees).\n\n## Hours\n\nFrom six.\n\n## Fees\n\nNone.'
      ],
      target: [
        'nl',
        '# Haven\n\nZie [hierna](#tijden).\n\n## Tijden\n\nVanaf zes.\n\n## Kosten\n\nGeen.'
      ],
      findings: ['target 3:5-3:22 Unexpected link `#tijden`, expected `#kosten`']
    },
    {
      name: 'an explicit id that was translated',
      source: ['en', '## Opening hours {#hours}\n\nFrom six.'],
      target: ['nl', '## Openingstijden {#tijden}\n\nVanaf zes.'],
      findings: ['target 1:19-1:28 Unexpected heading id `tijden`, expected `hours`']
    },
    {
      name: 'an explicit id that was left out',
      source: ['en', '## Opening hours {#hours}\n\nFrom six.'],
      target: ['nl', '## Openingstijden\n\nVanaf zes.'],
      findings: ['target 1:1-1:18 Missing heading id `hours`']
    },
    {
      name: 'a link to a heading that was reworded',
      source: ['en', '# Museum\n\nSee [prices](#prices).\n\n## Prices\n\nFree.'],
      target: ['de', '# Museum\n\nSiehe [Preise](#preise).\n\n## Eintrittspreise\n\nFrei.'],
      findings: [
        'target 3:7-3:24 Unexpected link `#preise`, which leads nowhere, expected `#eintrittspreise`'
      ]
    },
    {
      name: 'accents stay in the anchor',
      source: ['en', '# Museum\n\nSee [the schedule](#schedule).\n\n## Schedule\n\nFrom nine.'],
      target: ['fr', '# Musée\n\nVoir [les étapes](#étapes).\n\n## Étapes\n\nDès neuf heures.'],
      findings: []
    },
    {
      name: 'a link that was not translated',
      source: ['en', '# Museum\n\nSee [prices](#prices).\n\n## Prices\n\nFree.'],
      target: ['es', '# Museo\n\nVéanse [los precios](#prices).\n\n## Precios\n\nGratis.'],
      findings: [
        'target 3:8-3:30 Unexpected link `#prices`, which leads nowhere, expected `#precios`'
      ]
    }
  ],
  check(bitext, report) {
    for (const drift of anchorDrifts(bitext)) {
      const found = anchorReport(drift, bitext)
      if (found) report(found)
    }
    for (const bead of bitext.beads) {
      const found = idReport(bead, bitext)
      if (found) report(found)
    }
  }
})

function anchorDrifts(bitext: Bitext): Drift<LinkToken>[] {
  const beads = new Map(
    bitext.beads.flatMap((bead) => bead.source.map((one) => [one, bead] as const))
  )
  return drifts<LinkToken>(bitext.beads, {
    tokensOf: (segment, side) =>
      segment.marks.some(({value}) => value.startsWith('#')) || segment.kind === 'html'
        ? linksOf(bitext, side, segment)
            .filter(({target}) => target.type === 'fragment' && target.fragment !== '')
            .map((link) => ({...link, value: `${side} ${link.value}`}))
        : [],
    keyOf: tokenValue,
    same: [costIf((source, target) => leadsAlike(source, target, {bitext, beads}), placeCost)],
    cost: placeCost
  })
}

interface Leads {
  readonly bitext: Bitext
  readonly beads: ReadonlyMap<Segment, Bead>
}

function leadsAlike(source: LinkToken, target: LinkToken, {bitext, beads}: Leads): boolean {
  const from = anchorAt(source, bitext.source)
  if (!from) return true
  const to = anchorAt(target, bitext.target)
  if (!to) return false
  if (!from.heading || !to.heading) return true
  const meant = beads.get(from.heading)?.target ?? []
  return meant.includes(to.heading) || meant.every(({kind}) => kind !== 'heading')
}

function anchorAt({target}: LinkToken, document: Bitext['source']): Anchor | undefined {
  return anchorsOf(document).get(plainAnchor(target.fragment))
}

function anchorReport(drift: Drift<LinkToken>, bitext: Bitext): Report | undefined {
  if (drift.type !== 'changed') return undefined
  const {heading} = anchorAt(drift.source, bitext.source) ?? {}
  const meant = bitext.beads.find(({source}) => heading && source.includes(heading))
  const [translated] = meant?.target ?? []
  const id = translated && idOf(translated, bitext.target)
  const isDead = anchorAt(drift.target, bitext.target) === undefined
  if (!isDead && id === undefined) return undefined

  const words = {noun: 'link', evidence: () => grade.firm, note: () => noteOf(isDead)}
  const found = driftReport(drift, words)
  const shown = drift.target.shown
  const {address} = drift.target
  if (!found) return undefined
  const expected = id === undefined ? '' : `, expected \`#${id}\``
  return {
    ...found,
    message: `Unexpected link \`${shown}\`${isDead ? ', which leads nowhere' : ''}${expected}`,
    expected: id === undefined ? drift.source.shown : `#${id}`,
    bead: weakestOf([drift.bead, ...(meant ? [meant] : [])]),
    ...(translated && id !== undefined && address
      ? {
          fix: linkFix({
            address,
            id,
            safety:
              isDead &&
              hasSameNumber(heading, translated) &&
              isMadeLikeThat({drift, heading, translated, id}, bitext)
                ? 'sure'
                : 'unsafe'
          }),
          fixRepeats: translated.place
        }
      : {})
  }
}

interface LinkFix extends Pick<Fix, 'safety'> {
  readonly address: {readonly start: number; readonly end: number}
  readonly id: string
}

function linkFix({address, id, safety}: LinkFix): Fix {
  return {
    title: `Write \`#${id}\``,
    side: 'target',
    edits: [{start: address.start, end: address.end, insert: `#${id}`}],
    safety
  }
}

interface MadeId {
  readonly drift: Drift<LinkToken> & {readonly type: 'changed'}
  readonly heading: Segment | undefined
  readonly translated: Segment
  readonly id: string
}

/**
 * Whether the site makes ids the way that is assumed here: the reference's link is made so of its
 * heading, the translated heading has no id by hand in any notation, and letters that some sites
 * leave out of ids are in another link of the translation.
 */
function isMadeLikeThat(
  {drift, heading, translated, id}: MadeId,
  {source, target}: Bitext
): boolean {
  if (!heading || drift.source.target.fragment !== madeId(heading, source)) return false
  if (id !== madeId(translated, target)) return false
  return /^[\w-]+$/.test(id) || hasOtherLikeThat(target)
}

/** The id that is made of a heading; undefined if something behind it may be an id by hand. */
function madeId(heading: Segment, document: Document): string | undefined {
  const {start, end} = heading.place
  if (/[{}]/.test(document.text.slice(start.offset, end.offset))) return undefined
  return idOf(heading, document)
}

/** Whether a link of the document leads to a heading whose id has letters outside ASCII. */
function hasOtherLikeThat(document: Document): boolean {
  const ids = new Set([...anchorsOf(document).values()].map(({id}) => `#${id}`))
  return document.segments.some(({marks}) =>
    marks.some(
      ({type, value}) =>
        type === 'link' && /[^\0-\x7f]/.test(decoded(value)) && ids.has(decoded(value))
    )
  )
}

/** Where the number of a heading was altered or lost, its link may be all that is right. */
function hasSameNumber(source: Segment | undefined, target: Segment): boolean {
  return (source?.label?.value ?? []).join('.') === (target.label?.value ?? []).join('.')
}

function idOf(heading: Segment, document: Document): string | undefined {
  return [...anchorsOf(document).values()].find((anchor) => anchor.heading === heading)?.id
}

function noteOf(isDead: boolean): string {
  return isDead
    ? 'The translation has no heading or id with this name'
    : 'In the reference, the link leads to another heading'
}

function idReport(bead: Bead, bitext: Bitext): Report | undefined {
  const {source, target} = bead
  const [from, to] = [source[0], target[0]]
  if (from?.kind !== 'heading' || to?.kind !== 'heading') return undefined
  const wanted = headingId(from, bitext.source)
  const found = headingId(to, bitext.target)
  if (!wanted || wanted.id === found?.id) return undefined

  const lines = lineIndexOf(bitext.target)
  const insert = found ? `{#${wanted.id}}` : ` {#${wanted.id}}`
  const at = to.place.end.offset
  const range = found ?? {start: at, end: at}
  return {
    message: found
      ? `Unexpected heading id \`${found.id}\`, expected \`${wanted.id}\``
      : `Missing heading id \`${wanted.id}\``,
    side: 'target',
    place: found ? lines.placeOf(found.start, found.end) : to.place,
    counterpart: lineIndexOf(bitext.source).placeOf(wanted.start, wanted.end),
    expected: wanted.id,
    ...(found ? {actual: found.id} : {}),
    evidence: grade.firm,
    note: 'Links from other pages use the id of the reference',
    bead,
    fix: {
      title: `Write \`{#${wanted.id}}\``,
      side: 'target',
      edits: [{start: range.start, end: range.end, insert}],
      // Other pages may lead to the id that the heading has now.
      safety: 'unsafe'
    }
  }
}
