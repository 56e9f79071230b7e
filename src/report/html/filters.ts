import type {WholePair} from '../reporter.js'
import {severities, tallyByRule, tallyOf} from '../tally.js'
import {beadStates, stateFinder} from './bead-state.js'
import {beadTraits, traitsOf} from './bead-traits.js'
import {type Content, type Markup, markup} from './markup.js'
import {bareSign, severitySign} from './severity-sign.js'

/** What the page can be narrowed to; only what it has is offered, and nothing where all is alike. */
export function filtersMarkup(pairs: readonly WholePair[]): Markup | undefined {
  const sets = [...findingSets(pairs), beadSet(pairs), stateSet(pairs)].filter(
    (set) => set !== undefined
  )
  if (sets.length === 0) return undefined
  return markup`<details class="filters-fold" open><summary>Filters</summary>
<form class="filters" id="filters" aria-label="Filters">
${sets}<p class="scripted" hidden><button type="reset">Show everything</button></p>
</form></details>`
}

function findingSets(pairs: readonly WholePair[]): readonly Markup[] {
  const findings = pairs.flatMap((pair) => pair.findings)
  if (findings.length === 0) return []
  const tally = tallyOf(findings)
  const bySeverity = severities
    .filter((severity) => tally[severity] > 0)
    .map((severity) => chip('severity', severity, [severitySign(severity), count(tally[severity])]))
  const byRule = tallyByRule(findings).map(({rule, severity, count: found}) =>
    chip('rule', rule, [bareSign(severity), ` ${rule}`, count(found)])
  )
  return [
    markup`<fieldset><legend>Severity</legend>${bySeverity}</fieldset>
<fieldset><legend>Rule</legend>${byRule}</fieldset>
${confidence}`
  ]
}

const confidence = markup`<fieldset class="scripted" hidden><legend>Confidence</legend><label class="range">at least <input type="range" name="confidence" min="0" max="1" step="0.05" value="0"> <output class="least">0.00</output></label></fieldset>
`

/** Beads: all, those with findings, or those of one trait. */
function beadSet(pairs: readonly WholePair[]): Markup | undefined {
  const found = pairs.flatMap(({bitext}) => bitext.beads).flatMap(traitsOf)
  const traits = beadTraits.filter((trait) => found.includes(trait))
  const hasFindings = pairs.some(({findings}) => findings.length > 0)
  if (traits.length === 0 && !hasFindings) return undefined
  return markup`<fieldset class="scripted" hidden><legend>Beads</legend>${radio('', 'all')}${hasFindings ? radio('findings', 'with findings') : undefined}${traits.map((trait) => radio(trait, [trait, count(timesIn(found, trait))]))}</fieldset>
`
}

function stateSet(pairs: readonly WholePair[]): Markup | undefined {
  const found = pairs.flatMap((pair) => pair.bitext.beads.map(stateFinder(pair)))
  const states = beadStates.filter((state) => found.includes(state))
  if (states.length < 2) return undefined
  const chips = states.map((state) => chip('state', state, [state, count(timesIn(found, state))]))
  return markup`<fieldset><legend>State</legend>${chips}</fieldset>
`
}

function timesIn(found: readonly unknown[], wanted: string): number {
  return found.filter((one) => one === wanted).length
}

function count(number: number): Markup {
  return markup` <span class="count">${number}</span>`
}

/** Without the script there is nothing to switch: only the count stands. */
function chip(name: 'severity' | 'rule' | 'state', value: string, content: Content): Markup {
  return markup`<label class="chip"><input type="checkbox" name="${name}" value="${value}" checked hidden> <span>${content}</span></label>
`
}

function radio(value: string, content: Content): Markup {
  const checked = value === '' ? markup` checked` : undefined
  return markup`<label class="chip"><input type="radio" name="beads" value="${value}"${checked}> <span>${content}</span></label>
`
}
