import {type Bead, isAloneOnPurpose} from '../../../model/bead.js'
import type {BitextTexts, DocumentTexts} from '../../../model/bitext-outline.js'
import {type Markup, markup} from '../../layout/markup.js'
import type {WholePair} from '../../reporter.js'
import {counted, describeTally, tallyOf} from '../../tally.js'
import {type BeadContext, beadMarkup, findingCards} from './bead.js'
import {stateFinder} from './bead-state.js'
import {legendMarkup} from './legend.js'
import {overviewMarkup} from './overview.js'
import {type PlacedFinding, placementOf} from './placement.js'
import {bareSign} from './severity-sign.js'
import {suppressedMarkup} from './suppressed.js'
import {withCode} from './with-code.js'

/** `id` of the section of a pair, by its number from 1. */
export function pairId(number: number): string {
  return `p${number}`
}

/** A pair of texts: what it amounts to, its findings as a list, and the two texts bead by bead. */
export function pairMarkup(pair: WholePair, number: number): Markup {
  const id = pairId(number)
  const {bitext, name, findings} = pair
  const placement = placementOf(pair, (finding) => `${id}-f${finding}`)
  const idOf = (bead: number) => `${id}-b${bead}`
  const context = {bitext, placement, idOf, stateOf: stateFinder(pair)}
  // Two empty texts have no bead to put a finding under.
  const loose = placement.findings.filter(({bead}) => bead === 0)
  return markup`<section class="pair" id="${id}" aria-labelledby="${id}-name">
<header class="pair-head">
<h2 id="${id}-name">${name}</h2>
<p class="figures">${describeTally(tallyOf(findings))} · ${figures(bitext)}</p>
${overviewMarkup(bitext, placement, idOf)}
${legendMarkup(bitext.beads)}
${findingList(placement.findings)}
${suppressedMarkup(pair.suppressed ?? [])}
</header>
${findingCards(loose, 'source', placement)}${findingCards(loose, 'target', placement)}
<div class="columns-head">
${documentHead(bitext.source, 'Reference')}
${documentHead(bitext.target, 'Translation')}
</div>
<div class="beads">
${groupsOf(bitext.beads).map((group) => beadGroup(group, context))}</div>
</section>
`
}

/**
 * Beads that the browser lays out together when they come near the window, and not before. Fewer
 * make a page of thousands slow to open, more make it stutter.
 */
const GROUP = 25

function groupsOf(beads: readonly Bead[]): readonly (readonly Bead[])[] {
  const count = Math.ceil(beads.length / GROUP)
  return Array.from({length: count}, (_, index) => beads.slice(index * GROUP, (index + 1) * GROUP))
}

/** From here on only the groups near the window are laid out. */
export const MANY_BEADS = 400

function beadGroup(group: readonly Bead[], context: BeadContext): Markup {
  const many = context.bitext.beads.length > MANY_BEADS ? ' many' : ''
  const [first, last] = [group[0]?.number ?? 0, group.at(-1)?.number ?? 0]
  return markup`<ol class="group${many}" start="${first}" aria-label="Beads ${first} to ${last}">
${group.map((bead) => beadMarkup(bead, context))}</ol>
`
}

function documentHead({path, lang}: DocumentTexts, role: string): Markup {
  return markup`<p class="document"><span class="role">${role}</span> <span class="lang">${lang}</span> <span class="file">${path}</span></p>`
}

function figures({source, target, beads}: BitextTexts): string {
  const both = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0)
  const alone = beads.filter((bead) => !isAloneOnPurpose(bead))
  const missing = alone.filter((bead) => bead.target.length === 0)
  const extra = alone.filter((bead) => bead.source.length === 0)
  const segments = (parts: typeof beads, side: 'source' | 'target') =>
    parts.reduce((sum, bead) => sum + bead[side].length, 0)
  return [
    `${source.segments.length} and ${counted(target.segments.length, 'segment')}`,
    `${both.length} joined`,
    missing.length > 0 ? `${segments(missing, 'source')} only in the reference` : '',
    extra.length > 0 ? `${segments(extra, 'target')} only in the translation` : ''
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** A list longer than this starts folded. */
const LIST_OPEN = 24

function findingList(findings: readonly PlacedFinding[]): Markup | undefined {
  if (findings.length === 0) return undefined
  const open = findings.length <= LIST_OPEN ? markup` open` : undefined
  return markup`<details class="finding-list"${open}>
<summary>${counted(findings.length, 'finding')} in reading order</summary>
<ol>
${findings.map(listEntry)}</ol>
</details>`
}

function listEntry({finding, id, number}: PlacedFinding): Markup {
  const {severity, reason, at} = finding
  return markup`<li data-f="${id}"><a href="#${id}">${bareSign(severity)}<span class="count">${number}</span><span class="hush">${severity}: </span><span class="message">${withCode(reason)}</span><span class="place">${finding.side} ${at.start.line}:${at.start.column}</span></a></li>
`
}
