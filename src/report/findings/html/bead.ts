import {type Bead, isAloneOnPurpose, sentencesOf, shapeOf} from '../../../model/bead.js'
import type {BitextTexts} from '../../../model/bitext-outline.js'
import type {Side} from '../../../model/side.js'
import {type Markup, markup} from '../../layout/markup.js'
import type {SentenceRole} from './annotated-text.js'
import type {StateFinder} from './bead-state.js'
import {surenessOf, traitsOf} from './bead-traits.js'
import {type CardContext, findingCard} from './finding-card.js'
import type {PlacedFinding, Placement} from './placement.js'
import {segmentMarkup} from './segment.js'

/** What a bead needs to know of its pair. */
export interface BeadContext {
  readonly bitext: BitextTexts
  readonly placement: Placement
  /** `id` of a bead on the page, by its number. */
  readonly idOf: (bead: number) => string
  readonly stateOf: StateFinder
}

/** A row of the page: what translates what, joined in the middle, findings under their own side. */
export function beadMarkup(bead: Bead, context: BeadContext): Markup {
  const found = context.placement.ofBead(bead.number)
  const state = context.stateOf(bead)
  return markup`<li class="bead${oneSided(bead)}" id="${context.idOf(bead.number)}" tabindex="-1"${dataOf('is', traitsOf(bead).join(' '))}${dataOf('state', state ?? '')}>
${column(bead, 'source', context)}
${cardsUnder('source', found, context)}
${spine(bead, context)}
${column(bead, 'target', context)}
${cardsUnder('target', found, context)}
</li>
`
}

function dataOf(name: 'is' | 'state', value: string): Markup | undefined {
  if (value === '') return undefined
  return name === 'is' ? markup` data-is="${value}"` : markup` data-state="${value}"`
}

function cardsUnder(
  side: Side,
  found: readonly PlacedFinding[],
  {placement}: BeadContext
): Markup | undefined {
  const cards = findingCards(found, side, placement)
  return cards.length === 0 ? undefined : markup`<div class="found ${side}">${cards}</div>`
}

/** The cards of the findings of one side. */
export function findingCards(
  found: readonly PlacedFinding[],
  side: Side,
  {findings, textOf}: Placement
): readonly Markup[] {
  return found
    .filter(({finding}) => finding.side === side)
    .map((placed) => findingCard(placed, {neighbours: neighboursOf(placed, findings), textOf}))
}

function column(bead: Bead, side: Side, {bitext, placement}: BeadContext): Markup {
  const {lang} = bitext[side]
  const sentences = sentenceRoles(bead, side)
  const segments = bead[side].map((segment) =>
    segmentMarkup(segment, {side, lang, placement, sentences})
  )
  return segments.length === 0
    ? markup`<div class="column ${side}"><p class="nothing">${nothing[side]}</p></div>`
    : markup`<div class="column ${side}" lang="${lang}">${segments}</div>`
}

const nothing: Readonly<Record<Side, string>> = {
  source: 'Not in the reference',
  target: 'Not in the translation'
}

function spine(bead: Bead, {idOf, stateOf}: BeadContext): Markup {
  const {number, confidence, moved} = bead
  const state = stateOf(bead)
  const shape = shapeOf(bead)
  // Most beads are one to one, which is not shown.
  const shapeClass = shape === '1-1' ? 'hush' : 'shape'
  return markup`<div class="spine ${surenessOf(bead)}"><a class="join" href="#${idOf(number)}"${why(bead)}><span class="hush">Bead </span><span class="number">${number}</span><span class="hush">, </span><span class="${shapeClass}">${shape}</span>${moved && markup` <span class="moved">moved</span>`}${state && state !== 'proposed' ? markup` <span class="state">${state}</span>` : undefined}<span class="hush">, confidence </span><span class="sure">${percent(confidence)}</span></a></div>`
}

/** What speaks for and against the bead, for those who point at it. */
function why({reasons}: Bead): Markup | undefined {
  return reasons.length === 0 ? undefined : markup` title="${reasons.join('; ')}"`
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`
}

function oneSided(bead: Bead): string {
  const {source, target} = bead
  if (isAloneOnPurpose(bead)) return ''
  if (target.length === 0) return ' missing'
  return source.length === 0 ? ' extra' : ''
}

function sentenceRoles(bead: Bead, side: Side): ReadonlyMap<string, SentenceRole> {
  const pairs = sentencesOf(bead)
  // With one pair there is nothing to distinguish.
  if (pairs.length < 2) return new Map()
  return new Map(
    pairs.flatMap((pair, index) => {
      const alone = pair.source.length === 0 || pair.target.length === 0
      return pair[side].map(({path}) => [path, {pair: index + 1, alone}] as const)
    })
  )
}

function neighboursOf(
  placed: PlacedFinding,
  findings: readonly PlacedFinding[]
): CardContext['neighbours'] {
  const previous = findings[placed.number - 2]?.id
  const next = findings[placed.number]?.id
  return {...(previous !== undefined && {previous}), ...(next !== undefined && {next})}
}
