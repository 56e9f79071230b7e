import type {InlineMark, Segment, Sentence} from '../../../model/segment.js'
import {type Content, type Markup, markup} from '../../layout/markup.js'
import {worstOf} from '../../tally.js'
import type {Hit} from './placement.js'

/** A hit on a stretch of text. */
export type StretchHit = Extract<Hit, {readonly type: 'stretch'}>

/** How a sentence takes part in its bead. */
export interface SentenceRole {
  /** From 1: sentences of one bead with the same number translate each other. */
  readonly pair: number
  /** Whether the other side has nothing for it. */
  readonly alone: boolean
}

/** What is drawn on the text of one segment. */
export interface Annotations {
  readonly hits: readonly StretchHit[]
  /** By sentence path; none where the bead has no more than one pair of sentences. */
  readonly sentences: ReadonlyMap<string, SentenceRole>
}

/** A segment's text with its inline markup, its sentences, and the stretches that findings mark. */
export function annotatedText(segment: Segment, annotations: Annotations): Markup {
  const parts: Markup[] = []
  let end = 0
  for (const sentence of segment.sentences) {
    const role = annotations.sentences.get(sentence.path)
    parts.push(runs(segment, end, sentence.start, annotations))
    const content = runs(segment, sentence.start, sentence.end, annotations)
    parts.push(role ? sentenceMarkup(sentence, role, content) : content)
    end = sentence.end
  }
  parts.push(runs(segment, end, segment.text.length, annotations))
  return markup`${parts}`
}

/** The reference from the text to a finding's card. */
export function reference({placed}: Hit): Markup {
  const {finding, id, number} = placed
  return markup`<a class="ref ${finding.severity}" href="#${id}" data-f="${id}" lang="en" aria-label="Finding ${number}, ${finding.severity}">${number}</a>`
}

function sentenceMarkup({path}: Sentence, {pair, alone}: SentenceRole, content: Markup): Markup {
  const parity = pair % 2 === 0 ? 'even' : 'odd'
  const title = alone ? `Sentence ${path}: nothing on the other side` : `Sentence ${path}`
  return markup`<span class="s ${parity}${alone ? ' alone' : ''}" data-n="${pair}" title="${title}">${content}</span>`
}

/** Text from `start` to `end`, cut wherever markup or a finding begins or ends. */
function runs(segment: Segment, start: number, end: number, {hits}: Annotations): Markup {
  const ranges = [...segment.marks, ...hits]
  const cuts = ranges
    .flatMap((range) => [range.start, range.end])
    .filter((cut) => cut > start && cut < end)
  const bounds = [...new Set([start, ...cuts, end])].sort((a, b) => a - b)
  const parts = bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? end
    const refs = hits.filter((hit) => hit.role === 'main' && hit.end === to).map(reference)
    return markup`${run(segment, from, to, hits)}${refs}`
  })
  return markup`${parts}`
}

function run(segment: Segment, from: number, to: number, hits: readonly StretchHit[]): Content {
  const covers = (range: {readonly start: number; readonly end: number}) =>
    range.start <= from && range.end >= to
  const inline = segment.marks
    .filter(covers)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .reduce<Content>((content, mark) => inlineMarkup(mark, content), segment.text.slice(from, to))
  return highlight(hits.filter(covers), inline)
}

function highlight(hits: readonly StretchHit[], content: Content): Content {
  const main = hits.filter(({role}) => role === 'main')
  const shown = main.length > 0 ? main : hits
  if (shown.length === 0) return content
  const ids = shown.map(({placed}) => placed.id).join(' ')
  const severity = worstOf(shown.map(({placed}) => placed.finding))
  const role = main.length > 0 ? 'main' : 'counter'
  return markup`<mark class="${role} ${severity}" data-f="${ids}">${content}</mark>`
}

/** Links lead nowhere: the page is about the texts, and their targets may be anything. */
function inlineMarkup({type, value}: InlineMark, content: Content): Content {
  switch (type) {
    case 'emphasis':
      return markup`<em>${content}</em>`
    case 'strong':
      return markup`<strong>${content}</strong>`
    case 'delete':
      return markup`<del>${content}</del>`
    case 'code':
    case 'html':
    case 'placeholder':
      return markup`<code>${content}</code>`
    case 'link':
      return markup`<span class="link" title="${value}">${content}</span>`
    case 'image':
      return markup`<span class="image" title="${value}">${content}</span>`
    case 'footnote':
      return markup`<sup>${content}</sup>`
    case 'break':
      return content
  }
}
