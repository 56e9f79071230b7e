import type {WholePair} from '../reporter.js'
import {counted, describeTally, tallyOf} from '../tally.js'
import {filtersMarkup} from './filters.js'
import {type Markup, markup} from './markup.js'
import {pairId} from './pair.js'

/** Head of the page: what was found in all, filters, and ways to the pairs. */
export function summaryMarkup(pairs: readonly WholePair[]): Markup {
  const findings = pairs.flatMap((pair) => pair.findings)
  const dirty = pairs.filter((pair) => pair.findings.length > 0).length
  const total = describeTally(tallyOf(findings))
  const where =
    dirty === 0 ? counted(pairs.length, 'pair') : `${dirty} of ${counted(pairs.length, 'pair')}`
  return markup`<header class="summary">
<p class="mark">bitext</p>
<h1>Translation parity</h1>
<p class="verdict">${capital(total)} in ${where}</p>
${filtersMarkup(pairs)}
</header>
${pairs.length > 1 ? navigation(pairs) : undefined}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function navigation(pairs: readonly WholePair[]): Markup {
  const items = pairs.map(
    ({name, findings}, index) =>
      markup`<li><a href="#${pairId(index + 1)}"><span class="name">${name}</span> <span class="tally">${describeTally(tallyOf(findings))}</span></a></li>
`
  )
  return markup`<nav class="pairs" aria-label="Pairs"><ul>
${items}</ul></nav>`
}
