import {dark, declarations, light} from '../../layout/palette.js'
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
${pageStyle}${headStyle}${beadStyle}${findingStyle}${barStyle}${printStyle}`
