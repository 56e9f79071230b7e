import type {Finding, Suppression} from '../../../model/finding.js'
import {type Markup, markup} from '../../layout/markup.js'
import {counted} from '../../tally.js'
import {bareSign} from './severity-sign.js'
import {withCode} from './with-code.js'

/** The findings that do not count, apart from those that do and folded away, each with why. */
export function suppressedMarkup(suppressed: readonly Finding[]): Markup | undefined {
  if (suppressed.length === 0) return undefined
  const verb = suppressed.length === 1 ? 'does' : 'do'
  return markup`<details class="suppressed">
<summary>${counted(suppressed.length, 'finding')} that ${verb} not count</summary>
<ul>
${suppressed.map(entry)}</ul>
</details>`
}

function entry(finding: Finding): Markup {
  const {severity, reason, side, at, rule, suppressed} = finding
  return markup`<li>${bareSign(severity)} <span class="hush">${severity}: </span><span class="message">${withCode(reason)}</span> <span class="place">${side} ${at.start.line}:${at.start.column}</span> <span class="rule">${rule}</span>${suppressed && markup` <span class="because">${because(suppressed)}</span>`}</li>
`
}

function because({kind, reason}: Suppression): string {
  return reason === undefined ? kindWords[kind] : `${kindWords[kind]}: ${reason}`
}

const kindWords: Readonly<Record<Suppression['kind'], string>> = {
  inline: 'silenced by a comment',
  baseline: 'accepted by the baseline'
}
