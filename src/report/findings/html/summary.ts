import {type Markup, markup} from '../../layout/markup.js'
import {counted, describeTally, totalOf} from '../../tally.js'
import {filtersMarkup} from './filters.js'
import type {PageTotals} from './page-totals.js'
import {pairId} from './pair.js'

/** Head of the page: what was found in all, filters, and ways to the pairs. */
export function summaryMarkup(totals: PageTotals): Markup {
  const {pairs} = totals
  const {tally, dirty} = totalOf(pairs.map((pair) => pair.tally))
  const total = describeTally(tally)
  const where =
    dirty === 0 ? counted(pairs.length, 'pair') : `${dirty} of ${counted(pairs.length, 'pair')}`
  return markup`<header class="summary">
<p class="mark">bitext</p>
<h1>Translation parity</h1>
<p class="verdict">${capital(total)} in ${where}</p>
${filtersMarkup(totals)}
</header>
${pairs.length > 1 ? navigation(totals) : undefined}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function navigation({pairs}: PageTotals): Markup {
  const items = pairs.map(
    ({name, tally}, index) =>
      markup`<li><a href="#${pairId(index + 1)}"><span class="name">${name}</span> <span class="tally">${describeTally(tally)}</span></a></li>
`
  )
  return markup`<nav class="pairs" aria-label="Pairs"><ul>
${items}</ul></nav>`
}
