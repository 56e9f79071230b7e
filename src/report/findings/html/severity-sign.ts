import type {Severity} from '../../../model/finding.js'
import {type Markup, markup} from '../../layout/markup.js'

/** Sign and word of a severity: never colour alone. */
export function severitySign(severity: Severity): Markup {
  return markup`<span class="severity ${severity}"><span class="sign" aria-hidden="true">${signs[severity]}</span> ${severity}</span>`
}

/** The sign alone, beside a text that has the word. */
export function bareSign(severity: Severity): Markup {
  return markup`<span class="sign ${severity}" aria-hidden="true">${signs[severity]}</span>`
}

/** With a variation selector, so that no system draws them as coloured emoji. */
const signs: Readonly<Record<Severity, string>> = {
  error: '✖\ufe0e',
  warning: '⚠\ufe0e',
  info: 'ℹ\ufe0e'
}
