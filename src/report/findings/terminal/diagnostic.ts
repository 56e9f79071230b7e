import type {BitextOutline} from '../../../model/bitext-outline.js'
import type {Finding} from '../../../model/finding.js'
import type {FilePlace} from '../../../model/place.js'
import {otherSide} from '../../../model/side.js'
import {oneLine, wrap} from '../../layout/cells.js'
import {displayWidth} from '../../layout/display-width.js'
import {themeFor} from '../../layout/theme.js'
import type {ReportContext} from '../../reporter.js'
import {counted} from '../../tally.js'
import {type FrameOptions, frame} from './frame.js'

/** One finding in full: its message, its place, its counterpart's place, other places, and why. */
export function diagnostic(
  finding: Finding,
  bitext: BitextOutline,
  context: ReportContext
): readonly string[] {
  const layout = {theme: themeFor(context), width: context.width, gutter: gutterWidth(finding)}
  return [
    ...head(finding, context),
    opening(finding, layout),
    ...frame(bitext[finding.side].text, finding.at, {
      ...layout,
      tone: finding.severity,
      role: 'main',
      ...labelOf(finding)
    }),
    ...counterpart(finding, bitext, layout),
    ...tail(finding, layout)
  ]
}

type Layout = Pick<FrameOptions, 'theme' | 'width' | 'gutter'>

function head({severity, reason}: Finding, context: ReportContext): readonly string[] {
  const {paint, signs} = themeFor(context)
  const word = `${signs.severity[severity]} ${severity}`
  const margin = displayWidth(word) + 2
  const [first = '', ...rest] = wrap(oneLine(reason), context.width - margin)
  const lines = rest.map((line) => `${' '.repeat(margin)}${paint('strong', line)}`)
  return [`${paint(severity, word)}  ${paint('strong', first)}`, ...lines]
}

/** Confidence from which on it is not shown. */
const SURE = 0.995

function opening({at, rule, confidence}: Finding, layout: Layout): string {
  const {paint, signs} = layout.theme
  const sure = confidence < SURE ? `  confidence ${confidence.toFixed(2)}` : ''
  return branch(layout, signs.start, `${locate(at)}  ${paint('faint', `${rule}${sure}`)}`)
}

/** `path:line:column`, as terminals and editors make it a link. */
function locate({path, start}: FilePlace): string {
  return `${oneLine(path)}:${start.line}:${start.column}`
}

/** Longest value beside an underline, in columns: what is longer is whole texts, which are shown. */
const VALUE_WIDTH = 40

function labelOf(finding: Finding): {readonly label?: string} {
  const [expected] = finding.expected ?? []
  const parts = Object.entries({actual: finding.actual, expected}).flatMap(([name, value]) =>
    value === undefined || displayWidth(oneLine(value)) > VALUE_WIDTH
      ? []
      : [`${name} \`${oneLine(value)}\``]
  )
  if (parts.length > 0) return {label: parts.join(', ')}
  return isEmpty(finding.at) ? {label: NOTHING} : {}
}

function counterpart(finding: Finding, bitext: BitextOutline, layout: Layout): readonly string[] {
  const place = finding.counterpart
  if (!place) return []
  const text = bitext[otherSide(finding.side)].text
  return [
    branch(layout, layout.theme.signs.branch, locate(place)),
    ...frame(text, place, {
      ...layout,
      tone: 'calm',
      role: 'counter',
      ...(isEmpty(place) && {label: NOTHING})
    })
  ]
}

/** Shown beside a place between two characters, where something is missing or was added. */
const NOTHING = 'nothing here'

function isEmpty({start, end}: FilePlace): boolean {
  return start.offset === end.offset
}

/** What follows the frames; the last line closes them. */
function tail({related, note}: Finding, layout: Layout): readonly string[] {
  const {branch: side, end} = layout.theme.signs
  const remarks = [
    ...(related.length === 0 ? [] : [`See also ${relatedPlaces(related)}`]),
    ...(typeof note === 'string' ? [oneLine(note)] : [])
  ]
  return remarks.flatMap((remark, index) => {
    const [first = '', ...rest] = wrap(remark, layout.width - layout.gutter - 4)
    const margin = ' '.repeat(layout.gutter + 4)
    const sign = index === remarks.length - 1 ? end : side
    return [branch(layout, sign, first), ...rest.map((line) => `${margin}${line}`)]
  })
}

/** Other places listed for one finding; the rest is counted. */
const RELATED_SHOWN = 6

/** `a.md:1:1, 2:1, b.md:3:1 and 2 more places`: a path is shown where it changes. */
function relatedPlaces(related: readonly FilePlace[]): string {
  const shown = related.slice(0, RELATED_SHOWN).map((place, index) => {
    const known = related[index - 1]?.path === place.path
    return known ? `${place.start.line}:${place.start.column}` : locate(place)
  })
  const rest = related.length - shown.length
  return `${shown.join(', ')}${rest > 0 ? ` and ${counted(rest, 'more place')}` : ''}`
}

function branch({theme, gutter}: Layout, sign: string, text: string): string {
  return `${' '.repeat(gutter + 1)}${theme.paint('faint', sign)} ${text}`
}

function gutterWidth({at, counterpart}: Finding): number {
  const lines = [at.end.line, counterpart?.end.line ?? 0]
  return Math.max(MIN_GUTTER, String(Math.max(...lines)).length)
}

/** Columns for line numbers, so that the frames of most findings line up. */
const MIN_GUTTER = 5
