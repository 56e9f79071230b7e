import type {CheckedPair} from '../reporter.js'
import {counted, describeTally, severities, tallyByRule, tallyOf} from '../tally.js'
import {type Markup, markup} from './markup.js'
import {pairId} from './pair.js'
import {bareSign, severitySign} from './severity-sign.js'

/** Head of the page: what was found in all, filters by severity and rule, and ways to the pairs. */
export function summaryMarkup(pairs: readonly CheckedPair[]): Markup {
  const findings = pairs.flatMap((pair) => pair.findings)
  const dirty = pairs.filter((pair) => pair.findings.length > 0).length
  const total = describeTally(tallyOf(findings))
  const where =
    dirty === 0 ? counted(pairs.length, 'pair') : `${dirty} of ${counted(pairs.length, 'pair')}`
  return markup`<header class="summary">
<p class="mark">bitext</p>
<h1>Translation parity</h1>
<p class="verdict">${capital(total)} in ${where}</p>
${findings.length > 0 ? filters(pairs) : undefined}
</header>
${pairs.length > 1 ? navigation(pairs) : undefined}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function filters(pairs: readonly CheckedPair[]): Markup {
  const findings = pairs.flatMap((pair) => pair.findings)
  const tally = tallyOf(findings)
  const bySeverity = severities
    .filter((severity) => tally[severity] > 0)
    .map((severity) =>
      chip(
        'severity',
        severity,
        markup`${severitySign(severity)} <span class="count">${tally[severity]}</span>`
      )
    )
  const byRule = tallyByRule(findings).map(({rule, severity, count}) =>
    chip('rule', rule, markup`${bareSign(severity)} ${rule} <span class="count">${count}</span>`)
  )
  return markup`<form class="filters" aria-label="Filters">
<fieldset><legend>Severity</legend>${bySeverity}</fieldset>
<fieldset><legend>Rule</legend>${byRule}</fieldset>
<fieldset class="scripted" hidden><legend>Show</legend><label class="chip"><input type="checkbox" name="only"> only what has findings</label> <output class="shown" aria-live="polite"></output></fieldset>
</form>`
}

function chip(name: 'severity' | 'rule', value: string, content: Markup): Markup {
  return markup`<label class="chip"><input type="checkbox" name="${name}" value="${value}" checked hidden> <span>${content}</span></label>
`
}

function navigation(pairs: readonly CheckedPair[]): Markup {
  const items = pairs.map(
    ({name, findings}, index) =>
      markup`<li><a href="#${pairId(index + 1)}"><span class="name">${name}</span> <span class="tally">${describeTally(tallyOf(findings))}</span></a></li>
`
  )
  return markup`<nav class="pairs" aria-label="Pairs"><ul>
${items}</ul></nav>`
}
