import {type Bead, shapeOf} from '../../../model/bead.js'
import type {BitextTexts} from '../../../model/bitext-outline.js'
import type {Severity} from '../../../model/finding.js'
import type {Segment} from '../../../model/segment.js'
import type {Side} from '../../../model/side.js'
import {type Markup, markup} from '../../layout/markup.js'
import {worstOf} from '../../tally.js'
import {traitsOf} from './bead-traits.js'
import type {Placement} from './placement.js'

/** The drawing is stretched to the width of the page; these are its own units. */
const WIDTH = 1000
const BAND = 9
const HEIGHT = 56

/** Each segment counts as so many characters more, so that short lines stay visible. */
const SEGMENT_EXTRA = 40

/**
 * The whole alignment at a glance: the reference as a band above, the translation as a band below,
 * as long as their texts, and a ribbon for every bead that joins them. What is on one side only has
 * no ribbon. Only for the eye and the mouse: the beads below have the same links.
 */
export function overviewMarkup(
  bitext: BitextTexts,
  placement: Placement,
  idOf: (bead: number) => string
): Markup {
  const spans = {source: spansOf(bitext.source.segments), target: spansOf(bitext.target.segments)}
  const severities = severityByBead(bitext, placement)
  const beads = bitext.beads.map((bead) => {
    const title = `${bead.number}: ${shapeOf(bead)}, confidence ${bead.confidence.toFixed(2)}`
    const severity = severities.get(bead.number)
    const source = extent(bead, 'source', spans.source)
    const target = extent(bead, 'target', spans.target)
    return markup`<a href="#${idOf(bead.number)}" tabindex="-1" class="${[...traitsOf(bead), severity ?? ''].join(' ').trim()}"><title>${title}</title>${band(source, 0)}${ribbon(source, target)}${band(target, HEIGHT - BAND)}</a>
`
  })
  return markup`<svg class="overview" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
${beads}</svg>`
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Where each segment lies on its band, by its number. */
function spansOf(segments: readonly Segment[]): ReadonlyMap<number, Span> {
  const sizes = segments.map(({text}) => text.length + SEGMENT_EXTRA)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const spans = new Map<number, Span>()
  let done = 0
  for (const [index, segment] of segments.entries()) {
    const next = done + (sizes[index] ?? 0)
    spans.set(segment.number, {start: (done / total) * WIDTH, end: (next / total) * WIDTH})
    done = next
  }
  return spans
}

function extent(bead: Bead, side: Side, spans: ReadonlyMap<number, Span>): Span | undefined {
  const own = bead[side].map(({number}) => spans.get(number)).filter((span) => span !== undefined)
  if (own.length === 0) return undefined
  return {
    start: Math.min(...own.map(({start}) => start)),
    end: Math.max(...own.map(({end}) => end))
  }
}

/** Space between neighbours, in units of the drawing; never more than a quarter of the segment. */
const GAP = 0.8

function inner({start, end}: Span): Span {
  return {start, end: end - Math.min(GAP, (end - start) / 4)}
}

function band(span: Span | undefined, y: number): Markup | undefined {
  if (!span) return undefined
  const {start, end} = inner(span)
  return markup`<rect class="band" x="${round(start)}" y="${y}" width="${round(end - start)}" height="${BAND}"/>`
}

function ribbon(source: Span | undefined, target: Span | undefined): Markup | undefined {
  if (!source || !target) return undefined
  const top = BAND + 1
  const bottom = HEIGHT - BAND - 1
  const middle = HEIGHT / 2
  const [upper, lower] = [inner(source), inner(target)]
  const [a, b, c, d] = [upper.start, upper.end, lower.end, lower.start].map(round)
  return markup`<path class="ribbon" d="M${a} ${top}H${b}C${b} ${middle} ${c} ${middle} ${c} ${bottom}H${d}C${d} ${middle} ${a} ${middle} ${a} ${top}Z"/>`
}

function severityByBead(bitext: BitextTexts, placement: Placement): ReadonlyMap<number, Severity> {
  const sides = ['source', 'target'] as const
  const rows = bitext.beads.flatMap((bead) => {
    const hits = sides.flatMap((side) =>
      bead[side].flatMap((segment) => placement.ofSegment(side, segment))
    )
    const whole = hits.filter(({role, type}) => role === 'main' || type === 'whole')
    const placed = [...placement.ofBead(bead.number), ...whole.map((hit) => hit.placed)]
    return placed.length === 0
      ? []
      : [[bead.number, worstOf(placed.map(({finding}) => finding))] as const]
  })
  return new Map(rows)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
