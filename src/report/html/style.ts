import {MAX_SENTENCE_PAIRS} from './annotated-text.js'
import {dark, declarations, light} from './palette.js'
import {barStyle} from './style/bar-style.js'
import {beadStyle} from './style/bead-style.js'
import {findingStyle} from './style/finding-style.js'
import {headStyle} from './style/head-style.js'
import {pageStyle} from './style/page-style.js'
import {printStyle} from './style/print-style.js'

/** The style sheet of the page: the same for every report. */
export const style = `
:root {
color-scheme: light dark;
${declarations(light)}
}
@media screen and (prefers-color-scheme: dark) {
:root {
${declarations(dark)}
}
}
${pageStyle}${headStyle}${beadStyle}${findingStyle}${barStyle}${sentenceStyle()}${printStyle}`

/** Lights up the sentences that translate the one under the pointer, by their number in the bead. */
function sentenceStyle(): string {
  const numbers = Array.from({length: MAX_SENTENCE_PAIRS}, (_, index) => index + 1)
  const selectors = numbers.map((number) => `.bead:has(.k${number}:hover) .k${number}`)
  return `
${selectors.join(',\n')} {
  background: var(--accent-tint);
  box-shadow: 0 0 0 .12em var(--accent-tint);
}
`
}
