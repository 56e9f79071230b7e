import {kindWords} from '../../../check/gaps/gap-words.js'
import type {Label} from '../../../model/label.js'
import type {Segment, SegmentKind} from '../../../model/segment.js'
import type {Side} from '../../../model/side.js'
import {type Markup, markup} from '../../layout/markup.js'
import {worstOf} from '../../tally.js'
import {annotatedText, reference, type SentenceRole, type StretchHit} from './annotated-text.js'
import type {Hit, Placement} from './placement.js'

/** What a segment needs to know of the bead and pair that it stands in. */
export interface SegmentContext {
  readonly side: Side
  /** Language of its column. */
  readonly lang: string
  readonly placement: Placement
  readonly sentences: ReadonlyMap<string, SentenceRole>
}

/** One segment: its number and path in the margin, its label hanging, its text with what is found. */
export function segmentMarkup(segment: Segment, context: SegmentContext): Markup {
  const hits = context.placement.ofSegment(context.side, segment)
  const whole = hits.filter(({type}) => type === 'whole')
  const stretches = hits.filter((hit): hit is StretchHit => hit.type === 'stretch')
  const text = annotatedText(segment, {hits: stretches, sentences: context.sentences})
  const body = markup`${labelMarkup(segment.label, hits)}${text}${endReferences(whole)}`
  return markup`<div class="segment ${kindClass(segment)}${wholeClass(whole)}"${wholeIds(whole)}>
<p class="where" lang="en"><span class="number"><span class="hush">segment </span>${segment.number}</span> <span class="path"><span class="hush">path </span>${segment.path}</span><span class="hush">, ${shownWords[segment.kind]}</span></p>
${block(segment, context.lang, body)}
</div>`
}

function block({kind, lang}: Segment, columnLang: string, body: Markup): Markup {
  const langAttribute = lang === columnLang ? undefined : markup` lang="${lang}"`
  const verbatim = kind === 'code' || kind === 'html'
  return verbatim
    ? markup`<pre class="text" dir="auto" translate="no"${langAttribute}>${body}</pre>`
    : markup`<p class="text" dir="auto"${langAttribute}>${body}</p>`
}

function kindClass({kind, depth}: Segment): string {
  return kind === 'heading' ? `heading depth-${Math.min(depth, 4)}` : kind
}

function labelMarkup(label: Label | undefined, hits: readonly Hit[]): Markup | undefined {
  if (!label) return undefined
  const own = hits.filter(({type}) => type === 'label')
  const main = own.filter(({role}) => role === 'main')
  const shown = main.length > 0 ? main : own
  if (shown.length === 0) return markup`<span class="label">${label.text}</span> `
  const role = main.length > 0 ? 'main' : 'counter'
  const severity = worstOf(shown.map(({placed}) => placed.finding))
  return markup`<span class="label"><mark class="${role} ${severity}" data-f="${idsOf(shown)}">${label.text}</mark>${main.map(reference)}</span> `
}

function wholeClass(hits: readonly Hit[]): string {
  if (hits.length === 0) return ''
  const role = hits.some((hit) => hit.role === 'main') ? 'main' : 'counter'
  return ` whole ${role} ${worstOf(hits.map(({placed}) => placed.finding))}`
}

function wholeIds(hits: readonly Hit[]): Markup | undefined {
  return hits.length === 0 ? undefined : markup` data-f="${idsOf(hits)}"`
}

function endReferences(hits: readonly Hit[]): readonly Markup[] {
  return hits.filter(({role}) => role === 'main').map(reference)
}

function idsOf(hits: readonly Hit[]): string {
  return hits.map(({placed}) => placed.id).join(' ')
}

/** As in messages, but a title apart from its item's body. */
const shownWords: Readonly<Record<SegmentKind, string>> = {
  ...kindWords,
  'item-title': 'title of an item'
}
