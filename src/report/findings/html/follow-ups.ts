import type {Finding} from '../../../model/finding.js'
import {type Markup, markup} from '../../layout/markup.js'
import {counted} from '../../tally.js'
import {bareSign} from './severity-sign.js'
import {withCode} from './with-code.js'

/** The findings that go when the finding above them goes, folded away under their number. */
export function followUpsMarkup(followUps: readonly Finding[]): Markup | undefined {
  if (followUps.length === 0) return undefined
  return markup`<details class="follow-ups"><summary>${counted(followUps.length, 'finding')} with the same cause</summary><ul>
${followUps.map(followUp)}</ul></details>`
}

function followUp({severity, reason, at, rule}: Finding): Markup {
  return markup`<li>${bareSign(severity)} <span class="hush">${severity}: </span>${withCode(reason)} <span class="place">${at.start.line}:${at.start.column}</span> <span class="rule">${rule}</span></li>
`
}
