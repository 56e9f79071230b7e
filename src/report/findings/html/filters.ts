import {type Content, type Markup, markup} from '../../layout/markup.js'
import {severities, totalOf} from '../../tally.js'
import {beadStates} from './bead-state.js'
import {beadTraits} from './bead-traits.js'
import type {PageTotals} from './page-totals.js'
import {bareSign, severitySign} from './severity-sign.js'

/** What the page can be narrowed to; only what it has is offered, and nothing where all is alike. */
export function filtersMarkup(totals: PageTotals): Markup | undefined {
  const sets = [...findingSets(totals), beadSet(totals), stateSet(totals)].filter(
    (set) => set !== undefined
  )
  if (sets.length === 0) return undefined
  return markup`<details class="filters-fold" open><summary>Filters</summary>
<form class="filters" id="filters" aria-label="Filters">
${sets}<p class="scripted" hidden><button type="reset">Show everything</button></p>
</form></details>`
}

function findingSets({pairs, rules}: PageTotals): readonly Markup[] {
  if (rules.length === 0) return []
  const {tally} = totalOf(pairs.map((pair) => pair.tally))
  const bySeverity = severities
    .filter((severity) => tally[severity] > 0)
    .map((severity) => chip('severity', severity, [severitySign(severity), count(tally[severity])]))
  const byRule = rules.map(({rule, severity, count: found}) =>
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

/** What a bead is, for readers who meet the word here first. */
export const beadMeaning = 'A bead joins the segments of both texts that translate each other'

/** Beads: all, those with findings, or those of one trait. */
function beadSet({traits, rules}: PageTotals): Markup | undefined {
  const present = beadTraits.filter((trait) => traits.has(trait))
  const hasFindings = rules.length > 0
  if (present.length === 0 && !hasFindings) return undefined
  return markup`<fieldset class="scripted" hidden><legend title="${beadMeaning}">Beads</legend>${radio('', 'all')}${hasFindings ? radio('findings', 'with findings') : undefined}${present.map((trait) => radio(trait, [trait, count(traits.get(trait) ?? 0)]))}</fieldset>
`
}

function stateSet({states}: PageTotals): Markup | undefined {
  const present = beadStates.filter((state) => states.has(state))
  if (present.length < 2) return undefined
  const chips = present.map((state) => chip('state', state, [state, count(states.get(state) ?? 0)]))
  return markup`<fieldset><legend>State</legend>${chips}</fieldset>
`
}

function count(number: number): Markup {
  return markup` <span class="count">${number}</span>`
}

/** Without the script there is nothing to switch, so only the count shows. */
function chip(name: 'severity' | 'rule' | 'state', value: string, content: Content): Markup {
  return markup`<label class="chip"><input type="checkbox" name="${name}" value="${value}" checked hidden> <span>${content}</span></label>
`
}

function radio(value: string, content: Content): Markup {
  const checked = value === '' ? markup` checked` : undefined
  return markup`<label class="chip"><input type="radio" name="beads" value="${value}"${checked}> <span>${content}</span></label>
`
}
