import type {FilePlace} from '../../../model/place.js'
import {type Content, type Markup, markup} from '../../layout/markup.js'
import {fixMarkup, type TextOf} from './fix.js'
import {followUpsMarkup} from './follow-ups.js'
import type {PlacedFinding} from './placement.js'
import {severitySign} from './severity-sign.js'
import {withCode} from './with-code.js'

/** The cards before and after a card, for those who walk through the findings. */
interface Neighbours {
  readonly previous?: string
  readonly next?: string
}

/** What a card needs to know of its pair. */
export interface CardContext {
  readonly neighbours: Neighbours
  readonly textOf: TextOf
}

/** One finding in full: message, both values, reason, fix, follow-ups and place. */
export function findingCard(placed: PlacedFinding, {neighbours, textOf}: CardContext): Markup {
  const {finding, number, id} = placed
  const {severity, rule, note, actual, expected, at, counterpart, related, confidence} = finding
  const {fix, followUps, category} = finding
  return markup`<article class="finding ${severity}" id="${id}" tabindex="-1" data-severity="${severity}" data-rule="${rule}" data-confidence="${confidence.toFixed(2)}" aria-labelledby="${id}-message">
<p class="head"><span class="count">${number}</span> ${severitySign(severity)} <strong class="message" id="${id}-message">${withCode(finding.reason)}</strong></p>
${values(actual, expected?.[0])}
${typeof note === 'string' ? markup`<p class="why">${withCode(note)}</p>` : undefined}
${fix && fixMarkup(fix, textOf)}
${followUpsMarkup(followUps)}
<p class="foot">${ruleMarkup(rule, finding.url)}${category && markup` <span class="category">${category}</span>`} ${place(at)}${counterpart && markup` <span class="against"><span class="hush">compared with</span> ↔ ${place(counterpart)}</span>`}${seeAlso(related, at)} <span class="tail"><span class="sure" title="How sure the rule is, from 0 to 1">confidence ${confidence.toFixed(2)}</span>${walk(neighbours)}</span></p>
</article>`
}

/** Values longer than this, in code units, or of several lines are whole texts: they are folded away. */
const LONG_VALUE = 120

function values(actual: string | undefined, expected: string | undefined): Markup | undefined {
  const shown = [value('actual', actual), value('expected', expected)].filter(
    (part) => part !== undefined
  )
  return shown.length === 0 ? undefined : markup`<div class="values">${shown}</div>`
}

function value(name: string, text: string | undefined): Markup | undefined {
  if (text === undefined) return undefined
  if (text.length <= LONG_VALUE && !text.includes('\n')) {
    return markup`<p class="value ${name}"><span class="name">${name}</span> <code dir="auto">${text}</code></p>`
  }
  return markup`<details class="value ${name}"><summary><span class="name">${name}</span> the text, ${text.length} characters</summary><blockquote dir="auto">${text}</blockquote></details>`
}

function ruleMarkup(rule: string, url: string | null | undefined): Markup {
  const isPage = typeof url === 'string' && /^https?:\/\//u.test(url)
  return isPage
    ? markup`<a class="rule" href="${url}" rel="noreferrer">${rule}</a>`
    : markup`<span class="rule">${rule}</span>`
}

function place({path, start}: FilePlace): Markup {
  return markup`<span class="place">${path}:${start.line}:${start.column}</span>`
}

/** Other places; those in the file of the finding itself without its path. */
function seeAlso(related: readonly FilePlace[], at: FilePlace): Content {
  if (related.length === 0) return undefined
  const places = related.map(({path, start}) => {
    const point = `${start.line}:${start.column}`
    return path === at.path ? point : `${path}:${point}`
  })
  return markup` <span class="related">see also ${places.join(', ')}</span>`
}

function walk({previous, next}: Neighbours): Markup {
  const link = (id: string | undefined, name: string, arrow: string) =>
    id === undefined
      ? undefined
      : markup`<a href="#${id}" title="${name} finding"><span class="hush">${name} finding</span><span aria-hidden="true">${arrow}</span></a>`
  return markup`<span class="walk">${link(previous, 'Previous', '↑')}${link(next, 'Next', '↓')}</span>`
}
